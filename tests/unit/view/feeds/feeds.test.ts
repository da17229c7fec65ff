import { describe, expect, it } from 'vitest';
import { feed } from '../../../../src/view/feeds/feed.ts';
import { news } from '../../../../src/view/feeds/news.ts';
import { pageAddresses } from '../../../../src/view/feeds/page-addresses.ts';
import { sitemap } from '../../../../src/view/feeds/sitemap.ts';
import { archive, records } from '../invented.ts';

const emendation = {
  id: 'e-1',
  target: { kind: 'meeting' as const, id: 'river-conference-2', field: 'date' },
  from: '2031-05-01',
  to: '2031-05-02',
  who: 'An editor',
  when: '2031-06-01',
  why: 'The article says so.',
};

describe('feeds', () => {
  const entries = news({ ...records, emendations: [emendation] }, archive);

  it('have articles, meetings and corrections, newest first, by days of the records', () => {
    expect(entries.map(({ kind, day }) => [kind, day])).toEqual([
      ['correction', '2031-06-01'],
      ['article', '2031-05-03'],
      ['meeting', '2031-05-03'],
    ]);
  });

  it('are dated by their newest entry, never by the clock', () => {
    expect(feed('atom', entries, archive)).toContain('<updated>2031-06-01T00:00:00.000Z</updated>');
    expect(feed('rss', entries, archive)).toContain('<lastBuildDate>Sun, 01 Jun 2031 00:00:00 GMT</lastBuildDate>');
    expect(feed('atom', [], archive)).toContain('<updated>1970-01-01T00:00:00.000Z</updated>');
  });

  it('name addresses in full', () => {
    for (const { address } of entries)
      expect(address).toMatch(/^https:\/\/example\.org\/river\/(?:articles|meetings|method)\//u);
  });
});

describe('the sitemap', () => {
  it('lists every page once, and only countries that have something to show', () => {
    const addresses = pageAddresses(records, ['/method/', '/method/rights/']);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses).toContain('/countries/loria/');
    expect(addresses).toContain('/countries/vellia/');
    expect(addresses).not.toContain('/countries/norland/');
  });

  it('names addresses in full', async () => {
    expect(await sitemap(['/data/'], archive)).toContain('<url><loc>https://example.org/river/data/</loc></url>');
  });
});
