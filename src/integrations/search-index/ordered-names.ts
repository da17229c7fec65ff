/** A file of the index that holds one fragment or a group of them; a lone fragment's file has no name of its own. */
export interface FragmentGroup {
  readonly name: string | null;
  readonly members: readonly { readonly name: string; readonly place: number }[];
}

/** A name of the same length that tells a place: `en_4f00abc` becomes, say, `en_k3f0042`. The first letters tell this index from earlier ones. */
function ordered(name: string, place: number, digest: string): string {
  const start = name.lastIndexOf('_') + 1;
  const length = name.length - start;
  const number = place.toString(36).padStart(4, '0');
  return name.slice(0, start) + digest.slice(0, length - number.length) + number;
}

/**
 * Renames fragments, in a text that names them, after their places. Pagefind names them by hashes, which do not
 * compress: at 20,000 passages the list of them, which every search loads, is a third as long under these names,
 * and a result's name then also tells its place in the order of dates.
 */
export function orderedNames(language: string, groups: readonly FragmentGroup[], digest: string): (text: string) => string {
  const names = new RegExp(`${language}_(?:group_)?[0-9a-f]{7,}`, 'gu');
  const first = ({ members }: FragmentGroup): number => Math.min(...members.map(({ place }) => place));
  const inOrder = [...groups].sort((a, b) => first(a) - first(b));
  const renamed = new Map([
    ...inOrder.flatMap(({ members }) => members.map(({ name, place }) => [name, ordered(name, place, digest)] as const)),
    ...inOrder.flatMap(({ name }, at) => (name === null ? [] : [[name, ordered(name, at, digest)] as const])),
  ]);
  return (text) => text.replace(names, (name) => renamed.get(name) ?? name);
}
