import type { Element, Root } from 'hast';
import postcss from 'postcss';
import { addressAttributes } from './address-attributes.ts';
import { elementsOf, replaceAttribute, replaceNode, type Edit } from './edits.ts';
import { isOwnAddress } from './relative-address.ts';

interface Surroundings {
  /** The archive's address, or null where it has none. */
  address: string | null;
  /** Reads a file of the build by its own address. */
  read: (address: string) => string;
}

/**
 * The edits that make `404.html` stand alone, because a server shows it at any depth:
 * styles and icon inline, no font and no script, links absolute under the archive's address or, without one, none.
 */
export function notFoundPage(tree: Root, { address, read }: Surroundings): Edit[] {
  const gone: Element[] = [];
  return elementsOf(tree).flatMap((element) => {
    if (gone.some((ancestor) => contains(ancestor, element))) return [];
    const replacement = replacementOf(element, { address, read });
    if (replacement !== null) {
      gone.push(element);
      return [replaceNode(element, replacement)];
    }
    return ownAttributes(element).map(({ property, name, rewrite }) =>
      replaceAttribute(element, property, name, address === null ? null : rewrite((own) => absolute(address, own))),
    );
  });
}

/** What takes an element's place: a style, an icon, nothing; or null where it stays. */
function replacementOf(element: Element, { address, read }: Surroundings): string | null {
  const { href, rel } = element.properties;
  if (element.tagName === 'script') return '';
  if (element.tagName === 'link' && typeof href === 'string' && isOwnAddress(href)) {
    const relations = Array.isArray(rel) ? rel : [];
    if (relations.includes('stylesheet')) return `<style>${standaloneStyle(read(href))}</style>`;
    if (relations.includes('icon') && href.endsWith('.svg')) return inlineIcon(read(href));
    return '';
  }
  const needsAddress = element.tagName === 'form' || element.tagName === 'img';
  return needsAddress && address === null && ownAttributes(element).length > 0 ? '' : null;
}

/** Fonts and pictures are left out: their files lie at an address that the page cannot know, or at another host's. */
function standaloneStyle(css: string): string {
  const sheet = postcss.parse(css);
  sheet.walkAtRules('font-face', (rule) => {
    rule.remove();
  });
  sheet.walkDecls((declaration) => {
    if (/url\(|image-set\(/iu.test(declaration.value)) declaration.remove();
  });
  return sheet.toString();
}

function inlineIcon(svg: string): string {
  return `<link rel="icon" type="image/svg+xml" href="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}">`;
}

function ownAttributes(element: Element) {
  return addressAttributes(element).filter(({ rewrite }) => {
    const addresses: string[] = [];
    rewrite((address) => {
      addresses.push(address);
      return address;
    });
    return addresses.some(isOwnAddress);
  });
}

const absolute = (address: string, own: string): string => (isOwnAddress(own) ? address.replace(/\/?$/u, own) : own);

function contains(ancestor: Element, element: Element): boolean {
  const outer = ancestor.position;
  const inner = element.position;
  return (
    (inner?.start.offset ?? 0) >= (outer?.start.offset ?? 0) && (inner?.end.offset ?? 0) <= (outer?.end.offset ?? 0)
  );
}
