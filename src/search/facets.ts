import { resultsFor, filtersOf } from './ask.ts';
import { readAsked } from './asked.ts';
import { element } from './elements.ts';
import type { Names } from './gather-names.ts';
import type { Counts, Pagefind } from './pagefind.ts';
import { filterNames, type FilterName } from './passage.ts';
import { toggled, writeQuery, type Query } from './query.ts';

const legends: Readonly<Record<FilterName, string>> = {
  type: 'What it is',
  speaker: 'Speaker',
  country: 'Speaking for',
  meeting: 'Meeting',
  kind: 'Kind of meeting',
  year: 'Year',
  topic: 'Topic',
  mode: 'How it is given',
  outlet: 'Outlet',
  status: 'Meeting is',
};

/** How many passages of the query each value of each filter would leave; for a filter that is set, as if it were not. */
export async function countsFor(pagefind: Pagefind, query: Query): Promise<Counts> {
  const all = await pagefind.filters();
  const asked = readAsked(query.text);
  const shared = await countedUnder(pagefind, asked, query.filters);
  const counts = filterNames.map(async (name): Promise<[string, Counts[string]][]> => {
    const { [name]: own, ...others } = query.filters;
    const values = all[name];
    if (values === undefined) return [];
    const found = own === undefined ? shared : await countedUnder(pagefind, asked, others);
    return [[name, withZeros(values, found[name] ?? {})]];
  });
  return Object.fromEntries((await Promise.all(counts)).flat());
}

const withZeros = (
  all: Readonly<Record<string, number>>,
  counts: Readonly<Record<string, number>>,
): Record<string, number> => Object.fromEntries(Object.keys(all).map((value) => [value, counts[value] ?? 0]));

/** Pagefind counts for one search; several searches together are counted value by value. */
async function countedUnder(
  pagefind: Pagefind,
  asked: ReturnType<typeof readAsked>,
  filters: Query['filters'],
): Promise<Counts> {
  const isOne = asked.phrases.length + (asked.words.length > 0 ? 1 : 0) < 2;
  const search = asked.phrases.length === 1 ? `"${asked.phrases[0] ?? ''}"` : asked.words.join(' ') || null;
  if (isOne) return (await pagefind.search(search, { filters: filtersOf(filters) })).filters;
  const found = new Set((await resultsFor(pagefind, asked, filtersOf(filters))).map(({ id }) => id));
  const all = await pagefind.filters();
  const counts: Record<string, Record<string, number>> = {};
  for (const [name, values] of Object.entries(all)) {
    const mine: Record<string, number> = (counts[name] = {});
    for (const value of Object.keys(values)) {
      const { results } = await pagefind.search(null, { filters: { [name]: { any: [value] } } });
      mine[value] = results.filter(({ id }) => found.has(id)).length;
    }
  }
  return counts;
}

const open = new Set<FilterName>();

/** The filters as groups of links, each the address that sets or undoes one value; what would give nothing is no link. */
export function facetGroups(page: string, query: Query, counts: Counts, names: Names): HTMLElement[] {
  return filterNames.flatMap((name) => {
    const labels = names.labels[name] ?? {};
    const chosen = query.filters[name] ?? [];
    const unknown = chosen
      .filter((value) => counts[name]?.[value] === undefined)
      .map((value): [string, number] => [value, 0]);
    const values = [...Object.entries(counts[name] ?? {}), ...unknown].sort(([a, one], [b, other]) =>
      name === 'year' ? a.localeCompare(b) : other - one || a.localeCompare(b),
    );
    if (values.length === 0) return [];
    const items = values.map(([value, count]) => {
      const label = labels[value] ?? value;
      const isChosen = chosen.includes(value);
      const words = [label, ' ', element('span', { class: 'count' }, String(count))];
      if (count === 0 && !isChosen) return element('li', { class: 'none' }, ...words);
      const address = `${page}?${writeQuery(toggled(query, name, value)).toString()}`;
      return element(
        'li',
        {},
        element(
          'a',
          { href: address, 'data-facet': `${name}:${value}`, ...(isChosen ? { 'aria-current': 'true' } : {}) },
          ...words,
        ),
      );
    });
    const group = element(
      'details',
      { class: 'facet' },
      element('summary', {}, legends[name], ...(chosen.length > 0 ? [` (${String(chosen.length)})`] : [])),
      element('ul', {}, ...items),
    );
    group.open = open.has(name) || chosen.length > 0;
    group.addEventListener('toggle', () => (group.open ? open.add(name) : open.delete(name)));
    return [group];
  });
}

/** The filters that are set, each with the address without it. */
export const chosenFilters = (
  page: string,
  query: Query,
  names: Names,
): { name: FilterName; label: string; address: string }[] =>
  filterNames.flatMap((name) =>
    (query.filters[name] ?? []).map((value) => ({
      name,
      label: `${legends[name]}: ${names.labels[name]?.[value] ?? value}`,
      address: `${page}?${writeQuery(toggled(query, name, value)).toString()}`,
    })),
  );
