import { daysOf } from '../../../text/days.ts';
import type { Worded } from '../../recognise/mention.ts';
import { datedFrom, datesIn, type FoundDate } from '../dates-in.ts';
import { isInQuotation } from './may-be-its-date.ts';
import type { Walk } from './walk.ts';

/** Whether words tell a day, or days. */
export const isDay = ({ words }: FoundDate): boolean =>
  ['weekday', 'days', 'day-of-month', 'day-alone'].includes(words.kind) ||
  (words.kind === 'fixed' && words.edtf.length >= 10);

const planned = /\b(?:will|would|(?:is|are) (?:to|due|set|scheduled|expected|planned))\b/u;

/** Keeps the day that a sentence tells of as past, so that “the next day” can count from it. */
export function rememberDay(walk: Walk, sentence: Worded, found: readonly FoundDate[]): void {
  walk.dayAhead = found.find((date) => isDay(date) && isOfPlan(sentence, date)) ?? null;
  const day = dayToldIn(walk, sentence, found);
  if (day !== undefined) walk.lastDay = { found: day, isJustSaid: true };
  else if (walk.lastDay !== null && !sentence.tokens.some(({ isQuoted }) => isQuoted))
    walk.lastDay = { ...walk.lastDay, isJustSaid: false };
}

/** The day that a sentence tells of as past, the last of several. */
const dayToldIn = (walk: Walk, sentence: Worded, found: readonly FoundDate[]): FoundDate | undefined =>
  found.findLast(
    (date) =>
      isDay(date) && !isAhead(walk, date) && !isInQuotation(sentence, date.words.index) && !isOfPlan(sentence, date),
  );

/** “sat down with Y again on Wednesday. Later that day he hosted Z”: the day that the sentence before told of. */
export const dayOfSentenceBefore = (walk: Walk): FoundDate | undefined =>
  walk.before === null ? undefined : dayToldIn(walk, walk.before, datesIn(walk.before.unit.span));

/** “will visit the port on Friday”, “leaves for home on Saturday”, “On Sunday she flies to Riga”: a day to come. */
const isOfPlan = ({ text }: Worded, { words: { index, length } }: FoundDate): boolean =>
  planned.test(text.slice(0, index)) ||
  goes.test(text.slice(0, index)) ||
  (/^(?:On |Next |This |Early )?$/u.test(text.slice(0, index)) &&
    (planned.test(text.slice(index + length)) || goes.test(text.slice(index + length))));
const goes =
  /^ (?:brings|sees|belongs to|offers|is (?:given over to|reserved for|for))\b|\b(?:leaves|flies|travels|heads|arrives|returns|departs|continues|lands|goes on|moves on|visits|tours)\b/u;

/** “the withdrawal, which takes effect on 29 January”: after the day of the piece, and no day that it can tell of. */
function isAhead({ reference }: Walk, date: FoundDate): boolean {
  const day = datedFrom(date, reference, false)?.edtf;
  return day !== undefined && reference !== null && day.slice(0, 10) > daysOf(reference.edtf).last;
}
