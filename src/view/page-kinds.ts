/** What a page is: indexes and years list records, the others are about one thing. */
export const pageKinds = [
  'timeline',
  'meeting',
  'delegate',
  'article',
  'series',
  'country',
  'topic',
  'attendance',
  'search',
  'data',
  'method',
  'index',
] as const;
export type PageKind = (typeof pageKinds)[number];
