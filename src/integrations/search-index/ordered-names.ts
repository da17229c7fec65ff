import type { PassageOfList } from './passage-list.ts';

/** A file of the index and the fragments in it; a file of a lone fragment goes by the fragment's name. */
export interface FragmentFile {
  readonly name: string;
  /** The fragments, each with the place of its passage in the order of dates. */
  readonly fragments: readonly { readonly name: string; readonly place: number }[];
}

const digits = (number: number, width: number): string => number.toString(36).padStart(width, '0');

/**
 * New names, of the same length, for the fragments of an index and the files that hold them. Pagefind names both by
 * hashes, which do not compress, and every search loads the list of them. These names count: three digits for the file,
 * two for the fragment in it, before them as much of the digest as there is room for, so that no copy of an
 * earlier index is taken for this one. A result's name so tells its place in the order of dates as well.
 */
export function orderedNames(files: readonly FragmentFile[], digest: string): Map<string, string> {
  const first = ({ fragments }: FragmentFile): number => Math.min(...fragments.map(({ place }) => place));
  const inOrder = [...files].sort((a, b) => first(a) - first(b));
  const renamed = (name: string, count: string): [string, string] => {
    const start = name.lastIndexOf('_') + 1;
    return [name, name.slice(0, start) + digest.slice(0, name.length - start - count.length) + count];
  };
  let last = -1;
  return new Map(
    inOrder.flatMap(({ name, fragments }, file) => {
      const members = [...fragments].sort((a, b) => a.place - b.place);
      for (const { place } of members)
        if (place !== (last += 1)) throw new Error('Pagefind has put the passages in another order.');
      const isAlone = members.length === 1 && members[0]?.name === name;
      return [
        ...members.map((member, at) => renamed(member.name, digits(file, 3) + digits(at, 2))),
        ...(isAlone ? [] : [renamed(name, digits(file, 3))]),
      ];
    }),
  );
}

/**
 * The nearest of 24, 32, 64, 128: how long a passage is matters little to its rank, and few lengths compress well.
 * Below 24 words it matters more, and longer than 255 are few.
 */
const roughly = (length: number): number =>
  length < 24 || length > 255 ? length : length < 28 ? 24 : Math.min(128, 2 ** Math.round(Math.log2(length)));

/** Passages of the list under their new names. */
export function renamedPassages(
  passages: readonly PassageOfList[],
  names: ReadonlyMap<string, string>,
): PassageOfList[] {
  const nameOf = (name: string): string => names.get(name) ?? name;
  return passages.map(([name, length, file]) =>
    file === undefined ? [nameOf(name), roughly(length)] : [nameOf(name), roughly(length), nameOf(file)],
  );
}
