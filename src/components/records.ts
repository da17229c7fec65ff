import { getCollection, getEntry, type CollectionKey } from 'astro:content';
import type { Archive } from '../model/archive.ts';
import type { Records } from '../model/records.ts';

type Kind = Exclude<keyof Records, 'schemaVersion' | 'diagnostics'> & CollectionKey;

/** All records of one kind, as the pipeline made them. */
export async function recordsOf<K extends Kind>(kind: K): Promise<Records[K]> {
  const entries = await getCollection(kind);
  return entries.map(({ data }) => data) as Records[K];
}

/** What is particular to this archive. */
export async function archiveOf(): Promise<Archive> {
  const entry = await getEntry('archive', 'archive');
  if (entry === undefined) throw new Error('The collection “archive” has no entry; its loader sets one from archive.json.');
  return entry.data;
}
