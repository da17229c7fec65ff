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
  pages ??= filesBelow(siteFolder())
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(siteFolder(), file), 'utf8');
      return {
        address: pageAddress(file),
        file: join(siteFolder(), file),
        html,
        elements: elementsBelow(rehype().parse(html)),
      };
    });
  return pages;
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
