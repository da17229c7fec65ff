import { dirname } from 'node:path/posix';
import { gzipSync } from 'node:zlib';
import type { BuiltPage } from './read-page.ts';

/** A page with what a browser gets for it before it is shown, and what scripts it loads, in bytes as sent. */
export interface WeighedPage {
  page: BuiltPage;
  html: number;
  styles: number;
  scripts: number;
}

/** Reads a file of the build by its address. */
export type ReadFile = (address: string) => string;

/** Weighs pages; what several of them load is compressed once. */
export function pageScales(read: ReadFile): (page: BuiltPage, html: string) => WeighedPage {
  const weights = new Map<string, number>();
  const weigh = (address: string): number => {
    const known = weights.get(address);
    if (known !== undefined) return known;
    const weight = compressedSize(read(address));
    weights.set(address, weight);
    return weight;
  };
  return (page, html) => {
    const all = (links: readonly string[]): string[] => [...new Set(links.map((link) => resolved(link, page.address)))];
    const scripts = withImports(all(page.scripts), read);
    return {
      page,
      html: compressedSize(html),
      styles: all(page.styles).map(weigh).reduce(sum, 0),
      scripts: scripts.map(weigh).reduce(sum, 0),
    };
  };
}

/** How many bytes a server that compresses sends. */
export const compressedSize = (text: string): number => gzipSync(text, { level: 9 }).length;

/** Scripts and all that they import at once; what they import later, on demand, is not theirs. */
function withImports(scripts: readonly string[], read: ReadFile): string[] {
  const found = new Set(scripts);
  for (const script of found) {
    for (const [, link] of read(script).matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/gu)) {
      if (link !== undefined) found.add(resolved(link, `${dirname(script)}/`));
    }
  }
  return [...found];
}

const resolved = (link: string, from: string): string => new URL(link, `https://archive.example${from}`).pathname;
const sum = (one: number, other: number): number => one + other;
