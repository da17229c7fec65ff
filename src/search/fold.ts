/*
 * Words as search compares them: the same function folds what is indexed and what is asked,
 * so that spelling, accents, apostrophes and hyphens make no difference. What is shown is never folded.
 * Each respelling looks only at the letters before it, so that a word half typed still meets the whole one.
 */

const respellings: readonly (readonly [RegExp, string])[] = [
  [/z/gu, 's'], // “organize”, “organise”
  [/(?<=[a-z]{3})ou/gu, 'o'], // “neighbour”, “neighbor”; “four” and “could” keep theirs
  [/(?<=^(?:def|off|lic|pret))enc/u, 'ens'], // “defence”, “defense”
  [/^practis/u, 'practic'],
  [/^scep(?=t)/u, 'skep'],
  [/^programme/u, 'program'],
  [/(?<=[a-z]{2}[bt])re(?=s?$)/u, 'er'], // “centre”, “center”
  [/(?<=[a-z]og)ue(?=s?$)/u, ''], // “dialogue”, “dialog”
  [/(?<=[aeiou][a-z]*[^aeiou][aeiou])ll(?=(?:ed|ing|ers?)$)/u, 'l'], // “travelled”, “traveled”
];

const word = /[\p{L}\p{N}]+(?:['’‘ʼ][\p{L}\p{N}]+)*(?:[.,]\p{N}+)*/gu;

/** One word in the form in which words are compared: “Neighbour’s” and “neighbor” are both “neighbor”. */
export function foldWord(written: string): string {
  const plain = written
    .normalize('NFD')
    .toLowerCase()
    .replace(/['’‘ʼ]s$/u, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
  return respellings.reduce((form, [pattern, instead]) => form.replace(pattern, instead), plain);
}

/** A word of a text: where it stands, and its folded form. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly form: string;
}

/** The words of a text in order; a hyphened compound is as many words as it has members. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(word), ({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
    form: foldWord(written),
  }));
}

/** A text as its folded words, with a space between each two. */
export const fold = (text: string): string =>
  wordsOf(text)
    .map(({ form }) => form)
    .join(' ');

const hyphened = /[\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)+/gu;

/** The hyphened compounds of a text written as one word, for who types “ecommerce”. */
export const joinedCompounds = (text: string): string[] =>
  Array.from(text.matchAll(hyphened), ([compound]) => foldWord(compound));
