import type { Worded } from '../../../recognise/mention.ts';
import { datesIn } from '../../dates-in.ts';

/** Where a time still belongs to a word. */
interface Reach {
  /** UTF-16 code units from the end of the word to the time, at most; any number where it is left out. */
  within?: number;
  /** What parts the two, where it stands between them. */
  parted?: RegExp;
}

/** Whether a sentence tells a time behind a token; one that is counted from another time or occasion (“the day before”) is none. */
export function isDatedBehind({ unit, tokens, text }: Worded, index: number, { within, parted }: Reach = {}): boolean {
  const at = tokens[index]?.end ?? 0;
  return datesIn(unit.span).some(
    ({ words }) =>
      words.kind !== 'beside' &&
      words.kind !== 'from-occasion' &&
      words.index > at &&
      words.index - at < (within ?? Infinity) &&
      parted?.test(text.slice(at, words.index)) !== true,
  );
}
