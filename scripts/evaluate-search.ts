/*
 * Asks the built index what a journalist would ask (tests/search/queries.json) and prints, for each query, the rank at
 * which the words that must be found stand; a third of the queries count in the totals only.
 * `npm run evaluate:search [folder]`; the folder is that of a finished build, `dist` by default.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ask, type Found } from '../src/search/ask.ts';
import { fold } from '../src/search/fold.ts';
import { openIndex } from '../tests/built/open-index.ts';

interface Queries {
  queries: { query: string; finds: string[]; held: boolean }[];
  nothing: { query: string; held: boolean }[];
}

const folder = resolve(process.argv[2] ?? process.env['OUT_DIR'] ?? 'dist');
if (!existsSync(`${folder}/pagefind/pagefind.js`)) {
  console.error(`No search index is in ${folder}; build the site first: npm run build`);
  process.exit(2);
}
const pagefind = await openIndex(folder);
const { queries, nothing } = JSON.parse(readFileSync('tests/search/queries.json', 'utf8')) as Queries;
const query = (text: string) => ask(pagefind, { text, filters: {}, sort: 'relevance', page: 1 });

/** The place of the first result with these words, from 1; 0 where none of the first ten has them. */
const rank = (found: readonly Found[], words: string): number =>
  found.findIndex(({ text }) => fold(text).includes(fold(words))) + 1;

let [within, wanted, reciprocal, silent] = [0, 0, 0, 0];
for (const { query: text, finds, held } of queries) {
  const { found, total } = await query(text);
  for (const words of finds) {
    const at = rank(found, words);
    wanted += 1;
    if (at >= 1 && at <= 3) within += 1;
    if (at > 0) reciprocal += 1 / at;
    if (!held)
      console.log(
        `${at >= 1 && at <= 3 ? 'found' : 'MISSED'}\trank ${at === 0 ? '–' : String(at)} of ${String(total)}\t${text}`,
      );
  }
}
for (const { query: text, held } of nothing) {
  const { total } = await query(text);
  if (total === 0) silent += 1;
  if (!held) console.log(`${total === 0 ? 'nothing' : 'FOUND'}\t${String(total)} results\t${text}`);
}
console.log(
  `\nAmong the first three: ${String(within)} of ${String(wanted)} (${((100 * within) / wanted).toFixed(1)} %); mean reciprocal rank ${(reciprocal / wanted).toFixed(3)}`,
);
console.log(`Nothing found where nothing is: ${String(silent)} of ${String(nothing.length)}`);
if (within < wanted || silent < nothing.length) process.exitCode = 1;
