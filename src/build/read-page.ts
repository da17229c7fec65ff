import type { Element, Nodes } from 'hast';
import { rehype } from 'rehype';

/** What the checks of a build need to know of one page. */
export interface BuiltPage {
  /** Rooted at `/`. */
  address: string;
  /** The kind that its layout gives it (`data-kind`). */
  kind: string;
  ids: ReadonlySet<string>;
  /** Addresses that a reader can follow or that a browser loads, as the page writes them. */
  links: readonly string[];
  styles: readonly string[];
  scripts: readonly string[];
  statements: number;
  /** How many meetings, and records of any kind, its links lead to. */
  meetings: number;
  entries: number;
  words: number;
}

/** Reads what a finished page holds; only pages of our own build are read, so what they lack is an empty list. */
export function readPage(html: string, address: string): BuiltPage {
  const elements = elementsBelow(rehype().parse(html));
  const values = (property: string, wanted: (element: Element) => boolean = () => true): string[] =>
    elements
      .filter(wanted)
      .flatMap(({ properties: { [property]: value } }) => (typeof value === 'string' ? [value] : []));
  const ids = values('id');
  const links = [...values('href'), ...values('src'), ...values('action')];
  return {
    address,
    kind: values('dataKind')[0] ?? 'other',
    ids: new Set(ids),
    links,
    styles: values('href', (element) => isLink(element, 'stylesheet')),
    scripts: [
      ...values('src', ({ tagName }) => tagName === 'script'),
      ...values('href', (element) => isLink(element, 'modulepreload')),
    ],
    statements: ids.filter((id) => /^q-\d/u.test(id)).length,
    meetings: countOf(links, /(?:^|\/)meetings\/[^/?#]+\/$/u),
    entries: countOf(links, /(?:^|\/)[^/?#.]+\/$/u),
    words: elements.filter(({ tagName }) => tagName === 'main').reduce((sum, main) => sum + wordsIn(main), 0),
  };
}

function elementsBelow(node: Nodes): Element[] {
  const children = 'children' in node ? node.children : [];
  return children.flatMap((child) => (child.type === 'element' ? [child, ...elementsBelow(child)] : []));
}

const countOf = (links: readonly string[], pattern: RegExp): number =>
  new Set(links.filter((link) => pattern.test(link))).size;

const isLink = ({ tagName, properties: { rel } }: Element, relation: string): boolean =>
  tagName === 'link' && Array.isArray(rel) && rel.includes(relation);

function wordsIn(node: Nodes): number {
  if (node.type === 'text') return node.value.match(/\S+/gu)?.length ?? 0;
  return 'children' in node ? node.children.reduce((sum, child) => sum + wordsIn(child), 0) : 0;
}
