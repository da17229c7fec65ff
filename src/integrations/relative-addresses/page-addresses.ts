import type { Root } from 'hast';
import { addressAttributes } from './address-attributes.ts';
import { elementsOf, replaceAttribute, replaceNode, type Edit } from './edits.ts';
import { isOwnAddress, relativeAddress } from './relative-address.ts';
import { stylesheetAddresses } from './stylesheet-addresses.ts';

/** The edits that make every address of our own on a page relative to that page. */
export function pageAddresses(tree: Root, page: string): Edit[] {
  const change = (address: string): string => (isOwnAddress(address) ? relativeAddress(page, address) : address);
  return elementsOf(tree).flatMap((element) => {
    const edits = addressAttributes(element).map(({ property, name, rewrite }) =>
      replaceAttribute(element, property, name, rewrite(change)),
    );
    const [style] = element.children;
    if (element.tagName === 'style' && style?.type === 'text')
      edits.push(replaceNode(style, stylesheetAddresses(style.value, change)));
    return edits;
  });
}
