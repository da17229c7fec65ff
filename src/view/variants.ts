import { diffWordsWithSpace } from 'diff';

/** A stretch of one account's words, and whether the other account has it otherwise. */
export interface Variant {
  text: string;
  differs: boolean;
}

/** Quotation marks, dashes and kinds of space as one, of the same length, so that only words can differ. */
const folded = (words: string): string =>
  words
    .replace(/[’‘]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/[–—‐‑]/gu, '-')
    .replace(/\s/gu, ' ');

/** The stretches of the original words; neighbours alike are joined, and a space between two that differ is taken as differing too. */
function variants(words: string, changes: readonly { length: number; differs: boolean }[]): Variant[] {
  let at = 0;
  const cut = changes.map(({ length, differs }) => ({ text: words.slice(at, (at += length)), differs }));
  const smooth = cut.map(({ text, differs }, place) => ({
    text,
    differs: differs || (/^\s+$/u.test(text) && cut[place - 1]?.differs === true && cut[place + 1]?.differs === true),
  }));
  return smooth.reduce<Variant[]>((all, variant) => {
    const last = all.at(-1);
    if (last?.differs !== variant.differs) return [...all, variant];
    return [...all.slice(0, -1), { text: last.text + variant.text, differs: variant.differs }];
  }, []);
}

/** The words of two accounts, each with the stretches marked that the other has not; joined, the stretches are the words. */
export function variantsOf(one: string, other: string): { one: Variant[]; other: Variant[] } {
  const changes = diffWordsWithSpace(folded(one), folded(other));
  return {
    one: variants(
      one,
      changes.filter(({ added }) => !added).map(({ value, removed }) => ({ length: value.length, differs: removed })),
    ),
    other: variants(
      other,
      changes.filter(({ removed }) => !removed).map(({ value, added }) => ({ length: value.length, differs: added })),
    ),
  };
}
