import type { Archive } from '../../model/archive.ts';
import { recordsJsonSchema, type Records } from '../../model/records.ts';
import { citationFile } from './citation-file.ts';
import { dataPackage, type AnyTable, type DatasetFile } from './data-package.ts';
import { delegateRows, delegatesTable } from './delegates-table.ts';
import { meetingsTable } from './meetings-table.ts';
import { sha256 } from './sha256.ts';
import { statementRows, statementsTable } from './statements-table.ts';
import { csv } from './table.ts';

/** The tables of the dataset, for its dictionary. */
export const tables: readonly AnyTable[] = [meetingsTable, delegatesTable, statementsTable];

const csvType = 'text/csv';

/** Every file of the dataset, each made from the records alone; the last ones describe those before. */
export function datasetFiles(records: Records, archive: Archive): DatasetFile[] {
  const { meetings, delegates, statements, articles, schemaVersion } = records;
  const files: DatasetFile[] = [
    {
      name: 'records.json',
      title: 'All records',
      type: 'application/json',
      text: `${JSON.stringify(records, null, 2)}\n`,
    },
    {
      name: 'records.schema.json',
      title: 'JSON Schema of the records',
      type: 'application/schema+json',
      text: `${JSON.stringify(recordsJsonSchema(), null, 2)}\n`,
    },
    { name: meetingsTable.name, title: meetingsTable.title, type: csvType, text: csv(meetingsTable, meetings) },
    {
      name: delegatesTable.name,
      title: delegatesTable.title,
      type: csvType,
      text: csv(delegatesTable, delegateRows(delegates)),
    },
    {
      name: statementsTable.name,
      title: statementsTable.title,
      type: csvType,
      text: csv(statementsTable, statementRows(statements, meetings, articles)),
    },
  ];
  const packed = {
    name: 'datapackage.json',
    title: 'Data package',
    type: 'application/json',
    text: dataPackage(archive, schemaVersion, articles, files, tables),
  };
  const cited = {
    name: 'CITATION.cff',
    title: 'How to cite',
    type: 'text/yaml',
    text: citationFile(archive, schemaVersion),
  };
  const all = [...files, packed, cited];
  const sums = all.map(({ name, text }) => `${sha256(text)}  ${name}\n`).join('');
  return [...all, { name: 'SHA256SUMS.txt', title: 'Checksums', type: 'text/plain', text: sums }];
}
