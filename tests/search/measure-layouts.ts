/*
 * What each layout of the index costs a reader, side by side: the bytes from opening search to the first ten results for
 * one word, without the page's own script and style. Run with `node tests/search/measure-layouts.ts [articles …]`.
 */
import { close, createIndex } from 'pagefind';
import { makeIndex, type IndexedPassage, type IndexFile } from '../../src/integrations/search-index/make-index.ts';
import { indexSizes, kilo } from './index-sizes.ts';
import { madeUpPassages } from './made-up-passages.ts';

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

function report(name: string, indexes: readonly IndexFile[][], statements: number): void {
  const { pagefind, list, words, tenResults, firstSearch, whole, files } = indexSizes(indexes);
  const cells = [pagefind, list, words, tenResults, firstSearch].map(kilo);
  console.log([name.padEnd(44), ...cells, String(Math.round(whole / statements)), String(files)].join(' | '));
}

for (const articles of process.argv.slice(2).map(Number)) {
  const passages = madeUpPassages(articles);
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
