import { getCollection, getEntry, type CollectionKey } from 'astro:content';
import type { Archive } from '../model/archive.ts';
import type { Records } from '../model/records.ts';

type Kind = Exclude<keyof Records, 'schemaVersion' | 'diagnostics'> & CollectionKey;

const read = new Map<Kind, Promise<unknown>>();

/** All records of one kind, as the pipeline made them. A build reads each kind once; in development they may change at any time. */
export function recordsOf<K extends Kind>(kind: K): Promise<Records[K]> {
  const known = import.meta.env.DEV ? undefined : read.get(kind);
  const records = known ?? getCollection(kind).then((entries) => entries.map(({ data }) => data));
  read.set(kind, records);
  return records as Promise<Records[K]>;
}

/** What is particular to this archive. */
export async function archiveOf(): Promise<Archive> {
  const entry = await getEntry('archive', 'archive');
  if (entry === undefined)
    throw new Error('The collection “archive” has no entry; its loader sets one from archive.json.');
  return entry.data;
}
