import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixtureOptions, readFixture, stages } from './read-fixture.ts';

/** The folders below one that hold a fixture. */
function fixturesBelow(folder: string): string[] {
  if (existsSync(join(folder, 'expected.json'))) return [folder];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => fixturesBelow(join(folder, name)))
    .toSorted();
}

describe.each(stages)('%s', (stage) => {
  const root = join('tests/fixtures', stage);
  for (const folder of fixturesBelow(root)) {
    const { open } = fixtureOptions(folder);
    const check = (): void => {
      expect(readFixture(stage, folder)).toEqual(JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')));
    };
    const name = folder.slice(root.length + 1).replaceAll('-', ' ');
    if (open === undefined) test(name, check);
    else test.fails(`${name} (still open: ${open})`, check);
  }
});
