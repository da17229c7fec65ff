import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MethodPage } from './method-passages.ts';

const start = '/method/';
const links = /\shref="(\/method\/[^"#?]*\/)["#?]/gu;

/** The pages about the method in a finished build, in the order of their addresses. */
export function builtMethodPages(folder: string): MethodPage[] {
  const below = join(folder, start);
  if (!existsSync(below)) return [];
  return readdirSync(below, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file === 'index.html' || file.endsWith('/index.html'))
    .sort()
    .map((file) => ({
      address: `${start}${file.replace(/index\.html$/u, '')}`,
      html: readFileSync(join(below, file), 'utf8'),
    }));
}

/** The pages about the method on a running site, found by the links between them, in the order of their addresses. */
export async function servedMethodPages(origin: string): Promise<MethodPage[]> {
  const pages = new Map<string, string>();
  for (let ahead = [start]; ahead.length > 0;) {
    const read = await Promise.all(
      ahead.map(async (address) => ({ address, html: await (await fetch(new URL(address, origin))).text() })),
    );
    for (const { address, html } of read) pages.set(address, html);
    const linked = read.flatMap(({ html }) => Array.from(html.matchAll(links), ([, address = '']) => address));
    ahead = [...new Set(linked)].filter((address) => !pages.has(address));
  }
  return Array.from(pages, ([address, html]) => ({ address, html })).sort((a, b) => (a.address < b.address ? -1 : 1));
}
