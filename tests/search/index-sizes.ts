import { gzipSync } from 'node:zlib';
import type { IndexFile } from '../../src/integrations/search-index/make-index.ts';

/** What a reader and a host pay for an index, in bytes as sent. */
export interface IndexSizes {
  /** Pagefind’s script and its WebAssembly. */
  pagefind: number;
  /** The list of passages. */
  list: number;
  /** One part of the words, of middling size. */
  words: number;
  tenResults: number;
  /** All of these: from opening the search to the first ten results for one word, without the interface. */
  firstSearch: number;
  /** All files that grow with the archive. */
  whole: number;
  files: number;
}

const sizes = (files: readonly IndexFile[], ends: string): number[] =>
  files
    .filter(({ path }) => path.endsWith(ends))
    .map(({ content: { length } }) => length)
    .sort((a, b) => a - b);
const total = (list: readonly number[]): number => list.reduce((sum, size) => sum + size, 0);
const middle = (list: readonly number[]): number => list[Math.floor(list.length / 2)] ?? 0;

/** The sizes of an index, or of several that are searched together. */
export function indexSizes(indexes: readonly IndexFile[][]): IndexSizes {
  const all = indexes.flat();
  const one = indexes[0] ?? [];
  const script = one.find(({ path }) => path === 'pagefind.js')?.content ?? '';
  const pagefind = gzipSync(script).length + total(sizes(one, 'wasm.en.pagefind'));
  const list = total(sizes(all, '.pf_meta'));
  const words = middle(sizes(one, '.pf_index')) * indexes.length;
  const tenResults = middle(sizes(all, '.pf_fragment')) * 10;
  const whole = total(all.filter(({ path }) => path.includes('pf_')).map(({ content: { length } }) => length));
  return {
    pagefind,
    list,
    words,
    tenResults,
    firstSearch: pagefind + list + words + tenResults,
    whole,
    files: all.length,
  };
}

export const kilo = (bytes: number): string => (bytes / 1000).toFixed(1);
