import { resultsOfPage } from './ask.ts';
import { element } from './elements.ts';
import type { Query } from './query.ts';

/** The way through the pages of a long list; a list of one page has none. */
export function pageLinks(addressOf: (query: Query) => string, query: Query, total: number): (HTMLElement | string)[] {
  const last = Math.ceil(total / resultsOfPage);
  if (last < 2) return [];
  const link = (to: number, words: string): HTMLElement | string =>
    to >= 1 && to <= last ? element('a', { href: addressOf({ ...query, page: to }), 'data-page': '' }, words) : '';
  return [
    link(query.page - 1, 'Earlier results'),
    element('span', {}, `Page ${String(query.page)} of ${String(last)}`),
    link(query.page + 1, 'Further results'),
  ];
}
