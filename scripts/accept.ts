/**
 * `npm run accept [-- --ledger]`: writes the golden records of the content folder to `tests/golden`. With `--ledger`, the publishing
 * step, every id of the records goes into the folder’s ledger too, from which none is ever taken out.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { printed } from '../src/diagnostics/print.ts';
import { goldenFiles } from '../src/golden/golden-files.ts';
import { recordsOfFolder } from '../src/loaders/content-folder.ts';
import { grownLedger, ledgerText } from '../src/loaders/ledger.ts';
import { Ledger } from '../src/model/ledger.ts';

const content = 'content';
const golden = 'tests/golden';

function main(): number {
  let withLedger: boolean | undefined;
  try {
    ({
      values: { ledger: withLedger },
    } = parseArgs({ options: { ledger: { type: 'boolean' } } }));
  } catch (cause) {
    console.error(`${cause instanceof Error ? cause.message : String(cause)}\nUsage: npm run accept [-- --ledger]`);
    return 2;
  }
  const records = recordsOfFolder(content);
  const errors = records.diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    console.error(`${errors.map(printed).join('\n')}\nNothing is accepted while the content has mistakes.`);
    return 1;
  }
  const files = goldenFiles(records);
  mkdirSync(golden, { recursive: true });
  for (const name of readdirSync(golden)) if (!files.has(name)) rmSync(join(golden, name));
  for (const [name, text] of files) writeFileSync(join(golden, name), text);
  console.log(`Wrote ${files.size} files to ${golden}: read their difference beside the articles.`);
  if (withLedger === true) {
    const path = join(content, 'ledger.json');
    const ledger = existsSync(path) ? Ledger.parse(JSON.parse(readFileSync(path, 'utf8'))) : [];
    const grown = grownLedger(ledger, records);
    writeFileSync(path, ledgerText(grown));
    console.log(`${path} keeps ${grown.length} ids, ${grown.length - ledger.length} of them new.`);
  }
  return 0;
}

process.exitCode = main();
