import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, pageAddress } from './files-below.ts';
import { readPage } from './read-page.ts';

/** For each kind of page in a build the address of its longest one, which shows most of what such a page can hold. */
export function onePageOfEachKind(folder: string): Map<string, string> {
  const pages = filesBelow(folder)
    .filter((file) => file.endsWith('.html') && file !== '/404.html')
    .map((file) => readPage(readFileSync(join(folder, file), 'utf8'), pageAddress(file)))
    .toSorted((one, other) => other.words - one.words);
  const kinds = Map.groupBy(pages, ({ kind }) => kind);
  return new Map([...kinds].flatMap(([kind, [longest]]) => (longest ? [[kind, longest.address] as const] : [])));
}
