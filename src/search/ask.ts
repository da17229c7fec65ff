import { answers, readAsked, type Asked } from './asked.ts';
import { fold, wordsOf } from './fold.ts';
import { byMostWords, searchesOfEach, sumOfCounts } from './most-words.ts';
import type { Counts, Filters, Pagefind, Result } from './pagefind.ts';
import type { Shown } from './passage.ts';
import type { Query } from './query.ts';

export const resultsOfPage = 10;

/** A passage that answers a query, with its words as written. */
export interface Found {
  readonly address: string;
  readonly text: string;
  readonly shown: Shown;
}

/** All that answers a query, best first. */
export interface Answering {
  readonly results: readonly Result[];
  /** Words, as compared, that stand nowhere in the archive; then nothing is found. */
  readonly absent: readonly string[];
  /** Whether no passage has all the words, and those found have most of them. */
  readonly partly: boolean;
  /** How many of them each value of each filter has, once the filters are loaded; where not `isCounted`, no more than so many. */
  readonly counts: Counts;
  readonly isCounted: boolean;
}

export interface Answer extends Pick<Answering, 'partly'> {
  /** Words that stand nowhere in the archive, as they were typed. */
  readonly absent: readonly string[];
  readonly asked: Asked;
  readonly total: number;
  readonly found: readonly Found[];
}

/** The filters as Pagefind takes them: any of the values of each, all of the filters together. */
const filtersOf = (filters: Query['filters']): Filters =>
  Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, { any: values }]));

type Searched = Pick<Answering, 'results' | 'isCounted'> & { readonly filters: Counts };

/** A result's place in the order of dates, which its name ends in. */
export const placeOf = ({ id }: Result): number => parseInt(id.slice(-5), 36);

/** All results for the words and phrases together; null words ask for everything under the filters. */
async function resultsForAll(pagefind: Pagefind, { words, phrases }: Asked, filters: Filters): Promise<Searched> {
  const searches = [
    ...(words.length > 0 || phrases.length === 0 ? [words.join(' ') || null] : []),
    ...phrases.map((phrase) => `"${phrase}"`),
  ];
  const [first, ...others] = await Promise.all(searches.map((search) => pagefind.search(search, { filters })));
  const ids = others.map(({ results }) => new Set(results.map(({ id }) => id)));
  return {
    results: first?.results.filter(({ id }) => ids.every((set) => set.has(id))) ?? [],
    filters: first?.filters ?? {},
    isCounted: others.length === 0,
  };
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

const nothing: Answering = { results: [], absent: [], partly: false, counts: {}, isCounted: true };

/** Where no passage has all the words: those that have more than half of them, unless a word stands nowhere at all. */
async function resultsForMost(pagefind: Pagefind, { words, phrases }: Asked, filters: Filters): Promise<Answering> {
  if (words.length < 2 || phrases.length > 0) return nothing;
  const each = await searchesOfEach(pagefind, words, filters);
  const unfiltered = Object.keys(filters).length === 0 ? each : await searchesOfEach(pagefind, words, {});
  const absent = (
    await Promise.all(unfiltered.map(({ results }, at) => absentFrom(results[0], words.slice(at, at + 1))))
  ).flat();
  if (absent.length > 0) return { ...nothing, absent };
  const holders = byMostWords(each.map(({ results }) => results)).filter((holder) => holder.words > words.length / 2);
  const counts = sumOfCounts(each.map((search) => search.filters));
  return { results: holders.map(({ result }) => result), absent, partly: holders.length > 0, counts, isCounted: false };
}

/** All that answers the words under the filters: what has all of them, else what has most; `hasFound` hears of them early. */
export async function answering(
  pagefind: Pagefind,
  asked: Asked,
  chosen: Query['filters'],
  hasFound: (results: readonly Result[]) => void = () => undefined,
): Promise<Answering> {
  const filters = filtersOf(chosen);
  const { results, filters: counts, isCounted } = await resultsForAll(pagefind, asked, filters);
  if (results.length === 0) return resultsForMost(pagefind, asked, filters);
  hasFound(results);
  const absent = await absentFrom(results[0], asked.words);
  return absent.length === 0 ? { results, absent, partly: false, counts, isCounted } : { ...nothing, absent };
}

/** The results of one page, in the order asked for. */
function onPage(results: readonly Result[], { sort, page }: Query): Result[] {
  const start = (page - 1) * resultsOfPage;
  const ordered =
    sort === 'relevance'
      ? results
      : results.toSorted((a, b) => (sort === 'newest' ? placeOf(b) - placeOf(a) : placeOf(a) - placeOf(b)));
  return ordered.slice(start, start + resultsOfPage);
}

/** Answers a query: how many passages there are, and those of its page. */
export async function ask(pagefind: Pagefind, query: Query): Promise<Answer> {
  const asked = readAsked(query.text);
  if (asked.words.length + asked.phrases.length === 0 && Object.keys(query.filters).length === 0)
    return { asked, total: 0, found: [], absent: [], partly: false };
  // While the best result is read for words that stand nowhere, the others of the page are on their way already.
  const { results, absent, partly } = await answering(pagefind, asked, query.filters, (early) => {
    for (const result of onPage(early, query)) result.data().catch(() => undefined);
  });
  const found = await Promise.all(onPage(results, query).map(foundOf));
  const typed = wordsOf(query.text);
  const asTyped = (word: string): string => {
    const { start = 0, end = 0 } = typed.find(({ form }) => form === word) ?? {};
    return query.text.slice(start, end);
  };
  return { asked, total: results.length, found, absent: absent.map(asTyped), partly };
}
