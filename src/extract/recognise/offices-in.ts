import { officeHeads } from './office-words.ts';

/** What parts two offices: “and”, a dash, a comma; or nothing, ahead of a style that its bearer keeps: “Foreign Minister [Senator]”. */
const styled =
  /(,? and | [–—-] |, |(?<=\p{L})(?:,? )(?:His |Her )?(?:Excellency |Royal Highness |Highness )?(?=(?:Ambassador|Prince|Princess|Senator)$))/u;

/** “Deputy Prime Minister and Minister of Foreign Affairs” holds two offices; “Minister of Foreign Affairs and Trade” one. */
export function officesIn(title: string): string[] {
  const hasHeadIn = (words: string): boolean =>
    words.split(/[\s-]/u).some((word) => officeHeads.has(word.toLowerCase()));
  const joined: string[] = [];
  let separator = '';
  for (const part of title.split(styled)) {
    if (/^(?:,? and | [–—-] |,? (?:His |Her )?(?:Excellency |Royal Highness |Highness )?|)$/u.test(part)) {
      separator = part;
      continue;
    }
    const before = joined.at(-1);
    if (before !== undefined && !(hasHeadIn(part) && !/^(?:Trade|Security)\b/u.test(part) && hasHeadIn(before)))
      joined[joined.length - 1] = `${before}${separator}${part}`;
    else joined.push(part.trim());
  }
  return joined;
}
