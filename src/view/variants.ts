import { diffWordsWithSpace } from 'diff';

/** A stretch of one account's words, and whether another account has it otherwise. */
export interface Variant {
  text: string;
  differs: boolean;
}

/** Joins neighbours alike; a space between two stretches that differ is taken as differing too. */
function joined(variants: readonly Variant[]): Variant[] {
  const smooth = variants.map(({ text, differs }, place) => ({
    text,
    differs: differs || (/^\s+$/u.test(text) && variants[place - 1]?.differs === true && variants[place + 1]?.differs === true),
  }));
  return smooth.reduce<Variant[]>((all, variant) => {
    const last = all.at(-1);
    if (last?.differs !== variant.differs) return [...all, variant];
    return [...all.slice(0, -1), { text: last.text + variant.text, differs: variant.differs }];
  }, []);
}

/** The words of two accounts, each with the stretches marked that the other has not; joined, the stretches are the words. */
export function variantsOf(one: string, other: string): { one: Variant[]; other: Variant[] } {
  const changes = diffWordsWithSpace(one, other);
  return {
    one: joined(changes.filter(({ added }) => !added).map(({ value, removed }) => ({ text: value, differs: removed }))),
    other: joined(changes.filter(({ removed }) => !removed).map(({ value, added }) => ({ text: value, differs: added }))),
  };
}
