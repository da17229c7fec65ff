import { parseArgs } from 'node:util';
import { printed } from '../src/diagnostics/print.ts';
import { contentFolder, recordsOfFiles, recordsOfFolder } from '../src/loaders/content-folder.ts';
import { existsSync } from 'node:fs';

/** `npm run --silent records -- [--content DIR] [FILE.txt …]`: the records as one JSON object on standard output. */
function main(): number {
  let told: { content?: string | undefined };
  let files: string[];
  try {
    ({ values: told, positionals: files } = parseArgs({
      options: { content: { type: 'string' } },
      allowPositionals: true,
    }));
  } catch (cause) {
    console.error(
      `${cause instanceof Error ? cause.message : String(cause)}\nUsage: npm run --silent records -- [--content DIR] [FILE.txt …]`,
    );
    return 2;
  }
  const folder = contentFolder(told.content ?? null);
  if (!existsSync(folder)) {
    console.error(
      `Found no folder “${folder}”; expected a content folder.\nUsage: npm run --silent records -- [--content DIR] [FILE.txt …]`,
    );
    return 2;
  }
  const records = files.length > 0 ? recordsOfFiles(files, folder) : recordsOfFolder(folder);
  for (const diagnostic of records.diagnostics) console.error(printed(diagnostic));
  process.stdout.write(`${JSON.stringify(records, null, 2)}\n`);
  return records.diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}

process.exitCode = main();
