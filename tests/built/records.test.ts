import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recordsOfFolder } from '../../src/loaders/content-folder.ts';
import { siteFolder } from './site-under-test.ts';

test('the site serves, to the byte, the records that the command prints', () => {
  const served = readFileSync(join(siteFolder(), 'data/records.json'), 'utf8');
  expect(served).toBe(`${JSON.stringify(recordsOfFolder('content'), null, 2)}\n`);
});
