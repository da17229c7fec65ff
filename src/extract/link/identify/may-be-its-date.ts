import type { Worded } from '../../recognise/mention.ts';
import { isOfAgreement } from '../agreed-to.ts';
import type { FoundDate } from '../dates-in.ts';
import {
  isAheadOfAside,
  isOfAside,
  isOfContent,
  isOfNextDeed,
  isOfSubClause,
  isOfThatClause,
  type Trigger,
} from './date-clauses.ts';

/** Whether a date of a sentence may be that of what a token tells, as far as their clauses say; `found` are all its dates. */
export function mayBeItsDate(
  sentence: Worded,
  { at, session }: Trigger,
  date: FoundDate,
  found: readonly FoundDate[],
): boolean {
  const { index, length } = date.words;
  const end = index + length;
  const token = sentence.tokens[at];
  return (
    !isBetween(sentence, at, index, end) &&
    (!isInQuotation(sentence, index) || token?.isQuoted === true) &&
    (session === null || session === undefined || !isOfNextDeed(sentence, at, index)) &&
    !isDayOfIt(sentence, date, session?.first) &&
    !isOfContent(sentence, index, end, at) &&
    !isOfThatClause(sentence, index, at) &&
    !isOfAgreement(sentence.text, index, end, token?.start ?? 0) &&
    !isOfSubClause(sentence, at, index, end) &&
    !isOfAside(sentence, at, index, end) &&
    !isAheadOfAside(sentence, at, index, end) &&
    !isCountedTo(sentence, date, found, at)
  );
}

/** “spoke to us on Thursday, a day after her [talks] with Y”: the day ahead is the one from which the words count to what they name. */
const isCountedTo = (
  { text, tokens }: Worded,
  { words: { index, length } }: FoundDate,
  all: readonly FoundDate[],
  at: number,
): boolean =>
  index > 4 &&
  all.some(
    ({ words }) =>
      words.kind === 'beside' &&
      /^(?: (?:morning|afternoon|evening|night))?,? (?:just |only |barely )?$/u.test(
        text.slice(index + length, words.index),
      ) &&
      /^ [^,;:“”"]*$/u.test(text.slice(words.index + words.length, tokens[at]?.start ?? 0)),
  );

/** “on the last day of the session”: a day counted from the session itself is no date of it. */
const isDayOfIt = ({ text, tokens }: Worded, { words }: FoundDate, first: number | undefined): boolean =>
  first !== undefined &&
  words.kind === 'from-occasion' &&
  / day$/u.test(text.slice(0, words.index + words.length)) &&
  /^ of (?:(?:the|their|its) )?$/u.test(text.slice(words.index + words.length, tokens[first]?.start ?? 0));

/** Whether a token stands between two places of a sentence. */
export const isBetween = (sentence: Worded, token: number, from: number, to: number): boolean => {
  const start = sentence.tokens[token]?.start ?? 0;
  return start > from && start < to;
};

/** “‘From Monday the road is open,’ X said after talks”: a day within the words of a speaker. */
export const isInQuotation = ({ tokens }: Worded, at: number): boolean =>
  tokens.find(({ end }) => end > at)?.isQuoted === true;
