import { filterNames, type FilterName } from './passage.ts';

export const sorts = ['relevance', 'newest', 'oldest'] as const;
export type Sort = (typeof sorts)[number];

/** What the search page shows: all of it stands in its address. */
export interface Query {
  readonly text: string;
  readonly filters: Readonly<Partial<Record<FilterName, readonly string[]>>>;
  readonly sort: Sort;
  readonly page: number;
}

/** Reads the address; what it cannot mean is as if not there. “date” is another word for newest first. */
export function readQuery(parameters: URLSearchParams): Query {
  const filters = filterNames.map(
    (name) => [name, [...new Set(parameters.getAll(name))].filter((value) => value !== '')] as const,
  );
  const sort = parameters.get('sort');
  return {
    text: parameters.get('q')?.trim() ?? '',
    filters: Object.fromEntries(filters.filter(([, { length }]) => length > 0)),
    sort: sort === 'date' ? 'newest' : (sorts.find((known) => known === sort) ?? 'relevance'),
    page: Math.max(1, Math.floor(Number(parameters.get('page'))) || 1),
  };
}

/** The parameters of an address, in a settled order, the usual ones left out. */
export function writeQuery({ text, filters, sort, page }: Query): URLSearchParams {
  const parameters = new URLSearchParams();
  if (text !== '') parameters.set('q', text);
  for (const name of filterNames) for (const value of filters[name] ?? []) parameters.append(name, value);
  if (sort !== 'relevance') parameters.set('sort', sort === 'newest' ? 'date' : sort);
  if (page > 1) parameters.set('page', String(page));
  return parameters;
}

/** The query with one value of a filter set or taken away, back on its first page. */
export function toggled(query: Query, name: FilterName, value: string): Query {
  const values = query.filters[name] ?? [];
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  const { [name]: _, ...others } = query.filters;
  return { ...query, page: 1, filters: next.length === 0 ? others : { ...others, [name]: next } };
}
