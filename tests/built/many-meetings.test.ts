import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkBuild } from '../../src/build/check-build.ts';
import { writeManyMeetings } from './many-meetings.ts';
import { buildInto } from './site-under-test.ts';

const count = (html: string, pattern: RegExp): number => html.match(pattern)?.length ?? 0;

/** Builds an archive of so many invented meetings, and hands on how to read its pages. */
function withMeetings(meetings: number, use: (page: (address: string) => string, site: string) => void): void {
  const own = mkdtempSync(join(tmpdir(), 'readout-many-'));
  try {
    writeManyMeetings(join(own, 'content'), meetings);
    buildInto(join(own, 'dist'), { env: { CONTENT_DIR: join(own, 'content') } });
    use((address) => readFileSync(join(own, 'dist', address, 'index.html'), 'utf8'), join(own, 'dist'));
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

test('with 156 meetings the timeline has a line for each, folded by year, under a picture of columns', () => {
  withMeetings(156, (page) => {
    const timeline = page('');
    expect(count(timeline, /data-meeting="/gu)).toBe(156);
    expect(count(timeline, /<details data-year-section=/gu)).toBe(26);
    expect(count(timeline, /<details data-year-section="\d+" open/gu)).toBe(1);
    expect(count(timeline, /class="column\b/gu)).toBe(26);
    expect(count(timeline, /class="mark\b/gu)).toBe(0);
  });
});

test('above 500 meetings the timeline and the indexes go by year, each year has a page, and no page is too heavy', () => {
  withMeetings(520, (page, site) => {
    const [timeline, year] = [page(''), page('years/2001')];
    expect(count(timeline, /data-meeting="/gu)).toBe(0);
    expect(count(timeline, /class="column\b/gu)).toBe(26);
    for (const listing of [timeline, page('attendance'), page('meetings')])
      expect(new Set(listing.match(/years\/\d{4}\//gu)).size).toBe(26);
    expect(count(year, /data-meeting="/gu)).toBe(20);
    expect(checkBuild(site).faults).toEqual([]);
  });
});
