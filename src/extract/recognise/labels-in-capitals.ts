import { honorifics, officeHeads, officeModifiers } from './office-words.ts';

const label = /^(?<words>\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){1,5})(?=(?: \([^()]{2,40}\))?:\s)/u;

const isOfOffice = (word: string): boolean =>
  officeHeads.has(word) || officeModifiers.has(word) || honorifics.has(word.replace(/\.$/u, ''));

/**
 * “CABINET SECRETARY ANN LEE: We met.” with the label of the turn as it would be written in a sentence: “Cabinet Secretary Ann Lee: We met.”
 * A label in capitals that begins with no office stays. Same length.
 */
export function withPlainLabel(text: string): string {
  const words = label.exec(text)?.groups?.['words'];
  if (words === undefined || !isOfOffice(words.split(' ')[0]?.toLowerCase() ?? '')) return text;
  const plain = inSmall(words);
  return plain.length === words.length ? plain + text.slice(words.length) : text;
}

const inSmall = (words: string): string =>
  words.replace(/\p{Lu}+/gu, (run) => run.charAt(0) + run.slice(1).toLowerCase());

/** “ANA HOLM, SECRETARY OF STATE”, “Ana Holm” over “Secretary of State”: who speaks as a sentence would tell it, “Ana Holm, Secretary of State”. Same length. */
export function inOneLine(text: string): string {
  const line = text.replace(/\s*\n\s*/u, (gap) => `,${' '.repeat(gap.length - 1)}`);
  if (/\p{Ll}/u.test(line)) return line;
  return inSmall(line).replace(/\b(?:And|For|Of|The)\b/gu, (word) => word.toLowerCase());
}
