import type { AstroIntegration } from 'astro';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeIndex, type IndexedPassage, type IndexFile } from './search-index/make-index.ts';
import { builtMethodPages, servedMethodPages } from './search-index/method-pages.ts';
import { methodPassages, type MethodPage } from './search-index/method-passages.ts';

const source = 'search/passages.json';

const read = (json: string) => JSON.parse(json) as { language: string; passages: IndexedPassage[] };

/**
 * Makes the search index, last of all: from the passages that the build left for it, which it takes away, and from the
 * finished pages about the method. In `dev` the index is made of the running site when it is first asked for.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'readout-search-index',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // Loaded late, it would be found late by the server of `dev`, which then begins anew under the reader's hands.
        updateConfig({ vite: { optimizeDeps: { include: ['fastest-levenshtein'] } } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const file = join(folder, source);
        if (!existsSync(file)) throw new Error(`The search index is made from “${source}”, and the build wrote none.`);
        const { language, passages } = read(readFileSync(file, 'utf8'));
        rmSync(file);
        const files = await makeIndex(language, [...methodPassages(builtMethodPages(folder)), ...passages]);
        for (const { path, content } of files) {
          mkdirSync(dirname(join(folder, 'pagefind', path)), { recursive: true });
          writeFileSync(join(folder, 'pagefind', path), content);
        }
        logger.info(`${String(passages.length)} passages can be found`);
      },
      'astro:server:setup': ({ server, logger }) => {
        let made: { from: string; files: Promise<Map<string, IndexFile>> } | null = null;
        let pages: Promise<MethodPage[]> | null = null;
        server.watcher.on('all', () => (pages = null));
        const indexOf = async (origin: string) => {
          const records = await (await fetch(new URL(`/${source}`, origin))).text();
          const about = methodPassages(await (pages ??= servedMethodPages(origin)));
          const from = JSON.stringify(about) + records;
          if (made?.from !== from) {
            const { language, passages } = read(records);
            logger.info('making the search index');
            made = {
              from,
              files: makeIndex(language, [...about, ...passages]).then(
                (files) => new Map(files.map((file) => [file.path, file])),
              ),
            };
          }
          return made.files;
        };
        let current: ReturnType<typeof indexOf> | null = null;
        server.middlewares.use((request, response, next) => {
          const asked = /\/pagefind\/([^?]+)/u.exec(request.url ?? '')?.[1];
          if (asked === undefined) return next();
          const isEntry = asked === 'pagefind-entry.json';
          if (isEntry || current === null) current = indexOf(`http://${request.headers.host ?? 'localhost'}`);
          current
            .then((files) => {
              const file = files.get(asked);
              response.statusCode = file === undefined ? 404 : 200;
              response.setHeader(
                'content-type',
                asked.endsWith('.js') ? 'text/javascript' : 'application/octet-stream',
              );
              response.end(file?.content);
            })
            .catch(next);
        });
      },
    },
  };
}
