import type { Root } from 'hast';
import { rehype } from 'rehype';
import { contentPolicy, policyElement, styleHashes } from './content-policy.ts';
import { applyEdits } from './edits.ts';
import { notFoundPage } from './not-found-page.ts';
import { pageAddresses } from './page-addresses.ts';

interface Surroundings {
  /** The archive's address, or null where it has none. */
  address: string | null;
  /** Reads a file of the build by its own address. */
  read: (address: string) => string;
}

/**
 * Makes the addresses of one page relative and gives it its policy, last of all: the hashes are those of the final styles.
 * The page is parsed, but only the stretches that change are written anew.
 */
export function rewritePage(
  html: string,
  page: string,
  surroundings: Surroundings,
): { html: string; hashes: string[] } {
  const tree = parsePage(html);
  const edits = page === '/404.html' ? notFoundPage(tree, surroundings) : pageAddresses(tree, page);
  const draft = applyEdits(html, edits);
  const final = edits.length === 0 ? tree : parsePage(draft);
  const hashes = [...new Set(styleHashes(final))];
  return { html: applyEdits(draft, policyElement(final, contentPolicy(hashes))), hashes };
}

/** Parses a page so that each attribute knows its place in the file. */
const parsePage = (html: string): Root => rehype().data('settings', { fragment: false, verbose: true }).parse(html);
