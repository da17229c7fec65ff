/*
 * What the search costs as the archive grows, and how soon its list settles; the latter needs a finished build.
 * Part of `npm run bench`; alone: `node scripts/bench-search.ts [articles …]`. The index of 10,000 articles takes several minutes.
 */
import { isBuild } from '../src/build/marker.ts';
import { makeIndex, mostFiles } from '../src/integrations/search-index/make-index.ts';
import { indexSizes, kilo } from '../tests/search/index-sizes.ts';
import { madeUpPassages } from '../tests/search/made-up-passages.ts';
import { measureTime } from '../tests/search/measure-time.ts';

const told = process.argv.slice(2).map(Number);
if (told.some((articles) => !Number.isInteger(articles) || articles < 1)) {
  console.error('The numbers of articles are whole numbers, as in “node scripts/bench-search.ts 5 1000”.');
  process.exit(2);
}
const folder = process.env['OUT_DIR'] || 'dist';

console.log(`\nThe index has at most ${mostFiles.toLocaleString('en')} files, whatever the size of the archive.`);
console.log('articles  statements  first search, kB  of it words, kB  bytes a statement  files of the index  seconds');
for (const articles of told.length > 0 ? told : [5, 1_000, 10_000]) {
  const passages = madeUpPassages(articles);
  const started = performance.now();
  const { firstSearch, words, whole, files } = indexSizes([await makeIndex('en', passages)]);
  const cells = [
    articles,
    passages.length,
    kilo(firstSearch),
    kilo(words),
    Math.round(whole / passages.length),
    files,
    ((performance.now() - started) / 1_000).toFixed(1),
  ];
  console.log([8, 10, 16, 15, 17, 18, 7].map((width, at) => String(cells[at]).padStart(width)).join('  '));
}

console.log('\nFrom the last key to the settled list, in a browser that has seen nothing of the site:');
if (isBuild(folder)) await measureTime(folder);
else console.log(`not measured: no build is in ${folder}.`);
