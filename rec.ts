import { readFileSync } from 'node:fs';
import { recordsOfFiles } from './src/loaders/content-folder.ts';
for (const f of process.argv.slice(2)) { const r = recordsOfFiles([f], 'content'); const text = readFileSync(f, 'utf8');
 console.log('#', f, r.articles[0]?.published?.edtf);
 for (const m of r.meetings) {
   const spans: string[] = []; const walk = (x: any): void => { if (x && typeof x === 'object') { if (typeof x.start === 'number' && typeof x.end === 'number') spans.push(text.slice(x.start, x.end).replaceAll('\n', ' ')); else for (const k of Object.values(x)) walk(k); } };
   walk((m as any).evidence);
   console.log(' M', m.kind, m.ordinal, m.date?.edtf ?? null, m.status, '|', m.name, '|', m.date?.reason ?? '', '|', m.place?.city ?? '', '|', [...new Set(spans)].map((s) => s.slice(0, 140)).join(' // ')); }
 for (const d of r.delegates) console.log(' D', d.name, '|', d.offices.map((o) => `${o.title} @ ${o.represents}`).join('; ')); }
