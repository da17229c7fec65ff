import type { Root } from 'hast';
import { createHash } from 'node:crypto';
import { elementsOf, type Edit } from './edits.ts';

/**
 * The Content-Security-Policy of the site: everything from its own host, nothing else, no inline script.
 * `wasm-unsafe-eval` lets the search run its WebAssembly; inline styles are named by their hashes.
 */
export function contentPolicy(styleHashes: readonly string[]): string {
  const styles = styleHashes.toSorted().map((hash) => ` '${hash}'`);
  return [
    `default-src 'none'`,
    `script-src 'self' 'wasm-unsafe-eval'`,
    `style-src 'self'${styles.join('')}`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `worker-src 'self'`,
    `manifest-src 'self'`,
    `base-uri 'none'`,
    `form-action 'self'`,
  ].join('; ');
}

/** The hashes of the inline styles of a page, as a policy names them. */
export function styleHashes(tree: Root): string[] {
  return elementsOf(tree).flatMap(({ tagName, children: [text] }) => {
    if (tagName !== 'style' || text?.type !== 'text') return [];
    return [`sha256-${createHash('sha256').update(text.value).digest('base64')}`];
  });
}

/** Puts the policy behind the page's charset, for hosts on which no header can be set. */
export function policyElement(tree: Root, policy: string): Edit[] {
  const charset = elementsOf(tree).find(({ tagName, properties }) => tagName === 'meta' && properties.charSet);
  const end = charset?.position?.end.offset;
  if (end === undefined) throw new Error('A page states no <meta charset>, behind which its policy goes.');
  return [{ start: end, end, text: `<meta http-equiv="content-security-policy" content="${policy}">` }];
}
