import { fold } from '../../text/fold.ts';
import { tenDigits } from '../../text/digits.ts';

const plain = (words: string): string => fold(words).replace(/\s+/gu, ' ').trim();

/**
 * Ids of sentences from what they say: ten digits of a hash of the article’s id and the folded words.
 * Where the same words stand more than once, as many sentences before are taken in as set each apart, and where `furthest` do not,
 * how many such came before.
 */
export function sentenceIds(article: string, sentences: readonly string[]): string[] {
  const folded = sentences.map(plain);
  const byWords = new Map<string, number[]>();
  folded.forEach((words, index) => {
    const places = byWords.get(words);
    if (places === undefined) byWords.set(words, [index]);
    else places.push(index);
  });
  const ids = new Array<string>(sentences.length);
  for (const places of byWords.values()) {
    const reach = places.length === 1 ? 0 : reachThatSetsApart(folded, places);
    const seen = new Map<string, number>();
    for (const place of places) {
      const words = folded.slice(Math.max(0, place - reach), place + 1);
      const id = tenDigits(article, ...words);
      const before = seen.get(id) ?? 0;
      seen.set(id, before + 1);
      ids[place] = before === 0 ? id : tenDigits(article, ...words, String(before));
    }
  }
  return ids;
}

/** So many sentences before are looked at, and no more: a file of one line a thousand times takes no longer than another. */
const furthest = 64;

/** How many sentences before are needed until no two of the places read alike. The start of the file sets apart what it is nearest to. */
function reachThatSetsApart(folded: readonly string[], places: readonly number[]): number {
  const limit = Math.min(furthest, places.at(-1) ?? 0);
  let groups: number[][] = [[...places]];
  for (let reach = 1; reach <= limit; reach += 1) {
    const next: number[][] = [];
    for (const group of groups) {
      const byBefore = new Map<string, number[]>();
      for (const place of group) {
        const before = folded[place - reach] ?? '';
        const same = byBefore.get(before);
        if (same === undefined) byBefore.set(before, [place]);
        else same.push(place);
      }
      next.push(...[...byBefore.values()].filter((same) => same.length > 1));
    }
    if (next.length === 0) return reach;
    groups = next;
  }
  return limit;
}
