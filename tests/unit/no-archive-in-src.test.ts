import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesBelow } from '../../src/build/files-below.ts';
import { namesOfTheArchive, namesStandingIn } from '../names-of-the-archive.ts';

test('the code names nobody and nothing of the archive that it was first built for', () => {
  const names = namesOfTheArchive();
  const found = filesBelow('src').flatMap((file) =>
    namesStandingIn(readFileSync(`src${file}`, 'utf8'), names).map((name) => `src${file}: ${name}`),
  );
  expect(names.length).toBeGreaterThan(40);
  expect(found).toEqual([]);
});
