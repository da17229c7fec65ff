/**
 * The way from one page of ours to another address of ours, both rooted at `/`.
 * A fragment of the page itself stays a bare fragment, so that following it never loads the page again.
 * @example relativeAddress('/delegates/x/', '/meetings/y/#q-1') //=> '../../meetings/y/#q-1'
 */
export function relativeAddress(from: string, to: string): string {
  const cut = to.search(/[?#]/u);
  const path = cut === -1 ? to : to.slice(0, cut);
  const rest = cut === -1 ? '' : to.slice(cut);
  if (path === from && rest.startsWith('#')) return rest;

  const here = from.split('/').slice(1, -1);
  const there = path.split('/').slice(1);
  const depth = sharedFolders(here, there.slice(0, -1));
  const way = '../'.repeat(here.length - depth) + there.slice(depth).join('/');
  return `${way === '' || startsLikeScheme(way) ? './' : ''}${way}${rest}`;
}

/** An address of this site as pages write it: rooted at `/`, but not at another host (`//host/`). */
export const isOwnAddress = (address: string): boolean => /^\/(?!\/)/u.test(address);

function sharedFolders(one: readonly string[], other: readonly string[]): number {
  const parting = one.findIndex((folder, index) => folder !== other[index]);
  return parting === -1 ? one.length : parting;
}

/** `a:b/` read alone would be an address with the scheme `a`. */
const startsLikeScheme = (way: string): boolean => /^[^/]*:/u.test(way);
