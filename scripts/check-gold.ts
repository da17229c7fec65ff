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

/** What is wrong with a gold file: that it cannot be read, its shape, or words that do not stand in its text. */
function problemsOf(path: string): string[] {
  try {
    const parsed = Gold.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    return parsed.success
      ? goldProblems(textOf(path), parsed.data)
      : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  } catch (cause) {
    return [cause instanceof Error ? cause.message : String(cause)];
  }
}

function main(paths: readonly string[]): number {
  if (paths.length === 0) {
    console.error('Usage: npm run gold -- NAME.gold.json …');
    return 2;
  }
  const problems = paths.flatMap((path) => problemsOf(path).map((problem) => `${path}: ${problem}`));
  for (const problem of problems) console.error(problem);
  return problems.length > 0 ? 1 : 0;
}

process.exitCode = main(process.argv.slice(2));
