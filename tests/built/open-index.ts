import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadPagefind, type Pagefind } from '../../src/search/pagefind.ts';

/** The index of a finished build, read from its files as a browser would fetch them. */
export async function openIndex(folder: string): Promise<Pagefind> {
  globalThis.fetch = (input) => {
    const address = input instanceof Request ? input.url : String(input);
    return Promise.resolve(new Response(readFileSync(new URL(address.replace(/\?.*$/u, '')))));
  };
  return loadPagefind(pathToFileURL(join(folder, '/')).href);
}
