import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { makeIndex, mostFiles, type IndexedPassage } from '../../../src/integrations/search-index/make-index.ts';
import { filterNames } from '../../../src/search/passage.ts';

const passages = (many: number): IndexedPassage[] =>
  Array.from({ length: many }, (_, place) => ({
    address: `/meetings/${String(place)}/`,
    text: `Word ${String(place)}`,
    words: `word ${String(place)}`,
    also: '',
    filters: { year: [String(2000 + (place % 20))] },
    shown: { type: 'statement', title: 'Speaker' },
  }));

let own = '';
beforeEach(() => {
  own = mkdtempSync(join(tmpdir(), 'readout-make-index-'));
  vi.stubEnv('TMPDIR', own);
  vi.stubEnv('TEMP', own);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(own, { recursive: true, force: true });
});

/** Makes each word a part of its own: so many parts as a far larger archive has at the usual size. */
const cutWordsSmall = (): unknown => vi.stubEnv('PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', '1');

it('makes the same index to the byte each time, also where parts of words are joined, and leaves no files of its own behind', async () => {
  cutWordsSmall();
  const [one, other] = [await makeIndex('en', passages(600)), await makeIndex('en', passages(600))];
  expect(one.map(({ path }) => path)).toEqual(one.map(({ path }) => path).toSorted());
  expect(one.map(({ path }) => path)).toEqual(other.map(({ path }) => path));
  for (const [at, { path, content }] of one.entries())
    expect(Buffer.from(other[at]?.content ?? []).equals(content), path).toBe(true);
  expect(readdirSync(own)).toEqual([]);
}, 60_000);

it('holds the words of results in at most 4,000 files, and names them in the order of the passages', async () => {
  const files = await makeIndex('en', passages(4_200));
  const fragments = files.filter(({ path }) => path.endsWith('.pf_fragment'));
  expect(fragments.length).toBeLessThanOrEqual(4_000);
  const named = fragments.flatMap(({ content }) => {
    const group = gunzipSync(content).toString('utf8').replace('pagefind_dcd', '');
    return Object.entries(JSON.parse(group) as Record<string, { url: string }>);
  });
  const inOrder = named.toSorted(([one], [other]) => (one < other ? -1 : 1));
  expect(inOrder.map(([, { url }]) => url)).toEqual(passages(4_200).map(({ address }) => address));
}, 60_000);

it('has at most 4,528 files, however many words there are', async () => {
  cutWordsSmall();
  const files = await makeIndex('en', passages(1_000));
  const countOf = (ends: string): number => files.filter(({ path }) => path.endsWith(ends)).length;
  expect(countOf('.pf_index')).toBeLessThanOrEqual(512);
  expect(countOf('.pf_index')).toBeGreaterThan(256);
  expect(countOf('.pf_filter')).toBe(1);
  expect(files.length - countOf('.pf_index') - countOf('.pf_filter') - countOf('.pf_fragment')).toBe(5);
  expect(mostFiles).toBe(4_000 + 512 + filterNames.length + 5);
  expect(mostFiles).toBe(4_528);
}, 60_000);
