import type { Loader } from 'astro/loaders';
import { printed } from '../diagnostics/print.ts';
import { archiveOf, contentFolder } from './content-folder.ts';

/** The archive’s own file as a collection of one entry, `archive`. */
export const archiveLoader: Loader = {
  name: 'readout-archive',
  load({ store }) {
    const { archive, diagnostics } = archiveOf(contentFolder());
    if (archive === null) throw new Error(diagnostics.map(printed).join('\n'));
    store.clear();
    store.set({ id: 'archive', data: archive });
    return Promise.resolve();
  },
};
