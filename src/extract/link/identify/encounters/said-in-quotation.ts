import type { Worded } from '../../../recognise/mention.ts';
import { datesIn } from '../../dates-in.ts';

/** A sentence as it is heard within its quotation marks: what stands outside them is for the while what is quoted. */
export const heard = (sentence: Worded): Worded => ({
  ...sentence,
  tokens: sentence.tokens.map((token) => ({ ...token, isQuoted: !token.isQuoted })),
});

/** “When our ministers met in Muscat on January 28, …”: words of a speaker tell of a meeting where they say when it was or is to be. */
export function hasOwnTime(sentence: Worded, index: number): boolean {
  const token = sentence.tokens[index];
  const quotation = sentence.quotations.find(
    ({ start, end }) => token !== undefined && start <= token.start && token.end <= end,
  );
  if (token === undefined || quotation === undefined) return false;
  return datesIn(sentence.unit.span).some(({ words }) => {
    if (words.index < quotation.start || words.index >= quotation.end || loose.has(words.kind)) return false;
    const between = sentence.text.slice(
      Math.min(words.index + words.length, token.end),
      Math.max(words.index, token.start),
    );
    return words.index > token.start
      ? between.length < 90 && !between.includes(';')
      : between.length < 60 && !/[;.]/u.test(between);
  });
}

/** Times that say of no single day, week, month or year when something was. */
const loose: ReadonlySet<string> = new Set(['months-of-year', 'beside']);
