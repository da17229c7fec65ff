import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import type { Thing } from 'schema-dts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesBelow } from '../../src/build/files-below.ts';
import { feedFiles } from '../../src/view/feeds/feed.ts';
import { namesOfTheArchive, namesStandingIn } from '../names-of-the-archive.ts';
import { schemaFaults } from '../schema-faults.ts';
import { pagesBelow, textOf, type PageUnderTest } from './pages-under-test.ts';
import { buildInto } from './site-under-test.ts';

const address = 'https://example.org/andes/';
let own: string;
let site: string;
beforeAll(() => {
  own = mkdtempSync(join(tmpdir(), 'readout-andes-'));
  site = join(own, 'dist');
  buildInto(site, { env: { CONTENT_DIR: 'tests/archives/andes', SITE_URL: address } });
}, 600_000);
afterAll(() => rmSync(own, { recursive: true, force: true }));

const page = (path: string): string => readFileSync(join(site, path, 'index.html'), 'utf8');

describe('a second archive, of another continent and subject', () => {
  test('has its own timeline, meetings and delegates', () => {
    expect(page('')).toContain('Health across the Andes');
    expect(page('meetings/andean-health-ministers-conference-2')).toContain('train nurses in the villages');
    expect(page('delegates/rosa-quintana')).toContain('Rosa Quintana');
  });

  test('shows an editor’s hand where the side file and the emendation have it', () => {
    const records = readFileSync(join(site, 'data/records.json'), 'utf8');
    expect(records).toContain('"edtf": "2024-05-20"');
    expect(records).toContain('In copyright: El Faro de Arequipa');
  });

  test('has no word of the first archive’s title, people or series anywhere', () => {
    const names = namesOfTheArchive();
    const found = filesBelow(site).flatMap((file) =>
      namesStandingIn(readFileSync(join(site, file), 'utf8'), names).map((name) => `${file}: ${name}`),
    );
    expect(found).toEqual([]);
  });
});

describe('an archive that states its address', () => {
  const contentOf = ({ elements }: PageUnderTest, name: string): string | undefined =>
    elements
      .find(({ properties }) => (properties['property'] ?? properties['name']) === name)
      ?.properties['content']?.toString();
  const pages = (): PageUnderTest[] => pagesBelow(site).filter((one) => one.address !== '/404.html');
  const ownAddress = (one: PageUnderTest): string => `${address.slice(0, -1)}${one.address}`;

  test('names it on every page, as canonical link and for those who show links', () => {
    const wrong = pages().filter((one) => {
      const canonical = one.elements.find(({ properties }) => String(properties['rel']) === 'canonical');
      return canonical?.properties['href'] !== ownAddress(one) || contentOf(one, 'og:url') !== ownAddress(one);
    });
    expect(wrong.map((one) => one.address)).toEqual([]);
    expect(readFileSync(join(site, 'sitemap.xml'), 'utf8')).toContain(`<loc>${address}meetings/`);
    for (const feed of Object.values(feedFiles)) expect(existsSync(join(site, feed)), feed).toBe(true);
    expect(readFileSync(join(site, '404.html'), 'utf8')).toContain(`href="${address}meetings/"`);
  });

  test('has a picture of 1200 by 630 pixels for each meeting and each delegate', () => {
    const pictured = pages().filter((one) => /^\/(?:meetings|delegates)\/[^/]+\/$/u.test(one.address));
    expect(pictured.length).toBeGreaterThan(5);
    for (const one of pictured) {
      const picture = contentOf(one, 'og:image') ?? '';
      expect(picture.startsWith(ownAddress(one)), picture).toBe(true);
      const bytes = readFileSync(join(site, picture.slice(address.length)));
      expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    }
  });

  test('tells machines what schema.org has types for, on every page that tells them anything', () => {
    const told = pages().flatMap((one) => {
      const script = one.elements.find(({ properties }) => properties['type'] === 'application/ld+json');
      if (script === undefined) return [];
      const { '@context': context, ...rest } = JSON.parse(textOf(script)) as { '@context': string; '@graph'?: Thing[] };
      expect(context).toBe('https://schema.org');
      return rest['@graph'] ?? [rest as unknown as Thing];
    });
    const types = new Set(told.map((thing) => (thing as { '@type': string })['@type']));
    expect([...types].toSorted()).toEqual(['Dataset', 'Event', 'NewsArticle', 'Person', 'Quotation', 'WebSite']);
    expect(schemaFaults(told).flat()).toEqual([]);
  });

  test('lets reference managers read meetings and articles, from their heads and from files', () => {
    for (const one of pages().filter(({ address: at }) => /^\/(?:meetings|articles)\/[^/]+\/$/u.test(at))) {
      expect(contentOf(one, 'citation_title'), one.address).toBeTruthy();
      expect(contentOf(one, 'citation_public_url'), one.address).toMatch(/^https:/u);
      expect(contentOf(one, 'dcterms.title'), one.address).toBe(contentOf(one, 'citation_title'));
      const lists = one.elements.filter(({ tagName }) => tagName === 'pre').map(textOf);
      const csl = JSON.parse(lists.find((text) => text.startsWith('[')) ?? '[]') as { title?: string }[];
      expect(
        csl.every(({ title }) => Boolean(title)),
        one.address,
      ).toBe(true);
      expect(JSON.stringify(csl), one.address).toContain(ownAddress(one));
    }
    const meetings = readdirSync(join(site, 'meetings'), { withFileTypes: true }).filter((one) => one.isDirectory());
    expect(meetings.length).toBeGreaterThan(1);
    for (const { name } of meetings)
      for (const extension of ['bib', 'ris']) {
        const file = readFileSync(join(site, 'meetings', name, `${name}.${extension}`), 'utf8');
        const { data } = new Cite(file as never) as unknown as { data: { title?: string; URL?: string }[] };
        expect(
          data.every(({ title }) => Boolean(title)),
          `${name}.${extension}`,
        ).toBe(true);
        expect(data.map(({ URL }) => URL)).toContain(`${address}meetings/${name}/`);
      }
  });
});
