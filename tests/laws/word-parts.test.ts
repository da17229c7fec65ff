import fc from 'fast-check';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { joinWordParts } from '../../src/integrations/search-index/join-word-parts.ts';
import { pagefindFiles, type IndexFile } from '../../src/integrations/search-index/pagefind-files.ts';
import { passageListOf } from '../../src/integrations/search-index/passage-list.ts';
import { openIndex } from '../built/open-index.ts';

let own = '';
beforeEach(() => {
  own = mkdtempSync(join(tmpdir(), 'readout-word-parts-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(own, { recursive: true, force: true });
});

/** Few letters, so that many words begin alike and parts are cut between them; the plural is folded into the singular. */
const stem = fc.string({ unit: fc.constantFrom('a', 'b', 'n', 't'), minLength: 1, maxLength: 5 });
const page = fc.array(fc.record({ stem, ending: fc.constantFrom('', 's') }), { minLength: 1, maxLength: 12 });
const archive = fc.record({
  pages: fc.array(page, { minLength: 4, maxLength: 30 }),
  most: fc.integer({ min: 1, max: 9 }),
  sizeOfPart: fc.integer({ min: 1, max: 12 }),
  asked: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 5 })), { minLength: 4, maxLength: 4 }),
});

/** Writes an index out, and tells how to ask it for the places of pages; it keeps the parts it has loaded, so each time anew. */
function asker(files: readonly IndexFile[]): (words: string) => Promise<number[]> {
  const folder = mkdtempSync(join(own, 'index-'));
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, 'pagefind', path)), { recursive: true });
    writeFileSync(join(folder, 'pagefind', path), content);
  }
  return async (words) => {
    const { results } = await (await openIndex(folder)).search(words);
    const found = await Promise.all(results.map((result) => result.data()));
    return found.map(({ raw_url }) => Number(raw_url.slice(1, -1))).sort((a, b) => a - b);
  };
}

test('words, beginnings of words and phrases are found where they were when parts of the words are joined', async () => {
  let [joinings, findings] = [0, 0];
  await fc.assert(
    fc.asyncProperty(archive, async ({ pages, most, sizeOfPart, asked }) => {
      vi.stubEnv('PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', String(sizeOfPart));
      const texts = pages.map((words) => words.map(({ stem, ending }) => stem + ending));
      const cut = await pagefindFiles(
        'en',
        texts.map((words) => `<html><body><p>${words.join(' ')}</p></body></html>`),
      );
      const joined = joinWordParts(cut, 'en', most);
      const parts = passageListOf(joined)[2];
      expect(parts.length).toBeLessThanOrEqual(most);
      expect(joined.filter(({ path }) => path.endsWith('.pf_index')).length).toBe(parts.length);
      if (joined.length < cut.length) joinings += 1;
      const [before, after] = [asker(cut), asker(joined)];
      for (const [at, place, letters] of asked) {
        const words = pages[at % pages.length] ?? [];
        const [one, next = one] = words.slice(place % words.length);
        const beginning = one?.stem.slice(0, letters) ?? '';
        // Where no word that it has loaded begins so, Pagefind falls back to a shorter word; that is no finding.
        const found = (await before(beginning)).filter((page) =>
          texts[page]?.some((word) => word.startsWith(beginning)),
        );
        findings += found.length;
        expect(await after(beginning), beginning).toEqual(expect.arrayContaining(found));
        const phrase = `"${[one, next].map((word) => `${word?.stem ?? ''}${word?.ending ?? ''}`).join(' ')}"`;
        expect(await after(phrase), phrase).toEqual(await before(phrase));
      }
    }),
    // A run opens an index sixteen times: a failure is shown as it was found, not looked for in smaller ones.
    { numRuns: 12, endOnFailure: true },
  );
  expect(joinings).toBeGreaterThan(4);
  expect(findings).toBeGreaterThan(20);
}, 240_000);
