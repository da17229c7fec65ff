import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Gold, goldProblems } from '../src/evaluate/gold.ts';

/** Where the text that a gold file speaks of may stand: beside it, among the other texts (for a second annotation), among the archive's articles. */
function textOf(goldPath: string): string {
  const beside = goldPath.replace(/\.gold\.json$/u, '.txt');
  const name = basename(beside);
  const places = [beside, `tests/gold/open/${name}`, `tests/gold/held/${name}`, `content/articles/${name}`];
  return readFileSync(places.find((place) => existsSync(place)) ?? beside, 'utf8');
}

let failed = false;
for (const path of process.argv.slice(2)) {
  const parsed = Gold.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  const problems = parsed.success
    ? goldProblems(textOf(path), parsed.data)
    : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  for (const problem of problems) console.error(`${path}: ${problem}`);
  failed ||= problems.length > 0;
}
process.exitCode = failed ? 1 : 0;
