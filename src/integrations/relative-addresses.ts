import type { AstroIntegration } from 'astro';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow, pageAddress } from '../build/files-below.ts';
import { writeMarker } from '../build/marker.ts';
import { contentPolicy } from './relative-addresses/content-policy.ts';
import { isOwnAddress, relativeAddress } from './relative-addresses/relative-address.ts';
import { rewritePage } from './relative-addresses/rewrite-page.ts';
import { stylesheetAddresses } from './relative-addresses/stylesheet-addresses.ts';

/**
 * Makes every address of our own in the finished site relative, so that one build is right under any path,
 * and gives each page its policy. Runs before the search reads the pages.
 */
export function relativeAddresses(): AstroIntegration {
  return {
    name: 'readout-relative-addresses',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { experimental: { renderBuiltUrl } } });
      },
      'astro:build:done': ({ dir }) => {
        rewriteFolder(fileURLToPath(dir));
      },
    },
  };
}

/** Addresses that Vite writes into scripts, such as those of parts loaded later. */
const renderBuiltUrl = (_file: string, { hostType }: { hostType: string }) =>
  hostType === 'js' ? { relative: true } : undefined;

function rewriteFolder(folder: string): void {
  const files = filesBelow(folder);
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const hashes = new Set<string>();
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const page = rewritePage(read(file), pageAddress(file));
    for (const hash of page.hashes) hashes.add(hash);
    writeFileSync(join(folder, file), page.html);
  }
  for (const file of files.filter((name) => name.endsWith('.css'))) {
    const css = stylesheetAddresses(read(file), (own) => (isOwnAddress(own) ? relativeAddress(file, own) : own));
    writeFileSync(join(folder, file), css);
  }
  writeMarker(folder, contentPolicy([...hashes]));
}
