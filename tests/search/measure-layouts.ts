/*
 * What each layout of the index costs a reader, side by side: the bytes from opening search to the first ten results for
 * one word, without the page's own script and style. Run with `node tests/search/measure-layouts.ts [articles …]`.
 * The archive is made up: statements as long as those of the real articles, with their words and many rarer ones.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { makeIndex, type IndexedPassage, type IndexFile } from '../../src/integrations/search-index/make-index.ts';
import { wordsOf } from '../../src/search/fold.ts';

const statementsOfArticle = 20;
const speakersOfArticle = 6;

/** A small generator of numbers that are the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function madeUp(articles: number): IndexedPassage[] {
  const next = numbers(7);
  const real = readdirSync('content/articles')
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) => wordsOf(readFileSync(`content/articles/${file}`, 'utf8')).map(({ form }) => form));
  const letters = 'etaoinsrhldcumfpgwybvk';
  const rare = Array.from({ length: 20_000 }, () =>
    Array.from({ length: 5 + Math.floor(next() * 6) }, () =>
      letters.charAt(Math.floor(next() ** 1.5 * letters.length)),
    ).join(''),
  );
  const word = () =>
    (next() < 0.93 ? real[Math.floor(next() * real.length)] : rare[Math.floor(next() ** 2 * rare.length)]) ?? '';
  return Array.from({ length: articles * statementsOfArticle }, (_, at) => {
    const article = Math.floor(at / statementsOfArticle);
    const year = String(2000 + Math.floor((article / articles) * 25));
    const speaker = `speaker-${String((article * 7 + (at % speakersOfArticle)) % 400)}`;
    const words = Array.from({ length: 25 + Math.floor(next() * 50) }, word).join(' ');
    return {
      address: `/meetings/meeting-${String(article)}/#q-${String(Math.floor(next() * 1e10)).padStart(10, '0')}`,
      text: words,
      words,
      also: `meeting ${String(article)} ${speaker} april ${year}`,
      filters: {
        type: ['statement'],
        speaker: [speaker],
        year: [year],
        meeting: [`meeting-${String(article)}`],
        mode: [at % 5 === 0 ? 'direct' : 'indirect'],
      },
      shown: {
        type: 'statement',
        title: speaker,
        meeting: `Meeting ${String(article)}`,
        date: `${year}-04-26`,
        mode: 'indirect',
        account: 'Daily News',
      },
    };
  });
}

/** Statements of one speaker at one meeting as one passage. */
function gathered(passages: readonly IndexedPassage[]): IndexedPassage[] {
  const groups = Map.groupBy(
    passages,
    ({ filters }) => `${filters['meeting']?.[0] ?? ''} ${filters['speaker']?.[0] ?? ''}`,
  );
  return [...groups.values()].map((group) => ({
    ...(group[0] as IndexedPassage),
    text: group.map(({ text }) => text).join(' '),
    words: group.map(({ words }) => words).join(' '),
  }));
}

async function underHashes(passages: readonly IndexedPassage[]): Promise<IndexFile[]> {
  const { index } = await createIndex({ forceLanguage: 'en' });
  if (index === undefined) throw new Error('Pagefind gave no index.');
  for (const { address, text, also, filters, shown } of passages) {
    await index.addCustomRecord({
      url: address,
      content: `${text} ${also}`,
      language: 'en',
      meta: shown,
      filters,
      sort: { date: shown['date'] ?? '' },
    });
  }
  const { files } = await index.getFiles();
  await close();
  return files;
}

const sizes = (files: readonly IndexFile[], ends: string): number[] =>
  files
    .filter(({ path }) => path.endsWith(ends))
    .map(({ content: { length } }) => length)
    .sort((a, b) => a - b);
const total = (list: readonly number[]): number => list.reduce((sum, size) => sum + size, 0);
const middle = (list: readonly number[]): number => list[Math.floor(list.length / 2)] ?? 0;
const kilo = (bytes: number): string => (bytes / 1000).toFixed(1);

function report(name: string, indexes: readonly IndexFile[][], statements: number): void {
  const all = indexes.flat();
  const one = indexes[0] ?? [];
  const runtime =
    total(one.filter(({ path }) => path === 'pagefind.js').map(({ content }) => gzipSync(content).length)) +
    total(sizes(one, 'wasm.en.pagefind'));
  const meta = total(sizes(all, '.pf_meta'));
  const chunk = middle(sizes(one, '.pf_index')) * indexes.length;
  const fragments = middle(sizes(all, '.pf_fragment')) * 10;
  const whole = total(all.filter(({ path }) => path.includes('pf_')).map(({ content: { length } }) => length));
  console.log(
    [
      name.padEnd(44),
      kilo(runtime),
      kilo(meta),
      kilo(chunk),
      kilo(fragments),
      kilo(runtime + meta + chunk + fragments),
      String(Math.round(whole / statements)),
      String(all.length),
    ].join(' | '),
  );
}

for (const articles of process.argv.slice(2).map(Number)) {
  const passages = madeUp(articles);
  console.log(
    `\n${String(articles)} articles, ${String(passages.length)} statements, kB\nlayout | runtime | list of passages | one chunk of words | ten results | sum | bytes a statement | files`,
  );
  report('a passage a statement, this index', [await makeIndex('en', passages)], passages.length);
  if (articles > 1000) continue;
  report('a record a statement, sort and meta by Pagefind', [await underHashes(passages)], passages.length);
  report('one per speaker and meeting, this index', [await makeIndex('en', gathered(passages))], passages.length);
  report('one per speaker and meeting, by Pagefind', [await underHashes(gathered(passages))], passages.length);
  const periods = Map.groupBy(passages, ({ filters }) => filters['year']?.[0]?.slice(0, 3));
  const merged: IndexFile[][] = [];
  for (const period of periods.values()) merged.push(await underHashes(period));
  report('a record a statement, merged by decade', merged, passages.length);
}
