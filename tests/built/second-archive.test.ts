import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesBelow } from '../../src/build/files-below.ts';
import { namesOfTheArchive, namesStandingIn } from '../names-of-the-archive.ts';
import { buildInto } from './site-under-test.ts';

let own: string;
let site: string;
beforeAll(() => {
  own = mkdtempSync(join(tmpdir(), 'readout-andes-'));
  site = join(own, 'dist');
  buildInto(site, { env: { CONTENT_DIR: 'tests/archives/andes' } });
}, 600_000);
afterAll(() => rmSync(own, { recursive: true, force: true }));

const page = (address: string): string => readFileSync(join(site, address, 'index.html'), 'utf8');

describe('a second archive, of another continent and subject', () => {
  test('has its own timeline, meetings and delegates', () => {
    expect(page('')).toContain('Health across the Andes');
    expect(page('meetings/andean-health-ministers-conference-2')).toContain('train nurses in the villages');
    expect(page('delegates/rosa-quintana')).toContain('Rosa Quintana');
  });

  test('shows an editor’s hand where the side file and the emendation have it', () => {
    const records = readFileSync(join(site, 'data/records.json'), 'utf8');
    expect(records).toContain('"edtf": "2024-05-20"');
    expect(records).toContain('In copyright: El Faro de Arequipa');
  });

  test('has no word of the first archive’s title, people or series anywhere', () => {
    const names = namesOfTheArchive();
    const found = filesBelow(site).flatMap((file) =>
      namesStandingIn(readFileSync(join(site, file), 'utf8'), names).map((name) => `${file}: ${name}`),
    );
    expect(found).toEqual([]);
  });
});
