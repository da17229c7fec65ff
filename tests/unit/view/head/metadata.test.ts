import { describe, expect, it } from 'vitest';
import { articleMetadata, delegateMetadata, meetingMetadata } from '../../../../src/view/head/metadata-of.ts';
import { archive, article, meeting, records, statement } from '../invented.ts';

const page = { title: 'A title', description: 'A description.' };

describe('metadata of a page', () => {
  it('lets reference managers read an article’s own title, publisher and day', () => {
    const { bibliography } = articleMetadata(page, article, archive);
    expect(bibliography).toContainEqual(['citation_title', 'River States Agree']);
    expect(bibliography).toContainEqual(['citation_publication_date', '2031/05/03']);
    expect(bibliography).toContainEqual(['citation_publisher', 'The Lore Herald']);
    expect(bibliography).toContainEqual(['dcterms.date', '2031-05-03']);
  });

  it('says nothing of what an article does not tell', () => {
    const names = articleMetadata(
      page,
      { ...article, publisher: null, published: null, url: null },
      { ...archive, address: null },
    ).bibliography.map(([name]) => name);
    for (const name of ['citation_publisher', 'citation_publication_date', 'citation_public_url', 'dcterms.date'])
      expect(names).not.toContain(name);
  });

  it('gives a meeting an Event, its quotations and its files', () => {
    const metadata = meetingMetadata(page, meeting, [statement], {
      archive,
      articles: [article],
      series: null,
      within: null,
      names: new Map(),
    });
    expect(metadata.structured.map((thing) => (thing as { '@type': string })['@type'])).toEqual(['Event', 'Quotation']);
    expect(metadata.alternates.map(({ address }) => address.split('.').at(-1))).toEqual([
      'json',
      'csv',
      'bib',
      'ris',
      'ics',
    ]);
  });

  it('gives a meeting without a date no calendar', () => {
    const metadata = meetingMetadata(page, { ...meeting, date: null }, [], {
      archive,
      articles: [article],
      series: null,
      within: null,
      names: new Map(),
    });
    expect(metadata.alternates.map(({ address }) => address)).not.toContain(
      '/meetings/river-conference-2/river-conference-2.ics',
    );
  });

  it('gives a delegate a Person', () => {
    const [delegate] = records.delegates;
    expect(delegate && delegateMetadata(page, delegate, archive)).toMatchObject({
      type: 'profile',
      structured: [{ '@type': 'Person', alternateName: 'Lovat Ada' }],
    });
  });
});
