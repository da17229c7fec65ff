import { glob, type Loader } from 'astro/loaders';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The pages that an archive writes about itself: Markdown below `pages/` of its content folder, or none. */
export function pagesLoader(contentFolder: string): Loader {
  const folder = join(contentFolder, 'pages');
  if (existsSync(folder)) return glob({ base: folder, pattern: '**/*.md' });
  return {
    name: 'readout-no-pages',
    load({ store }) {
      store.clear();
      return Promise.resolve();
    },
  };
}
