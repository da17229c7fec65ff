import type { Element, ElementContent, Root } from 'hast';
import { rehype } from 'rehype';
import { fold } from '../../search/fold.ts';
import type { IndexedPassage } from './make-index.ts';

interface Section {
  anchor: string;
  text: string;
}

/** The page of specimens shows statements, which are found where they stand. */
const specimens = '/method/style/';
const headings = /^h[1-4]$/u;
const blocks = /^(?:p|li|dt|dd|td|th|h[1-6]|pre|figcaption|div|section)$/u;

function find(parent: Root | Element, name: string): Element | null {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    const found = child.tagName === name ? child : find(child, name);
    if (found !== null) return found;
  }
  return null;
}

/** The text of a page's main part, cut at its headings. */
function sectionsOf(html: string): Section[] {
  const main = find(rehype().parse(html), 'main');
  const sections: Section[] = [{ anchor: '', text: '' }];
  const read = (node: ElementContent): void => {
    const last = sections.at(-1);
    if (last === undefined) return;
    if (node.type === 'text') last.text += node.value;
    if (node.type !== 'element' || /^(?:script|style|nav|svg|form|noscript)$/u.test(node.tagName)) return;
    if (headings.test(node.tagName))
      sections.push({ anchor: typeof node.properties['id'] === 'string' ? `#${node.properties['id']}` : '', text: '' });
    node.children.forEach(read);
    const current = sections.at(-1);
    if (current !== undefined && blocks.test(node.tagName)) current.text += headings.test(node.tagName) ? ' · ' : ' ';
  };
  main?.children.forEach(read);
  return sections
    .map(({ anchor, text }) => ({ anchor, text: text.replace(/\s+/gu, ' ').trim() }))
    .filter(({ text }) => text !== '');
}

/** A page about the method: its address and what it is written in. */
export interface MethodPage {
  readonly address: string;
  readonly html: string;
}

/** What the pages about the method say, a section each, with its heading before it. */
export function methodPassages(pages: readonly MethodPage[]): IndexedPassage[] {
  return pages
    .filter(({ address }) => address !== specimens)
    .flatMap(({ address, html }) => {
      const title =
        /<h1[^>]*>([\s\S]*?)<\/h1>/u
          .exec(html)?.[1]
          ?.replace(/<[^>]+>/gu, '')
          .trim() ?? 'Method';
      return sectionsOf(html).map(({ anchor, text }) => ({
        address: `${address}${anchor}`,
        text,
        words: fold(text),
        also: '',
        filters: { type: ['method'] },
        shown: { type: 'method', title },
      }));
    });
}
