import type { APIRoute } from 'astro';
import { gatherNames, type Names } from '../../search/gather-names.ts';
import { sourceOfSearch } from '../../components/source-of-search.ts';

/** Names for the values of filters, and for near spellings; the search page loads it when it needs either. */
export const GET: APIRoute = async () => {
  const { records, authority } = await sourceOfSearch();
  return Response.json(gatherNames(records, authority) satisfies Names);
};
