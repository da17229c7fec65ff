import { z } from 'astro/zod';
import { createHash } from 'node:crypto';
import { packValue, unpackValue } from './packed.ts';
import { passageListOf, withPassageList, type WordPart } from './passage-list.ts';
import type { IndexFile } from './pagefind-files.ts';

/** The most files that hold words, however many there are. */
export const mostWordParts = 512;

/**
 * The words of a part, each with all that is said of it. Passages are counted from the one before in the same word, and
 * never across words, so that a word can be put into another part as it is.
 * https://github.com/Pagefind/pagefind/blob/main/pagefind_web/src/index.rs
 */
const Words = z.tuple([z.array(z.tuple([z.string()]).rest(z.unknown()))]);

const pathOf = (name: string): string => `index/${name}.pf_index`;

interface Group {
  readonly parts: readonly WordPart[];
  readonly size: number;
}

/** Joins the two neighbours that are smallest together, until there are at most `most` groups. */
function groupsOf(parts: readonly Group[], most: number): Group[] {
  const groups = [...parts];
  const sizeWithNext = (at: number): number => (groups[at]?.size ?? 0) + (groups[at + 1]?.size ?? 0);
  while (groups.length > most) {
    let least = 0;
    for (let at = 1; at < groups.length - 1; at += 1) if (sizeWithNext(at) < sizeWithNext(least)) least = at;
    const pair = groups.slice(least, least + 2);
    groups.splice(least, 2, { parts: pair.flatMap(({ parts }) => parts), size: sizeWithNext(least) });
  }
  return groups;
}

/**
 * The index with its words in at most `most` files. Pagefind cuts the words into parts of a fixed size, so that their
 * number grows with the archive; past that number neighbours are joined, and their size grows instead. A search loads
 * the part in whose range a word falls, so that of a joined part it finds at least what it found of its members.
 */
export function joinWordParts(files: readonly IndexFile[], language: string, most = mostWordParts): IndexFile[] {
  const [release, passages, parts, ...others] = passageListOf(files);
  if (parts.length <= most) return [...files];
  const byPath = new Map(files.map((file) => [file.path, file]));
  const fileOf = ([, , name]: WordPart): IndexFile => {
    const file = byPath.get(pathOf(name));
    if (file === undefined) throw new Error(`The search index names “${pathOf(name)}”, which Pagefind did not write.`);
    return file;
  };
  const groups = parts.map((part) => ({ parts: [part], size: fileOf(part).content.length }));
  const joined = groupsOf(groups, most).map(({ parts: group }) => {
    const [first, ...further] = group;
    if (first === undefined || further.length === 0) return { parts: group, files: group.map(fileOf) };
    const content = packValue([group.flatMap((part) => unpackValue(fileOf(part), Words)[0])]);
    const name = `${language}_${createHash('sha256').update(content).digest('hex').slice(0, 10)}`;
    const part: WordPart = [first[0], further.at(-1)?.[1] ?? first[1], name];
    return { parts: [part], files: [{ path: pathOf(name), content }] };
  });
  const rest = files.filter(({ path }) => !path.startsWith('index/'));
  const listed = withPassageList(rest, [release, passages, joined.flatMap((one) => one.parts), ...others]);
  return [...listed, ...joined.flatMap((one) => one.files)];
}
