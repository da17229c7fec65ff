import type { APIRoute } from 'astro';
import { archiveOf } from '../../components/records.ts';
import { gatherPassages } from '../../search/gather-passages.ts';
import type { Passages } from '../../search/passage.ts';
import { sourceOfSearch } from '../../components/source-of-search.ts';

/** What the index is made from. A file of the build alone: the search index takes it away once it is made. */
export const GET: APIRoute = async () => {
  const { records, authority } = await sourceOfSearch();
  const { language } = await archiveOf();
  return Response.json({ language, passages: gatherPassages(records, authority) } satisfies Passages);
};
