import { element } from './elements.ts';
import { chosenFilters } from './facets.ts';
import { foldWord } from './fold.ts';
import type { Names } from './gather-names.ts';
import { nearest } from './nearest.ts';
import { writeQuery, type Query } from './query.ts';

/** What a reader may do where nothing is found: take one of the nearest names, or do without a filter. */
export function adviceOn(
  page: string,
  query: Query,
  absent: readonly string[],
  names: Names,
  archive: string,
): HTMLElement[] {
  const item = (address: string, words: string): HTMLElement =>
    element('li', {}, element('a', { href: address, 'data-page': '' }, words));
  const typed = query.text.split(/\s+/u);
  const near = (absent.length > 0 ? absent : typed).map(foldWord).flatMap((word) =>
    nearest(word, names.words).map((name) => {
      const text = typed.map((one) => (foldWord(one) === word ? name : one)).join(' ');
      return item(`${page}?${writeQuery({ ...query, page: 1, text }).toString()}`, name);
    }),
  );
  const fewer = chosenFilters(page, query, names).map(({ label, address }) => item(address, `without “${label}”`));
  return [
    element('p', {}, `The search covers every statement, sentence, meeting and delegate ${archive}.`),
    ...(near.length > 0 ? [element('p', {}, 'Did you mean'), element('ul', { class: 'inline-list' }, ...near)] : []),
    ...(fewer.length > 0 ? [element('p', {}, 'Search again'), element('ul', {}, ...fewer)] : []),
  ];
}
