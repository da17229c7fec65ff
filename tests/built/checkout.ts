import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const parts = [
  'astro.config.mjs',
  'content',
  'package.json',
  'package-lock.json',
  'public',
  'scripts',
  'src',
  'tsconfig.json',
];

/** Another checkout of the project, with the packages of this one; gives its folder to the work and removes it after. */
export async function inCheckout(work: (folder: string) => void | Promise<void>): Promise<void> {
  const folder = join(mkdtempSync(join(tmpdir(), 'readout-checkout-')), 'elsewhere');
  try {
    mkdirSync(folder);
    for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    await work(folder);
  } finally {
    rmSync(resolve(folder, '..'), { recursive: true, force: true });
  }
}
