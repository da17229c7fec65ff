import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provideSite, siteVariable } from './site-under-test.ts';

/** Run by Vitest before the tests of the built site; what it returns runs after them. */
export function setup(): () => void {
  const own = process.env[siteVariable] === undefined ? mkdtempSync(join(tmpdir(), 'readout-site-')) : null;
  if (own !== null) process.env[siteVariable] = join(own, 'dist');
  provideSite();
  return () => {
    if (own !== null) rmSync(own, { recursive: true, force: true });
  };
}
