/** `npm run explain -- FILE.txt[:LINE] [--content DIR]`: what each stage made of a file, or of one line of it. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { printed } from '../src/diagnostics/print.ts';
import { explanationInWords } from '../src/extract/explain/in-words.ts';
import { explain } from '../src/extract/explain.ts';
import { articleFile, authorityOf, contentFolder } from '../src/loaders/content-folder.ts';
import type { Diagnostic } from '../src/model/diagnostic.ts';
import { lineTable } from '../src/text/line-table.ts';

const usage = 'Usage: npm run explain -- FILE.txt[:LINE] [--content DIR]';

function misused(why: string): number {
  console.error(`${why}\n${usage}`);
  return 2;
}

function main(): number {
  let told: { content?: string | undefined };
  let places: string[];
  try {
    ({ values: told, positionals: places } = parseArgs({
      options: { content: { type: 'string' } },
      allowPositionals: true,
    }));
  } catch (cause) {
    return misused(cause instanceof Error ? cause.message : String(cause));
  }
  const [place] = places;
  if (place === undefined || places.length > 1) return misused(`Found ${places.length} files; expected one.`);
  const folder = contentFolder(told.content ?? null);
  if (!existsSync(folder)) return misused(`Found no folder “${folder}”; expected a content folder.`);
  const { path = place, line = null } = /^(?<path>.+?):(?<line>\d+)$/u.exec(place)?.groups ?? {};
  if (!existsSync(path)) return misused(`Found no file “${path}”; expected the text of an article.`);

  const diagnostics: Diagnostic[] = [];
  const file = articleFile(path, diagnostics);
  const { authority, diagnostics: found } = authorityOf(folder);
  diagnostics.push(...found);
  const explanation = file === null || authority === null ? null : explain(file, authority);
  diagnostics.push(...(explanation?.diagnostics ?? []));
  for (const diagnostic of diagnostics) console.error(printed(diagnostic));
  if (explanation === null || explanation.text === '') return 1;
  const last = lineTable(explanation.text)(explanation.text.length).line;
  if (line !== null && (Number(line) < 1 || Number(line) > last))
    return misused(`Found line ${line}; expected one from 1 to ${last}.`);
  console.log(explanationInWords(explanation, line === null ? null : Number(line)).join('\n'));
  return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}

process.exitCode = main();
