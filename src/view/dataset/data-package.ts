import type { Archive } from '../../model/archive.ts';
import type { Article } from '../../model/article.ts';
import { sha256 } from './sha256.ts';
import type { Table } from './table.ts';

/** A file of the dataset, as it is served. */
export interface DatasetFile {
  name: string;
  title: string;
  type: string;
  text: string;
}

const described = ({ name, title, type, text }: DatasetFile): object => ({
  name: name.replace(/\.[^.]+$/u, '').replaceAll('.', '-'),
  title,
  path: name,
  format: name.split('.').at(-1),
  mediatype: type,
  encoding: 'utf-8',
  bytes: Buffer.byteLength(text, 'utf8'),
  hash: `sha256:${sha256(text)}`,
});

function withFields<Row>(file: DatasetFile, { columns }: Table<Row>): object {
  const fields = columns.map(({ name, type, description }) => ({ name, type, description }));
  return { ...described(file), profile: 'tabular-data-resource', schema: { fields, missingValues: [''] } };
}

const source = ({ id, title, publisher, url }: Article): object => ({
  title: [publisher?.value, title?.value ?? id].filter((piece) => piece !== undefined).join(': '),
  ...(url !== null && { path: url.value }),
});

/** The names and senses of a table's columns, whatever its rows. */
export type AnyTable = Pick<Table<never>, 'name' | 'title' | 'columns'>;

/** datapackage.json (Frictionless Data Package): what each file is, and what each column means. */
export function dataPackage(
  archive: Archive,
  version: string,
  articles: readonly Article[],
  files: readonly DatasetFile[],
  tables: readonly AnyTable[],
): string {
  const tableOf = new Map(tables.map((table) => [table.name, table]));
  const resources = files.map((file) => {
    const table = tableOf.get(file.name);
    return table === undefined ? described(file) : withFields(file, table);
  });
  const descriptor = {
    profile: 'data-package',
    name: 'readout-records',
    title: archive.title,
    description: archive.description,
    version,
    sources: articles.map(source),
    resources,
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
