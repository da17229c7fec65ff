import type { BuiltPage } from './read-page.ts';

/** What the first round trip of a connection brings: ten packets. */
export const firstFlight = 14_600;
/** What a long page may weigh. */
export const longPage = 30_000;
/** Compressed script on any page but the search. */
export const scriptBudget = 5_000;

/** Up to where a kind of page is short and must come at once; beyond `long` its size is told but stops no build. */
interface Extent {
  measure: (page: BuiltPage) => number;
  short: number;
  long: number;
}

const extents: Readonly<Record<string, Extent>> = {
  timeline: { measure: ({ meetings }) => meetings, short: 60, long: 240 },
  meeting: { measure: ({ statements }) => statements, short: 15, long: 60 },
  article: { measure: ({ words }) => words, short: 800, long: 8_000 },
  index: { measure: ({ entries }) => entries, short: 60, long: 240 },
};
const alwaysShort = new Set(['delegate', 'series', 'country', 'topic']);

/** How many bytes of HTML and styles, compressed, a page may weigh; null where it only grows with its content. */
export function pageBudget(page: BuiltPage): number | null {
  if (alwaysShort.has(page.kind)) return firstFlight;
  const extent = extents[page.kind];
  if (!extent) return longPage;
  const size = extent.measure(page);
  if (size <= extent.short) return firstFlight;
  return size <= extent.long ? longPage : null;
}

/** How many bytes of script, compressed, a page may load by itself; the search is what the search page is for. */
export const scriptAllowance = ({ kind }: BuiltPage): number | null => (kind === 'search' ? null : scriptBudget);
