import type { Loader } from 'astro/loaders';
import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { Records } from '../model/records.ts';

type Kind = Exclude<keyof Records, 'schemaVersion' | 'diagnostics'>;

/** PROVISIONAL: reads sample records until the pipeline stands. */
export const recordsLoader = (kind: Kind): Loader => ({
  name: `readout-${kind}`,
  async load({ store, parseData }) {
    const records = Records.parse(JSON.parse(readFileSync('/tmp/sample-records.json', 'utf8')));
    store.clear();
    for (const record of records[kind]) {
      const data = await parseData({ id: record.id, data: record as never });
      store.set({ id: record.id, data });
    }
  },
  schema: z.any(),
});
