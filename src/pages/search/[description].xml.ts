import type { APIRoute, GetStaticPaths } from 'astro';
import { archiveOf } from '../../components/records.ts';
import { openSearch } from '../../search/open-search.ts';
import { searchAddress } from '../../view/addresses.ts';
import { absoluteAddress } from '../../view/edition.ts';

/** “opensearch.xml”, by which browsers offer the site as a search engine; it holds whole addresses, so only an archive that has one gets it. */
export const getStaticPaths: GetStaticPaths = async () => {
  const search = absoluteAddress(await archiveOf(), searchAddress());
  return search === null ? [] : [{ params: { description: 'opensearch' }, props: { search } }];
};

export const GET: APIRoute<{ search: string }> = async ({ props: { search } }) =>
  new Response(openSearch(await archiveOf(), search), {
    headers: { 'content-type': 'application/opensearchdescription+xml' },
  });
