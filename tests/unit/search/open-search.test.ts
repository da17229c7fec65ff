import { expect, it } from 'vitest';
import { openSearch } from '../../../src/search/open-search.ts';

const search = 'https://archive.example/a/b/search/';

it('describes the search by its whole address, with a name of at most 16 characters', () => {
  const xml = openSearch(
    {
      title: 'Minutes of the councils: all that was said & done in public',
      description: 'All <of> it.',
      language: 'en',
    },
    search,
  );
  expect(xml).toContain(`template="${search}?q={searchTerms}"`);
  expect(xml).toContain('<ShortName>Minutes</ShortName>');
  expect(xml).toContain('<LongName>Minutes of the councils: all that was said</LongName>');
  expect(xml).toContain('<Description>All &#60;of&#62; it.</Description>');
});
