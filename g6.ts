// grid of meetings: node g6.ts GRID [from] [to]   (prints errors and F1)
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { isSameTime } from './src/text/days.ts';
import { recordsOfFiles } from './src/loaders/content-folder.ts';
const [grid = '', from = '0', to = '9999', quiet] = process.argv.slice(2);
type Item = { id: string; genre: string; published: string; text: string; meetings?: { kind: string; ordinal: number | null; date: string | null; status: string; optional?: boolean }[]; people?: { name: string; country: string | null; offices: string[] }[] };
const items = (JSON.parse(readFileSync(grid, 'utf8')) as Item[]).slice(Number(from), Number(to));
const dir = `/tmp/b5/scratch-${process.pid}`; mkdirSync(dir, { recursive: true });
const months = ['January','February','March','April','May','June','July','August','September','October','November','December'];
let right = 0, missed = 0, extra = 0;
for (const it of items) {
  const [y, m, d] = it.published.split('-').map(Number);
  const path = `${dir}/${it.id}.txt`;
  writeFileSync(path, `Notes from the capitals\n\n${d} ${months[m! - 1]} ${y}\n\n${it.text}\n`);
  const records = recordsOfFiles([path], 'content');
  const left = [...records.meetings]; const out: string[] = [];
  for (const g of (it.meetings ?? []).toSorted((a, b) => Number(a.optional ?? false) - Number(b.optional ?? false))) {
    const at = left.findIndex((o) => o.kind === g.kind && o.ordinal === (g.ordinal ?? null) && isSameTime(o.date?.edtf ?? null, g.date));
    if (at >= 0) { left.splice(at, 1); if (!g.optional) right += 1; }
    else if (!g.optional) { missed += 1; out.push(`   - ${g.kind} ${g.ordinal} ${g.date} ${g.status}`); }
  }
  extra += left.length;
  for (const o of left) out.push(`   + ${o.kind} ${o.ordinal} ${o.date?.edtf ?? null} ${o.status} | ${o.name}`);
  if (out.length > 0 && quiet === undefined) console.log(`${it.id} [${it.genre} ${it.published}] ${it.text.replaceAll('\n', ' ')}\n${out.join('\n')}`);
}
console.log(`${grid}: F1 ${(2 * right / (2 * right + missed + extra)).toFixed(3)} right ${right} missed ${missed} extra ${extra}`);
