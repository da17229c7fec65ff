import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes } from 'hast';
import { rehype } from 'rehype';
import { filesBelow, pageAddress } from '../../src/build/files-below.ts';
import { siteFolder } from './site-under-test.ts';

/** A page of the built site, read whole. */
export interface PageUnderTest {
  address: string;
  file: string;
  html: string;
  elements: readonly Element[];
}

let pages: readonly PageUnderTest[] | undefined;

/** Every page of the built site; read once for all tests of a file. */
export function pagesUnderTest(): readonly PageUnderTest[] {
  return (pages ??= pagesBelow(siteFolder()));
}

/** Every page of a built site. */
export function pagesBelow(folder: string): PageUnderTest[] {
  return filesBelow(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      return {
        address: pageAddress(file),
        file: join(folder, file),
        html,
        elements: elementsBelow(rehype().parse(html)),
      };
    });
}

/** All text in a node, in order. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function elementsBelow(node: Nodes): Element[] {
  const children = 'children' in node ? node.children : [];
  return children.flatMap((child) => (child.type === 'element' ? [child, ...elementsBelow(child)] : []));
}
