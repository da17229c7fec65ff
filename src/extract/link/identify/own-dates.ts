import type { Worded } from '../../recognise/mention.ts';
import type { Dated } from '../../../model/said.ts';
import { daysOf, isWithin } from '../../../text/days.ts';
import { figuresIn } from '../figures.ts';
import { datedFrom, type FoundDate } from '../dates-in.ts';
import {
  boundary,
  crossings,
  distance,
  isAheadOfWhere,
  isBehind,
  isOfClauseAfter,
  isOfClauseBefore,
  isOfOtherNoun,
  opensClause,
  wordsBetween,
  type Trigger,
} from './date-clauses.ts';
import { isOwnDate } from './is-own-date.ts';
import { isOfJourney } from './journey-day.ts';
import { isBetween, mayBeItsDate } from './may-be-its-date.ts';
import { isSaidThere, ofReport } from './of-report.ts';

/** “arrives on Sunday for the dialogue, which opens on Monday”: the days without that of the journey, where one behind is the occasion’s own. */
function withoutJourney(sentence: Worded, at: number, all: readonly FoundDate[]): readonly FoundDate[] {
  const end = sentence.tokens[at]?.end ?? 0;
  const isBehindIt = all.some(
    (date) =>
      date.words.index > end &&
      (ofItself.test(sentence.text.slice(end, date.words.index)) || isCountedBehind(sentence, at)(date)),
  );
  return isBehindIt ? all.filter((date) => !isOfJourney(sentence, date, at)) : all;
}

const ofItself = /^[^,;:“”"]*$|^[^,;:“”"]*, which (?:begins|is|opens|runs|starts|takes place|will)\b/u;

/** So far is a trigger from a date of the clause before its own. */
const far = 200;

/**
 * For each trigger the dates that stand nearest to it, over the fewest boundaries of clauses; one that follows comes before one
 * ahead. Dates of something else (“launched in 2020”), or of the report alone (“announced on Thursday”), are nobody’s.
 */
export function datesOfTriggers(
  reference: Dated | null,
  sentence: Worded,
  triggers: readonly Trigger[],
  found: readonly FoundDate[],
): FoundDate[][] {
  const own: FoundDate[][] = triggers.map(() => []);
  for (const date of found) {
    const { index, kind } = date.words;
    if (kind === 'beside') continue;
    if (!isOwnDate(sentence, index, index + date.words.length)) continue;
    const isOpening =
      opensClause(sentence, index, triggers) || isAheadOfWhere(sentence, index, index + date.words.length, triggers);
    const isWhenTold =
      sinceWhen.test(sentence.text.slice(Math.max(0, index - 12))) &&
      triggers.some(({ at }) => isBehindWhen(sentence, at, index + date.words.length));
    const ranked = triggers
      .map((trigger, place) => ({
        trigger,
        place,
        far:
          distance(sentence, trigger.at, index) +
          (isOfClauseBefore(sentence, trigger.at, index, triggers) ||
          isOfClauseAfter(sentence, trigger.at, index, triggers)
            ? far
            : 0),
      }))
      .filter(({ trigger }) => mayBeItsDate(sentence, trigger, date, found))
      .filter(({ trigger: { at } }) => !isWhenTold || isBehindWhen(sentence, at, index + date.words.length))
      .filter(({ trigger: { at } }) => !isOpening || (sentence.tokens[at]?.start ?? 0) > index)
      .sort((a, b) => a.far - b.far);
    const [nearest] = ranked;
    if (nearest !== undefined && / who [^,]*$/u.test(wordsBetween(sentence, nearest.trigger.at, index))) continue;
    if (nearest === undefined) continue;
    if (
      isOfOtherNoun(wordsBetween(sentence, nearest.trigger.at, index)) &&
      isBehind(sentence, nearest.trigger.at, index)
    )
      continue;
    if (isOfPlanBehind(sentence, nearest.trigger, date, reference)) continue;
    if (kind === 'months-of-year' && figuresIn(sentence, null, reference).length > 0) continue;
    const report = isSaidThere(sentence, index + date.words.length) ? null : ofReport(sentence, index);
    if (report !== null && (report === 'press' || nearest.trigger.isFuture || nearest.far > 3 * boundary)) continue;
    own[nearest.place]?.push(date);
  }
  return own.map((all, place) => {
    const at = triggers[place]?.at ?? 0;
    const told = withoutJourney(sentence, at, all);
    const near = triggers[place]?.isFuture === true ? withoutBygone(sentence, at, told, reference) : told;
    const least = Math.min(...near.map(({ words }) => crossings(sentence, at, words.index)));
    const days = (date: FoundDate): string | null =>
      datedFrom(date, reference, triggers[place]?.isFuture === true)?.edtf ?? null;
    const [first, ...rest] = near
      .filter(({ words }) => crossings(sentence, at, words.index) === least)
      .sort(
        (a, b) =>
          Number(days(b)?.length === 10) - Number(days(a)?.length === 10) ||
          distance(sentence, at, a.words.index) - distance(sentence, at, b.words.index),
      );
    const nearest = first === undefined ? [] : [first, ...rest.filter((date) => agree(days(first), days(date)))];
    const agreed = near.filter(
      (date) => nearest.includes(date) || nearest.every((one) => agree(days(one), days(date))),
    );
    const behind = agreed.filter(({ words }) => words.index > (sentence.tokens[at]?.end ?? 0));
    const isPlanned = triggers[place]?.isFuture === true && behind.length > 0;
    const dates =
      isPlanned && agreed.some((date) => behind.every((one) => !agree(days(one), days(date)))) ? behind : agreed;
    const [only] = dates;
    if (
      dates.length === 1 &&
      only?.words.kind === 'from-occasion' &&
      only.words.amount === 0 &&
      /in the day|that day/iu.test(only.span.text)
    ) {
      const said = found.findLast(
        ({ words }) => ['weekday', 'day-of-month', 'fixed'].includes(words.kind) && words.index < only.words.index,
      );
      if (
        said !== undefined &&
        !triggers.some(
          ({ at: other }) => isBetween(sentence, other, said.words.index, only.words.index) && other !== at,
        )
      )
        return [said];
    }
    const inCalendar = dates.filter(({ words }) => words.kind !== 'from-occasion');
    const counted = near.filter(isCountedBehind(sentence, at));
    if (counted.length > 0 && inCalendar.every(({ words }) => ofReport(sentence, words.index) !== null)) return counted;
    return inCalendar.length > 0 ? inCalendar : dates;
  });
}

/** “the first since January, when the two [sat] down in Lima”: the time is that of the clause behind it. */
const isBehindWhen = ({ text, tokens }: Worded, at: number, end: number): boolean =>
  /^,? when [^;:“”"]{2,80}$/u.test(text.slice(end, Math.max(end, tokens[at]?.start ?? 0)));
const sinceWhen = /^[^,;]{0,12}?\bsince (?:last )?(?:in )?(?:20\d\d|\p{Lu}\p{Ll}+(?: \d{4}| last year)?), when\b/u;

/** “said on Sunday that he had met Y the day before”: counted from the day of the report. */
const isCountedBehind =
  (sentence: Worded, at: number) =>
  ({ words }: FoundDate): boolean =>
    words.kind === 'from-occasion' && words.unit === 'day' && words.amount !== 0 && isBehind(sentence, at, words.index);

/** “On 5 February they prepared the session, which Riga will host in April”: of what is to come the time behind it, where the one ahead is past. */
function withoutBygone(
  sentence: Worded,
  at: number,
  dates: readonly FoundDate[],
  reference: Dated | null,
): readonly FoundDate[] {
  const behind = dates.filter(({ words }) => isBehind(sentence, at, words.index));
  const isPast = (date: FoundDate): boolean => {
    const day = /^(?:day-of-month|fixed|days)$/u.test(date.words.kind) ? datedFrom(date, reference, false)?.edtf : null;
    return day?.length === 10 && reference !== null && day < reference.edtf;
  };
  return behind.length > 0 && behind.length < dates.length
    ? dates.filter((date) => behind.includes(date) || !isPast(date))
    : dates;
}

/** “met X, and will also visit Riga before returning home on 14 January”: of what is to come, not of what was held ahead of it. */
const isOfPlanBehind = (
  sentence: Worded,
  { at, isFuture }: Trigger,
  date: FoundDate,
  reference: Dated | null,
): boolean =>
  !isFuture &&
  /^(?:met|received|saw|spoke|sat|dined|hosted|welcomed|gathered|convened)$/u.test(sentence.tokens[at]?.lower ?? '') &&
  isBehind(sentence, at, date.words.index) &&
  isAhead(date, reference) &&
  /\band (?:\p{Ll}+ )?(?:will|would|is to|are to)\b|\bbefore (?:returning|leaving|flying|travell?ing|heading|going|departing|continuing)\b/u.test(
    wordsBetween(sentence, at, date.words.index),
  );

/** Whether some of a time lies after the day of the piece. */
const isAhead = (date: FoundDate, reference: Dated | null): boolean => {
  const dated = datedFrom(date, reference, false);
  return dated !== null && reference !== null && daysOf(dated.edtf).last > daysOf(reference.edtf).last;
};

const agree = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && (isWithin(a, b) || isWithin(b, a));
