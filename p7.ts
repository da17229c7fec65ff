// grid of people: node p7.ts GRID [from] [to]
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { Gold } from './src/evaluate/gold.ts';
import { emptyScore } from './src/evaluate/score.ts';
import { scorePeople } from './src/evaluate/score-people.ts';
import { recordsOfFiles } from './src/loaders/content-folder.ts';
const [grid = '', from = '0', to = '9999', quiet] = process.argv.slice(2);
type Item = { id: string; genre: string; published: string; text: string; people?: { name: string; country: string | null; offices: string[]; optional?: boolean }[] };
const items = (JSON.parse(readFileSync(grid, 'utf8')) as Item[]).slice(Number(from), Number(to));
const dir = `/tmp/b5/scratch-${process.pid}`; mkdirSync(dir, { recursive: true });
const months = ['January','February','March','April','May','June','July','August','September','October','November','December'];
const total = emptyScore();
for (const it of items) {
  const [y, m, d] = it.published.split('-').map(Number);
  const path = `${dir}/${it.id}.txt`;
  writeFileSync(path, `Notes from the capitals\n\n${d} ${months[m! - 1]} ${y}\n\n${it.text}\n`);
  const gold = Gold.parse({ genre: it.genre, title: null, publisher: null, published: it.published, bylines: [], statements: [], meetings: [], people: (it.people ?? []).map(({ name, country, offices, optional }) => ({ name, country, offices, optional: optional ?? false })) });
  const before = total.errors.length;
  scorePeople(gold, recordsOfFiles([path], 'content'), total);
  const errs = total.errors.slice(before);
  if (errs.length && quiet === undefined) { console.log(`${it.id} [${it.genre}] ${it.text.replaceAll('\n', ' ')}`); for (const e of errs) console.log(`   ${e.kind}: ${e.text}`); }
}
const c = new Map<string, number>();
for (const { kind } of total.errors) c.set(kind, (c.get(kind) ?? 0) + 1);
console.log(grid, `right people ${total.people.right}`, [...c].map(([k, v]) => `${k} ${v}`).join(', '));
