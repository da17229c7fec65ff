import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { siteFolder } from '../built/site-under-test.ts';

/** Run by Playwright after the last test: removes the site that it had built for itself alone. */
export default function cleanUp(): void {
  const folder = dirname(siteFolder());
  if (folder.endsWith(`readout-browser-${process.pid}`)) rmSync(folder, { recursive: true, force: true });
}
