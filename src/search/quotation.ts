import { foundOf, type Found } from './ask.ts';
import { wordsOf, type Word } from './fold.ts';
import { byMostWords, searchesOfEach } from './most-words.ts';
import type { Pagefind, Result } from './pagefind.ts';

/*
 * Whether words stand in the archive. A pasted passage is looked up sentence by sentence: candidates are the passages
 * with the most of its rarer words; then the words of both are laid side by side in order.
 */

/** A stretch of an archive's passage or of the pasted words: in both, in the archive alone, or pasted alone. */
export interface Stretch {
  readonly as: 'same' | 'here' | 'pasted';
  readonly text: string;
}

export interface Match {
  readonly found: Found;
  readonly exact: boolean;
  readonly stretches: readonly Stretch[];
}

export interface Looked {
  readonly sentence: string;
  readonly matches: readonly Match[];
}

const fewestWords = 7;
const candidatesOfSentence = 12;
/** Below this share of the pasted words in the same order, two sentences only treat of the same. */
const nearEnough = 0.6;

/** Whether a query is a passage to be looked up rather than words to be found. */
export const isPassage = (typed: string): boolean => wordsOf(typed).length >= fewestWords;

/** The sentences of a pasted passage; a stretch too short to be looked up stays with the sentence before it. */
export function sentencesOf(typed: string, language: string): string[] {
  const sentences: string[] = [];
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(typed.trim())) {
    const last = sentences.at(-1);
    if (last !== undefined && (wordsOf(segment).length < 4 || wordsOf(last).length < 4))
      sentences[sentences.length - 1] = last + segment;
    else sentences.push(segment);
  }
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => wordsOf(sentence).length > 0);
}

async function candidates(pagefind: Pagefind, words: readonly string[]): Promise<Result[]> {
  const searches = await searchesOfEach(pagefind, [...new Set(words)], {});
  const holders = byMostWords(searches.map(({ results }) => results));
  return holders.slice(0, candidatesOfSentence).map(({ result }) => result);
}

/** The pairs of places of a longest common subsequence. */
function common(a: readonly Word[], b: readonly Word[]): [number, number][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const at = (row: number, column: number): number => lengths[row]?.[column] ?? 0;
  for (let row = a.length - 1; row >= 0; row -= 1) {
    for (let column = b.length - 1; column >= 0; column -= 1) {
      const line = lengths[row];
      if (line === undefined) continue;
      line[column] =
        a[row]?.form === b[column]?.form
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let row = 0, column = 0; row < a.length && column < b.length;) {
    if (a[row]?.form === b[column]?.form) pairs.push([row++, column++]);
    else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}

/** Lays pasted words beside a passage of the archive; null where too few of them are there. */
export function compare(pasted: string, found: Found): Match | null {
  const [mine, theirs] = [wordsOf(pasted), wordsOf(found.text)];
  const joined = (words: readonly Word[]): string => ` ${words.map(({ form }) => form).join(' ')} `;
  const exactAt = joined(theirs).indexOf(joined(mine));
  const first = exactAt < 0 ? 0 : joined(theirs).slice(0, exactAt).split(' ').length - 1;
  const pairs = exactAt < 0 ? common(mine, theirs) : mine.map((_, place): [number, number] => [place, first + place]);
  if (pairs.length / mine.length < nearEnough) return null;
  const [start, end] = [pairs[0]?.[1] ?? 0, pairs.at(-1)?.[1] ?? 0];
  if (exactAt < 0 && pairs.length / (end - start + 1) < nearEnough / 2) return null;
  return { found, exact: exactAt >= 0, stretches: stretches(pasted, mine, found.text, theirs, pairs) };
}

function stretches(
  pasted: string,
  mine: readonly Word[],
  text: string,
  theirs: readonly Word[],
  pairs: readonly [number, number][],
): Stretch[] {
  const made: Stretch[] = [];
  const put = (as: Stretch['as'], stretch: string): void => {
    const last = made.at(-1);
    if (stretch === '') return;
    if (last?.as === as) made[made.length - 1] = { as, text: `${last.text} ${stretch}` };
    else made.push({ as, text: stretch });
  };
  const between = (source: string, words: readonly Word[], from: number, to: number): string =>
    source.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
  let [row, column] = pairs[0] ?? [0, 0];
  put('pasted', row > 0 ? between(pasted, mine, 0, row) : '');
  for (const [nextRow, nextColumn] of pairs) {
    if (nextColumn > column) put('here', between(text, theirs, column, nextColumn));
    if (nextRow > row) put('pasted', between(pasted, mine, row, nextRow));
    put('same', between(text, theirs, nextColumn, nextColumn + 1));
    [row, column] = [nextRow + 1, nextColumn + 1];
  }
  put('pasted', row < mine.length ? between(pasted, mine, row, mine.length) : '');
  return made;
}

/** Looks up every sentence of a pasted passage: exact matches first, then near ones. */
export async function lookUp(pagefind: Pagefind, typed: string, language: string): Promise<Looked[]> {
  const looked: Looked[] = [];
  for (const sentence of sentencesOf(typed, language)) {
    const words = wordsOf(sentence).map(({ form }) => form);
    const longer = words.filter(({ length }) => length > 3);
    const found = await Promise.all((await candidates(pagefind, longer.length > 0 ? longer : words)).map(foundOf));
    const matches = found.flatMap((one) => compare(sentence, one) ?? []);
    looked.push({ sentence, matches: matches.sort((a, b) => Number(b.exact) - Number(a.exact)) });
  }
  return looked;
}
