import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { goldenFiles } from '../src/golden/golden-files.ts';
import { recordsOfFolder } from '../src/loaders/content-folder.ts';

const folder = 'tests/golden';

describe('the golden records', { timeout: 60_000 }, () => {
  const files = goldenFiles(recordsOfFolder('content'));

  test('there is a file for each kind, and no other', () => {
    expect(readdirSync(folder).toSorted()).toEqual([...files.keys()].toSorted());
  });

  test.each([...files.keys()])('%s is what the articles yield', (name) => {
    const accepted = readFileSync(join(folder, name), 'utf8');
    if (accepted === files.get(name)) return;
    // Compared as lines, so that the first that differ are shown.
    expect(files.get(name)?.split('\n'), `Run \`npm run accept\` and read the diff of ${folder}/${name}`).toEqual(
      accepted.split('\n'),
    );
  });
});
