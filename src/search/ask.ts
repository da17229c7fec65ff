import { answers, readAsked, type Asked } from './asked.ts';
import { fold } from './fold.ts';
import { byMostWords, resultsOfEach } from './most-words.ts';
import type { Filters, Pagefind, Result } from './pagefind.ts';
import type { Shown } from './passage.ts';
import type { Query } from './query.ts';

export const resultsOfPage = 10;

/** A passage that answers a query, with its words as written. */
export interface Found {
  readonly address: string;
  readonly text: string;
  readonly shown: Shown;
}

export interface Answer {
  readonly asked: Asked;
  readonly total: number;
  readonly found: readonly Found[];
  /** Words that stand nowhere in the archive; then nothing is found. */
  readonly absent: readonly string[];
  /** Whether no passage has all the words, and those found have most of them. */
  readonly partly: boolean;
}

/** The filters as Pagefind takes them: any of the values of each, all of the filters together. */
export const filtersOf = (filters: Query['filters']): Filters =>
  Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, { any: values }]));

/** A result's place in the order of dates, which its name ends in. */
export const placeOf = ({ id }: Result): number => parseInt(id.slice(-5), 36);

/** All results for the words and phrases together; null words ask for everything under the filters. */
export async function resultsFor(pagefind: Pagefind, { words, phrases }: Asked, filters: Filters): Promise<Result[]> {
  const searches = [
    ...(words.length > 0 || phrases.length === 0 ? [words.join(' ') || null] : []),
    ...phrases.map((phrase) => `"${phrase}"`),
  ];
  const [first = [], ...others] = await Promise.all(
    searches.map(async (search) => (await pagefind.search(search, { filters })).results),
  );
  const ids = others.map((results) => new Set(results.map(({ id }) => id)));
  return first.filter(({ id }) => ids.every((set) => set.has(id)));
}

export async function foundOf(result: Result): Promise<Found & { also: string }> {
  const { raw_url: address, raw_content, meta } = await result.data();
  const { also, ...shown } = meta;
  return { address, text: raw_content.replace(/&lt;/gu, '<').replace(/&gt;/gu, '>'), shown, also };
}

/**
 * Pagefind falls back to shorter words where it does not know one (“weapons” finds “we”) and passes over words that it
 * cannot find at all. Every result has all the words that it does know, so the best one tells which are not there.
 */
async function absentFrom(best: Result | undefined, words: readonly string[]): Promise<string[]> {
  if (best === undefined) return [...words];
  const { text, also } = await foundOf(best);
  const forms = `${fold(text)} ${also}`.split(' ');
  return words.filter((word) => !forms.some((form) => answers(form, word)));
}

/** Where no passage has all the words: those that have more than half of them, unless a word stands nowhere at all. */
async function resultsForMost(
  pagefind: Pagefind,
  { words, phrases }: Asked,
  filters: Filters,
): Promise<{ results: Result[]; absent: string[] }> {
  if (words.length < 2 || phrases.length > 0) return { results: [], absent: [] };
  const each = await resultsOfEach(pagefind, words, filters);
  const unfiltered = Object.keys(filters).length === 0 ? each : await resultsOfEach(pagefind, words, {});
  const absent = (
    await Promise.all(unfiltered.map((results, at) => absentFrom(results[0], words.slice(at, at + 1))))
  ).flat();
  if (absent.length > 0) return { results: [], absent };
  const holders = byMostWords(each).filter((holder) => holder.words > words.length / 2);
  return { results: holders.map(({ result }) => result), absent };
}

/** Answers a query: how many passages there are, and those of its page. */
export async function ask(pagefind: Pagefind, query: Query): Promise<Answer> {
  const asked = readAsked(query.text);
  const none = { asked, total: 0, found: [], absent: [], partly: false };
  if (asked.words.length + asked.phrases.length === 0 && Object.keys(query.filters).length === 0) return none;
  const filters = filtersOf(query.filters);
  const whole = await resultsFor(pagefind, asked, filters);
  const { results, absent } =
    whole.length > 0
      ? { results: whole, absent: await absentFrom(whole[0], asked.words) }
      : await resultsForMost(pagefind, asked, filters);
  if (absent.length > 0) return { ...none, absent };
  const ordered =
    query.sort === 'relevance'
      ? results
      : results.toSorted((a, b) => (query.sort === 'newest' ? placeOf(b) - placeOf(a) : placeOf(a) - placeOf(b)));
  const start = (query.page - 1) * resultsOfPage;
  const found = await Promise.all(ordered.slice(start, start + resultsOfPage).map(foundOf));
  return { asked, total: results.length, found, absent, partly: whole.length === 0 && results.length > 0 };
}
