/** `npm run bench`: how long reading takes for archives of growing size, as a table; the articles have a thousand words each. */
import { extract } from '../src/extract.ts';
import { authorityOf } from '../src/loaders/content-folder.ts';
import { benchArticles } from './bench-articles.ts';

const sizes = [5, 50, 500, 1_000] as const;

const { authority } = authorityOf('content');
if (authority === null) throw new Error('The authority files have a mistake: see “npm run records”.');
extract(benchArticles(5), authority);

console.log('articles  seconds  ms an article  statements  growth of time against growth of text');
let before: { size: number; seconds: number } | null = null;
for (const size of sizes) {
  const files = benchArticles(size);
  const started = performance.now();
  const { statements } = extract(files, authority);
  const seconds = (performance.now() - started) / 1_000;
  const growth = before === null ? '' : `${(seconds / before.seconds / (size / before.size)).toFixed(2)} : 1`;
  const cells = [String(size), seconds.toFixed(2), ((1_000 * seconds) / size).toFixed(1), String(statements.length)];
  console.log([...[8, 7, 13, 10].map((width, at) => (cells[at] ?? '').padStart(width)), growth].join('  '));
  before = { size, seconds };
}

await import('./bench-search.ts');
