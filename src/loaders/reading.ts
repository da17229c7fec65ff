import type { Loader } from 'astro/loaders';
import type { Reading } from '../model/reading.ts';
import { contentFolder } from './content-folder.ts';
import { checkedRecords } from './records.ts';

function readingOf(folder: string): Reading {
  const { schemaVersion: _, diagnostics, ...kinds } = checkedRecords(folder);
  const order = Object.entries(kinds).map(([kind, records]) => [kind, records.map(({ id }) => id)] as const);
  return { diagnostics, order: Object.fromEntries(order) };
}

/** Fills the collection of one entry that lets the dataset be written as `npm run records` prints it: Astro sorts collections by id. */
export const readingLoader: Loader = {
  name: 'readout-reading',
  async load(context) {
    const reading = readingOf(contentFolder());
    const data = await context.parseData({ id: 'reading', data: { ...reading } });
    context.store.clear();
    context.store.set({ id: 'reading', data });
  },
};
