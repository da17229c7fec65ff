import type { Loader } from 'astro/loaders';
import { readFileSync } from 'node:fs';
import { Archive } from '../model/archive.ts';

/** PROVISIONAL until the content folder is read as a whole. */
export const archiveLoader: Loader = {
  name: 'readout-archive',
  load({ store }) {
    const dir = process.env['CONTENT_DIR'] ?? 'content';
    const archive = Archive.parse(JSON.parse(readFileSync(`${dir}/archive.json`, 'utf8')));
    store.clear();
    store.set({ id: 'archive', data: { ...archive, address: process.env['SITE_URL'] ?? archive.address } });
    return Promise.resolve();
  },
};
