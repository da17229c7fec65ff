import type { Records } from '../model/records.ts';
import { goldenTable } from './golden-table.ts';

const kinds = [
  'articles',
  'series',
  'meetings',
  'delegates',
  'statements',
  'figures',
  'disagreements',
  'countries',
  'topics',
  'publishers',
  'emendations',
  'diagnostics',
] as const satisfies readonly Exclude<keyof Records, 'schemaVersion'>[];

/**
 * The golden files by name: the records, one file a kind, and a table to proof-read. Whether the archive has an address is a matter of
 * where it is published, and left out.
 */
export function goldenFiles(records: Records): ReadonlyMap<string, string> {
  const kept: Records = { ...records, diagnostics: records.diagnostics.filter(({ code }) => code !== 'no-address') };
  return new Map([
    ...kinds.map((kind) => [`${kind}.json`, `${JSON.stringify(kept[kind], null, 2)}\n`] as const),
    ['records.md', goldenTable(kept)],
  ]);
}
