import type { Counts, Filters, Pagefind, Result } from './pagefind.ts';

/** A result with how many of the words it has. */
export interface Holder {
  readonly result: Result;
  readonly words: number;
}

/** What each word finds by itself. */
export const searchesOfEach = (
  pagefind: Pagefind,
  words: readonly string[],
  filters: Filters,
): Promise<{ results: Result[]; filters: Counts }[]> =>
  Promise.all(words.map((word) => pagefind.search(word, { filters })));

/** Counts of several searches added up: no value has more than so many in all of them together. */
export function sumOfCounts(searches: readonly Counts[]): Counts {
  const sum: Record<string, Record<string, number>> = {};
  for (const [name, values] of searches.flatMap((counts) => Object.entries(counts))) {
    const mine = (sum[name] ??= {});
    for (const [value, count] of Object.entries(values)) mine[value] = (mine[value] ?? 0) + count;
  }
  return sum;
}

/** All that any of the words finds, the passages with the most of the rarer words first. */
export function byMostWords(results: readonly (readonly Result[])[]): Holder[] {
  const holders = new Map<string, Holder & { score: number }>();
  const most = Math.max(...results.map(({ length }) => length));
  for (const found of results) {
    const weight = Math.log(1 + most / Math.max(1, found.length));
    for (const result of found) {
      const before = holders.get(result.id);
      holders.set(result.id, { result, words: (before?.words ?? 0) + 1, score: (before?.score ?? 0) + weight });
    }
  }
  return [...holders.values()].sort((a, b) => b.score - a.score || (a.result.id < b.result.id ? -1 : 1));
}
