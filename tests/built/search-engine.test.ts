import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow } from '../../src/build/files-below.ts';
import { buildInto, siteFolder } from './site-under-test.ts';

const search = 'https://archive.example/a/b/search/';

test('an archive with an address offers itself as a search engine, one without does not', () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-addressed-'));
  try {
    const target = join(folder, 'dist');
    buildInto(target, { env: { SITE_URL: 'https://archive.example/a/b/', CACHE_DIR: join(folder, 'cache') } });
    const read = (file: string): string => readFileSync(join(target, file), 'utf8');
    expect(read('search/opensearch.xml')).toContain(`template="${search}?q={searchTerms}"`);
    expect(read('search/index.html')).toMatch(
      /<link rel="search" type="application\/opensearchdescription\+xml"[^>]*href="[^"]*opensearch\.xml"/u,
    );
    const home = read('index.html');
    expect(home).toContain('"@type":"SearchAction"');
    expect(home).toContain(`"target":"${search}?q={query}"`);
    expect(home).toContain('"query-input":"required name=query"');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  expect(filesBelow(siteFolder()).filter((file) => file.includes('opensearch'))).toEqual([]);
  expect(readFileSync(join(siteFolder(), 'index.html'), 'utf8')).not.toContain('SearchAction');
});
