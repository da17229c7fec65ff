import type { APIRoute, GetStaticPaths } from 'astro';
import { archiveOf } from '../../components/records.ts';
import { searchAddress } from '../../view/addresses.ts';
import { absoluteAddress } from '../../view/edition.ts';

/** “opensearch.xml”, by which browsers offer the site as a search engine; it holds whole addresses, so only an archive that has one gets it. */
export const getStaticPaths: GetStaticPaths = async () => {
  const search = absoluteAddress(await archiveOf(), searchAddress());
  return search === null ? [] : [{ params: { description: 'opensearch' }, props: { search } }];
};

const inXml = (words: string): string => words.replace(/[&<>"]/gu, (mark) => `&#${String(mark.charCodeAt(0))};`);

/** At most so many characters, cut between words. */
function short(words: string, most: number): string {
  if (words.length <= most) return words;
  const at = words.lastIndexOf(' ', most);
  return words.slice(0, at > 0 ? at : most).replace(/\P{L}+$/u, '');
}

const longestName = 16;
const longestDescription = 1024;

export const GET: APIRoute<{ search: string }> = async ({ props: { search } }) => {
  const { title, description, language } = await archiveOf();
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${inXml(short(title, longestName))}</ShortName>
<Description>${inXml(short(description, longestDescription))}</Description>
<Language>${inXml(language)}</Language>
<Url type="text/html" template="${inXml(search)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
  return new Response(xml, { headers: { 'content-type': 'application/opensearchdescription+xml' } });
};
