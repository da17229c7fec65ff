import type { Archive } from '../model/archive.ts';

const inXml = (words: string): string => words.replace(/[&<>"]/gu, (mark) => `&#${String(mark.charCodeAt(0))};`);

/** At most so many characters, cut between words, and not after one that only leads to the next (“and”, “of the”). */
function short(words: string, most: number): string {
  if (words.length <= most) return words;
  const at = words.lastIndexOf(' ', most);
  return words.slice(0, at > 0 ? at : most).replace(/(?: \p{Ll}{1,3}|\P{L})+$/u, '');
}

const longest = { shortName: 16, longName: 48, description: 1024 };

/** An OpenSearch description, by which browsers offer the site as a search engine; `search` is the search page’s whole address. */
export const openSearch = (
  { title, description, language }: Pick<Archive, 'title' | 'description' | 'language'>,
  search: string,
): string => `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${inXml(short(title, longest.shortName))}</ShortName>
<LongName>${inXml(short(title, longest.longName))}</LongName>
<Description>${inXml(short(description, longest.description))}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Language>${inXml(language)}</Language>
<Url type="text/html" template="${inXml(search)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
