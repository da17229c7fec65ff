import { stringify } from 'csv-stringify/sync';

/** A column of a table: its name and sense, and the cell for a record; what is unknown is an empty cell. */
export interface Column<Row> {
  name: string;
  type: 'string' | 'integer' | 'boolean';
  description: string;
  cell: (row: Row) => string | number | null;
}

/** A table of the dataset: what one row is, and its columns. */
export interface Table<Row> {
  name: string;
  title: string;
  columns: readonly Column<Row>[];
}

/** Several values in one cell. */
export const joined = (values: readonly string[]): string => values.join('; ');

/** The rows as CSV (RFC 4180): a line of names, then a line a row. */
export function csv<Row>({ columns }: Table<Row>, rows: readonly Row[]): string {
  const cells = rows.map((row) => columns.map(({ cell }) => cell(row)));
  return stringify([columns.map(({ name }) => name), ...cells], { record_delimiter: 'windows' });
}
