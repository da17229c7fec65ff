import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** The most files that hold the words of results, however many there are. */
export const mostFragments = 4000;
const batch = 256;
const kept = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.[a-z-]+\.pagefind|.*\.pf_(?:meta|index|filter|fragment))$/u;

function orFail<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`The search index could not be made: ${answer.errors.join('; ')}`);
  return answer;
}

/**
 * What Pagefind makes of pages, each of which goes by its place (`/0/`, `/1/`), in the order of its files' paths. It writes
 * them into a folder for a while: handed over as one answer, a large index is longer than a string may be.
 */
export async function pagefindFiles(language: string, pages: readonly string[]): Promise<IndexFile[]> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-index-'));
  try {
    const { index } = orFail(await createIndex({ forceLanguage: language, maxFragments: mostFragments }));
    if (index === undefined) throw new Error('The search index could not be made: Pagefind gave none.');
    for (let start = 0; start < pages.length; start += batch) {
      const some = pages
        .slice(start, start + batch)
        .map((content, at) => index.addHTMLFile({ url: `/${String(start + at)}/`, content }));
      for (const answer of await Promise.all(some)) orFail(answer);
    }
    orFail(await index.writeFiles({ outputPath: folder }));
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => kept.test(path))
      .sort()
      .map((path) => ({ path, content: readFileSync(join(folder, path)) }));
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
}
