import type { Worded } from '../../../recognise/mention.ts';
import { datesIn, type FoundDate } from '../../dates-in.ts';

/** The times that a sentence tells by themselves; not one that is counted from another time or occasion (“the day before”). */
export const timesIn = ({ unit }: Worded): readonly FoundDate[] =>
  datesIn(unit.span).filter(({ words: { kind } }) => kind !== 'beside' && kind !== 'from-occasion');

/** Where a time still belongs to a word. */
interface Reach {
  /** UTF-16 code units from the end of the word to the time, at most; any number where it is left out. */
  within?: number;
  /** What parts the two, where it stands between them. */
  parted?: RegExp;
}

/** Whether a sentence tells a time behind a token. */
export function isDatedBehind(sentence: Worded, index: number, { within = Infinity, parted }: Reach = {}): boolean {
  const at = sentence.tokens[index]?.end ?? 0;
  return timesIn(sentence).some(
    ({ words }) =>
      words.index > at && words.index - at < within && parted?.test(sentence.text.slice(at, words.index)) !== true,
  );
}

/** Whether a sentence tells a time in the clause of a token: behind it, or where the clause opens (“On Monday I …”, “when I was in Riga last week I …”). */
export function isDated(sentence: Worded, index: number): boolean {
  const { start = 0, end = 0 } = sentence.tokens[index] ?? {};
  return timesIn(sentence).some(({ words }) => {
    const last = words.index + words.length;
    return words.index > end
      ? words.index - end < 110 && !/[;“”"]/u.test(sentence.text.slice(end, words.index))
      : /^,?(?: (?:at|before|after) [\p{Ll}\d]+)?(?:, (?:where|when|during which))?(?: [\p{L}’'-]+){0,7} $/u.test(
          sentence.text.slice(last, start),
        );
  });
}
