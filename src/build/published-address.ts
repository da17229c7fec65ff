import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';

const Address = z.url({ protocol: /^https?$/u });

/**
 * The archive's address for the tools of the build: `SITE_URL`, else that of the archive's file, else null.
 * What is wrong with that file is not told here: the loader does that, with its place.
 */
export function publishedAddress(contentFolder: string, siteUrl = process.env['SITE_URL']): string | null {
  const stated = siteUrl === undefined || siteUrl === '' ? statedAddress(contentFolder) : siteUrl;
  const address = Address.safeParse(stated);
  return address.success ? address.data : null;
}

function statedAddress(contentFolder: string): unknown {
  try {
    const archive: unknown = JSON.parse(readFileSync(join(contentFolder, 'archive.json'), 'utf8'));
    return (archive as { address?: unknown } | null)?.address;
  } catch {
    return null;
  }
}
