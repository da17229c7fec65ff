import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Loader } from 'astro/loaders';
import { printed } from '../diagnostics/print.ts';
import type { Records } from '../model/records.ts';
import { contentFolder, recordsOfFolder } from './content-folder.ts';

/** The kinds of record that fill a collection each. */
export type RecordKind = Exclude<keyof Records, 'schemaVersion' | 'diagnostics'>;

const pipelineRooms = ['authority', 'diagnostics', 'extract', 'loaders', 'model', 'text'];

/** A fingerprint of the pipeline’s own code: it goes into every digest, so that a changed rule can never ship old records. */
function pipelineFingerprint(): string {
  const hash = createHash('sha256');
  const take = (path: string): void =>
    void hash
      .update(path.replaceAll('\\', '/'))
      .update('\u0000')
      .update(readFileSync(join('src', path)));
  for (const room of pipelineRooms) {
    const names = readdirSync(join('src', room), { recursive: true, withFileTypes: true });
    const files = names
      .filter((name) => name.isFile())
      .map((name) => join(name.parentPath, name.name).slice('src'.length + 1));
    for (const file of files.sort()) take(file);
  }
  take('extract.ts');
  return hash.digest('hex');
}

let last: { folder: string; state: string; records: Records } | null = null;

/** What the content folder holds just now: names and contents of all its files. */
function stateOf(folder: string): string {
  const hash = createHash('sha256');
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((name) => name.isFile());
  for (const path of names.map((name) => join(name.parentPath, name.name)).sort())
    hash.update(path).update('\u0000').update(readFileSync(path));
  return hash.digest('hex');
}

/** The records of a folder, read once for all collections of a build. Throws, with every diagnostic, where one is an error. */
export function checkedRecords(folder: string): Records {
  const state = stateOf(folder);
  if (last?.folder === folder && last.state === state) return last.records;
  const records = recordsOfFolder(folder);
  const errors = records.diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0)
    throw Object.assign(
      new Error(
        `The content has ${errors.length === 1 ? 'a mistake' : `${String(errors.length)} mistakes`}:\n${errors.map(printed).join('\n')}`,
      ),
      { name: 'DiagnosticsError' },
    );
  for (const diagnostic of records.diagnostics)
    if (diagnostic.severity === 'warning') console.warn(printed(diagnostic));
  last = { folder, state, records };
  return records;
}

/** Fills one collection from the records; all are built and checked before the store is touched. Reloads in `dev` when the content changes. */
export const recordsLoader = (kind: RecordKind): Loader => ({
  name: `readout-${kind}`,
  async load(context) {
    const { store, watcher, logger } = context;
    const folder = contentFolder();
    const fingerprint = pipelineFingerprint();
    const fill = async (): Promise<void> => {
      const records = checkedRecords(folder)[kind];
      const entries = await Promise.all(
        records.map(async (record) => ({
          id: record.id,
          data: await context.parseData({ id: record.id, data: { ...record } }),
          digest: context.generateDigest({ fingerprint, ...record }),
        })),
      );
      store.clear();
      for (const entry of entries) store.set(entry);
    };
    await fill();
    if (watcher === undefined) return;
    watcher.add(resolve(folder));
    for (const event of ['add', 'change', 'unlink'] as const) {
      watcher.on(event, (path: string) => {
        if (!resolve(path).startsWith(resolve(folder))) return;
        fill().catch((cause: unknown) => {
          logger.error(cause instanceof Error ? cause.message : String(cause));
        });
      });
    }
  },
});
