import { answering, type Answering } from './ask.ts';
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
  article: 'Article',
  status: 'Meeting is',
};

/** How many passages of the query each value of each filter would leave; for a filter that is set, as if it were not. */
export async function countsFor(pagefind: Pagefind, query: Query): Promise<Counts> {
  const all = await pagefind.filters();
  const asked = readAsked(query.text);
  const shared = await answering(pagefind, asked, query.filters);
  const counts = filterNames.map(async (name): Promise<[string, Counts[string]][]> => {
    const { [name]: own, ...others } = query.filters;
    const values = Object.keys(all[name] ?? {});
    const answer = own === undefined ? shared : await answering(pagefind, asked, others);
    return values.length === 0 ? [] : [[name, await countedBy(pagefind, name, values, answer)]];
  });
  return Object.fromEntries((await Promise.all(counts)).flat());
}

/** Pagefind counts the results of one search; those of several are counted here, for each value that may have any. */
async function countedBy(
  pagefind: Pagefind,
  name: FilterName,
  values: readonly string[],
  { results, counts, isCounted }: Answering,
): Promise<Record<string, number>> {
  const most = counts[name] ?? {};
  if (isCounted) return Object.fromEntries(values.map((value) => [value, most[value] ?? 0]));
  const found = new Set(results.map(({ id }) => id));
  const counted = values.map(async (value): Promise<[string, number]> => {
    if ((most[value] ?? 0) === 0) return [value, 0];
    const { results: members } = await pagefind.search(null, { filters: { [name]: { any: [value] } } });
    return [value, members.filter(({ id }) => found.has(id)).length];
  });
  return Object.fromEntries(await Promise.all(counted));
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
