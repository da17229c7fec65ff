import { z } from 'astro/zod';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Named } from './naming.ts';

const Forms = z.array(
  z
    .object({ name: z.string(), variants: z.array(z.string()).default([]) })
    .transform((forms): Named => forms)
    .catch({ name: '', variants: [] }),
);

/** The names in the authority files of the content folder, with their variants: of bodies, places, series and whatever else has them. */
export function namesOfAuthority(content = process.env['CONTENT_DIR'] ?? 'content'): Named[] {
  const folder = join(content, 'authority');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => Forms.catch([]).parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))))
    .filter(({ name, variants }) => name !== '' && variants.length > 0);
}
