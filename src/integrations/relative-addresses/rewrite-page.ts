import type { Root } from 'hast';
import { rehype } from 'rehype';
import { contentPolicy, policyElement, styleHashes } from './content-policy.ts';
import { applyEdits } from './edits.ts';
import { pageAddresses } from './page-addresses.ts';

/** The page that a server shows at any depth: it stands alone, and no address in it could be relative. */
const notFound = '/404.html';

/**
 * Makes the addresses of one page relative and gives it its policy, last of all: the hashes are those of the final styles.
 * The page is parsed, but only the stretches that change are written anew.
 */
export function rewritePage(html: string, page: string): { html: string; hashes: string[] } {
  const tree = parsePage(html);
  const edits = page === notFound ? [] : pageAddresses(tree, page);
  const draft = applyEdits(html, edits);
  const final = edits.length === 0 ? tree : parsePage(draft);
  const hashes = [...new Set(styleHashes(final))];
  return { html: applyEdits(draft, policyElement(final, contentPolicy(hashes))), hashes };
}

/** Parses a page so that each attribute knows its place in the file. */
const parsePage = (html: string): Root => rehype().data('settings', { fragment: false, verbose: true }).parse(html);
