import { createHash } from 'node:crypto';
import { filterNames } from '../../search/passage.ts';
import { joinWordParts, mostWordParts } from './join-word-parts.ts';
import { orderedNames, renamedPassages } from './ordered-names.ts';
import { pack, unpack } from './packed.ts';
import { mostFragments, pagefindFiles, type IndexFile } from './pagefind-files.ts';
import { passageListOf, withPassageList } from './passage-list.ts';

export type { IndexFile };

/** A passage as the build leaves it for the index; `text` and `shown` are kept for the results, and not indexed. */
export interface IndexedPassage {
  address: string;
  text: string;
  words: string;
  also: string;
  filters: Record<string, string[]>;
  shown: Record<string, string>;
}

interface Fragment {
  url: string;
  [field: string]: unknown;
}

/**
 * The most files that an index has, however large the archive: those of results, those of words, one for each filter, and
 * five of Pagefind’s own (the list of passages, what names it, the script, and WebAssembly with and without a language).
 */
export const mostFiles = mostFragments + mostWordParts + filterNames.length + 5;

const inHtml = (words: string): string => words.replace(/[&<"]/gu, (mark) => `&#${String(mark.charCodeAt(0))};`);

/** Words beside the passage count less than its own. */
const asHtml = ({ words, also, filters }: IndexedPassage, language: string): string =>
  `<html lang="${inHtml(language)}"><body><p>${words}</p><p data-pagefind-weight="0.25">${inHtml(also)}</p>${Object.entries(
    filters,
  )
    .flatMap(([name, values]) => values.map((value) => `<i data-pagefind-filter="${inHtml(`${name}:${value}`)}"></i>`))
    .join('')}</body></html>`;

/** The files of the index, of which the passages’ order is kept: a result's name tells its place in it. */
export async function makeIndex(language: string, passages: readonly IndexedPassage[]): Promise<IndexFile[]> {
  const pages = passages.map((passage) => asHtml(passage, language));
  return withShownWords(joinWordParts(await pagefindFiles(language, pages), language), passages);
}

const isFragment = ({ path }: IndexFile): boolean => path.endsWith('.pf_fragment');

/** The fragments of a file by their names; a file has one, or a group. */
function fragmentsOf(file: IndexFile): { name: string; fragments: [name: string, fragment: Fragment][] } {
  const name = file.path.replace(/^.*\/|\.pf_fragment$/gu, '');
  const parsed = JSON.parse(unpack(file).toString('utf8')) as Fragment | Record<string, Fragment>;
  return { name, fragments: isLone(parsed) ? [[name, parsed]] : Object.entries(parsed) };
}

const isLone = (parsed: Fragment | Record<string, Fragment>): parsed is Fragment => typeof parsed['url'] === 'string';

/** Puts the words as written, and what a result shows, in place of the folded words, and gives the fragments names in order. */
function withShownWords(files: readonly IndexFile[], passages: readonly IndexedPassage[]): IndexFile[] {
  const place = ({ url }: Fragment): number => Number(url.slice(1, -1));
  const shown = (fragment: Fragment): Fragment => {
    const passage = passages[place(fragment)];
    if (passage === undefined) throw new Error('The search index names a passage that was not put into it.');
    const { address: url, text: content, also, shown: meta } = passage;
    return { anchors: [], content, filters: {}, meta: { ...meta, also }, url, word_count: 0 };
  };
  const groups = files.filter(isFragment).map(fragmentsOf);
  const digest = BigInt(`0x${createHash('sha256').update(JSON.stringify(passages)).digest('hex')}`).toString(36);
  const names = orderedNames(
    groups.map(({ name, fragments }) => ({
      name,
      fragments: fragments.map(([member, fragment]) => ({ name: member, place: place(fragment) })),
    })),
    digest,
  );
  const nameOf = (name: string): string => names.get(name) ?? name;
  const shownFragments = groups.map(({ name, fragments }) => {
    const entries = fragments.map(([member, fragment]) => [nameOf(member), shown(fragment)] as const);
    const isAlone = fragments[0]?.[0] === name;
    return {
      path: `fragment/${nameOf(name)}.pf_fragment`,
      content: pack(Buffer.from(JSON.stringify(isAlone ? entries[0]?.[1] : Object.fromEntries(entries)))),
    };
  });
  const rest = files.filter((file) => !isFragment(file));
  const [release, listed, ...others] = passageListOf(rest);
  const listedAnew = withPassageList(rest, [release, renamedPassages(listed, names), ...others]);
  return [...listedAnew, ...shownFragments].sort((a, b) => (a.path < b.path ? -1 : 1));
}
