import type { Element } from 'hast';

/** An attribute that holds addresses: its name in HTML, its value, and how to write it anew. */
export interface AddressAttribute {
  property: string;
  name: string;
  rewrite: (change: (address: string) => string) => string;
}

const plain: Readonly<Record<string, string>> = {
  action: 'action',
  cite: 'cite',
  formAction: 'formaction',
  href: 'href',
  manifest: 'manifest',
  poster: 'poster',
  src: 'src',
  xLinkHref: 'xlink:href',
};
const sets: Readonly<Record<string, string>> = { imageSrcSet: 'imagesrcset', srcSet: 'srcset' };

/** `data-address`, `data-index-href` and the like hold an address for a script of ours. */
const dataAddress = /^data(?:[A-Z]\w*)?(?:Address|Href|Src|Url)$/u;

/** The attributes of an element that hold addresses. */
export function addressAttributes(element: Element): AddressAttribute[] {
  return Object.entries(element.properties).flatMap(([property, value]) => {
    if (typeof value !== 'string') return [];
    const found = readAttribute(element, property, value);
    return found ? [{ property, ...found }] : [];
  });
}

function readAttribute(element: Element, property: string, value: string): Omit<AddressAttribute, 'property'> | null {
  const one = plain[property];
  if (one) return { name: one, rewrite: (change) => change(value) };
  const many = sets[property];
  if (many)
    return { name: many, rewrite: (change) => value.replaceAll(/[^\s,]\S*(?:\s+[^\s,]+)?/gu, firstWord(change)) };
  if (dataAddress.test(property)) return { name: dashed(property), rewrite: (change) => change(value) };
  if (property === 'data' && element.tagName === 'object') return { name: 'data', rewrite: (change) => change(value) };
  if (property === 'content' && element.tagName === 'meta') {
    return { name: 'content', rewrite: (change) => value.replace(/(?<=^|url=)\/\S*$/iu, change) };
  }
  return null;
}

/** Of a candidate such as `/picture.png 2x` only the address is an address. */
const firstWord = (change: (address: string) => string) => (candidate: string) => candidate.replace(/^\S+/u, change);

const dashed = (property: string): string => property.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
