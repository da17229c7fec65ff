import type { Worded } from '../../../recognise/mention.ts';
import type { Walk } from '../walk.ts';
import { nobody, whomFrom } from '../whom.ts';
import { textAfter, textBefore, tokenFrom } from './around.ts';
import type { Told } from './encounter.ts';

const eats =
  /^(?:breakfast|breakfasts|breakfasted|breakfasting|dine|dines|dined|dining|lunch|lunches|lunched|lunching|sup|supped)$/u;
/** The forms that are nouns too. */
const bare = /^(?:breakfast|lunch)$/u;
const helper = /\b(?:will|would|to|then|also|both|they|we)(?: \p{Ll}+ly)? $/u;
const atTable =
  /^ (?:(?:together|alone|privately|informally)\b[ ,.]|(?:in|at|on|aboard) (?:\p{Lu}|\d|an? |the |his |her |their )|here\b|today\b|yesterday\b|last\b)/u;

/** “breakfasted at the mission”, “will dine together in Riga”, “lunched with Y”: people who eat together. */
export function toldAtTable(walk: Walk, sentence: Worded, index: number): Told | null {
  const word = sentence.tokens[index]?.lower ?? '';
  if (!eats.test(word) || (bare.test(word) && !helper.test(textBefore(sentence, index)))) return null;
  const link =
    /^ (?:(?:together|alone|privately|in \p{Lu}\p{L}+|there|here|on \p{Lu}\p{L}+day|today|yesterday),? )?with /u.exec(
      textAfter(sentence, index),
    )?.[0];
  if (link !== undefined) {
    const from = (sentence.tokens[index]?.end ?? 0) + link.length;
    const others = whomFrom(walk, sentence, tokenFrom(sentence, from));
    return others.persons.length + others.sides.length > 0 ? { how: 'meeting', others } : null;
  }
  return atTable.test(textAfter(sentence, index)) ? { how: 'meeting', others: nobody(index) } : null;
}
