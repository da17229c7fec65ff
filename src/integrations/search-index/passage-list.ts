import { z } from 'astro/zod';
import { packValue, unpackValue } from './packed.ts';
import type { IndexFile } from './pagefind-files.ts';

const length = z.int().nonnegative();

/** A passage: its fragment’s name, its length in words and, unless it is alone there, the name of the file that holds it. */
const Passage = z.union([z.tuple([z.string(), length, z.string()]), z.tuple([z.string(), length])]);

/** A part of the words: its first and last word, as short as tells them from the neighbouring parts’, and its name. */
const WordPart = z.tuple([z.string(), z.string(), z.string()]);

/**
 * The list that Pagefind loads before its first search (`.pf_meta`): the release that made it, the passages in their
 * order, the parts of the words in the order of the alphabet, then filters, sorts and fields, which we leave as they are.
 * https://github.com/Pagefind/pagefind/blob/main/pagefind_web/src/metadata.rs
 */
const PassageList = z
  .tuple([z.string(), z.array(Passage), z.array(WordPart), z.array(z.unknown()), z.array(z.unknown())])
  .rest(z.unknown());

export type PassageOfList = z.infer<typeof Passage>;
export type WordPart = z.infer<typeof WordPart>;
export type PassageList = z.infer<typeof PassageList>;

const isList = ({ path }: IndexFile): boolean => path.endsWith('.pf_meta');

/** The list of an index, which has one. */
export function passageListOf(files: readonly IndexFile[]): PassageList {
  const [file, ...others] = files.filter(isList);
  if (file === undefined || others.length > 0)
    throw new Error('The search index could not be made: Pagefind did not write one list of passages.');
  return unpackValue(file, PassageList);
}

/** The files of an index with another list in place of theirs. */
export const withPassageList = (files: readonly IndexFile[], list: PassageList): IndexFile[] =>
  files.map((file) => (isList(file) ? { path: file.path, content: packValue(list) } : file));
