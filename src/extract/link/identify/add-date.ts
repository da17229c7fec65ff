import type { Dated } from '../../../model/said.ts';
import { dayAfter, inWords } from '../../../text/days.ts';
import { datedFrom, type FoundDate } from '../dates-in.ts';
import type { Counted, Occasion } from '../occasion.ts';
import { countedFrom } from '../relative-dates.ts';
import { dayOfStay } from './stay-days.ts';
import { dayOfSentenceBefore, isDay } from './told-day.ts';
import type { Walk } from './walk.ts';

/** Gives a date to an occasion, `all` those of its sentence; one that counts from another occasion keeps which. */
export function addDate(walk: Walk, occasion: Occasion, date: FoundDate, all: readonly FoundDate[]): void {
  if (date.words.kind === 'from-occasion') {
    const { amount, unit, month } = date.words;
    const ahead = amount === 0 && unit === 'day' ? nextDayAhead(date, all) : undefined;
    if (ahead !== undefined) {
      addDate(walk, occasion, ahead, all);
      return;
    }
    const ofStay = isOfVisit.test(date.span.text) || !hasDays(walk) ? dayOfStay(walk, date, occasion.isFuture) : null;
    if (ofStay !== null) {
      occasion.dates.push(ofStay);
      return;
    }
    const said = all.findLast((other) => isDay(other) && other.words.index < date.words.index);
    const isThat = unit === 'day' && amount === 0 && isSameDay.test(date.span.text);
    const that =
      said ??
      (isThat && !occasion.isFuture && !walk.occasions.some((one) => one !== occasion && isJustTold(walk, one))
        ? dayOfSentenceBefore(walk)
        : undefined);
    if (unit === 'day' && (amount !== 0 || isThat) && that !== undefined) {
      const dated = dayFrom(datedFrom(that, walk.reference, occasion.isFuture), date, amount);
      if (dated !== null) occasion.dates.push({ found: null, dated, from: null });
      return;
    }
    const counted = { amount, unit, ...(month === undefined ? {} : { month }) };
    const isVague = unit === 'month' || unit === 'year';
    if (unit === 'day' && amount !== 0 && isOfVagueTime(date, all)) return;
    const named =
      unit === 'day-of' || (amount === 0 && !isVague) ? null : countedInSentence(walk, occasion, date, all, counted);
    if (named !== null) {
      occasion.dates.push({ found: null, dated: named, from: null });
      return;
    }
    const base = baseOf(walk, occasion, date, counted);
    const today =
      base === undefined && unit === 'day' && amount === 0 && walk.dayAhead === null
        ? heldToday(walk, occasion)
        : undefined;
    if (today !== undefined) {
      occasion.dates.push({ found: null, dated: null, from: { occasion: today, ...counted, span: date.span } });
      return;
    }
    const narrated =
      unit === 'day' &&
      (base === undefined || walk.lastDay?.isJustSaid === true || (occasion.isFuture && walk.dayAhead !== null))
        ? dayAfterNarrated(walk, date, amount, occasion.isFuture)
        : null;
    if (narrated !== null) occasion.dates.push({ found: null, dated: narrated, from: null });
    else if (
      base === undefined &&
      (unit === 'day-of' || (unit === 'day' && amount === 0)) &&
      walk.main !== null &&
      walk.main !== occasion
    )
      occasion.sameDayAs ??= walk.main;
    else if (base !== undefined)
      occasion.dates.push({ found: null, dated: null, from: { occasion: base, ...counted, span: date.span } });
    return;
  }
  if (
    occasion.dates.length > 0 &&
    !['fixed', 'day-of-month', 'weekday', 'days'].includes(date.words.kind) &&
    occasion.dates.some(
      ({ found }) => found !== null && ['fixed', 'day-of-month', 'weekday', 'days'].includes(found.words.kind),
    )
  )
    return;
  occasion.dates.push({ found: date, dated: null, from: null });
}

/** “The next day she met X and, later in the afternoon, was received by Y”: the day that the sentence counts to ahead. */
const nextDayAhead = ({ words }: FoundDate, all: readonly FoundDate[]): FoundDate | undefined =>
  all.findLast(
    ({ words: other }) =>
      other.kind === 'from-occasion' && other.unit === 'day' && other.amount !== 0 && other.index < words.index,
  );

/** “on Wednesday … the same evening”: of the day named ahead in the sentence. */
const isSameDay = /\bsame \p{L}+$|\bthat \p{L}+$/iu;

/** “A day earlier X met Y. Later that day …”: of the day told of last. */
const isThatDay = /\blater that \p{L}+$/iu;

const isOfVisit = /\b(?:visit|trip|stay|tour)$/u;

/** Whether the occasion that the piece is about has several days, one of which may be meant. */
const hasDays = ({ main, reference }: Walk): boolean =>
  main?.dates.some(({ found }) => found !== null && datedFrom(found, reference, false)?.edtf.length === 21) === true;

/** “X arrived on 20 March. He held talks the next day”: counted from the day that the narration named last; null where it named none. */
const dayAfterNarrated = (
  { lastDay, dayAhead, visit, reference }: Walk,
  date: FoundDate,
  days: number,
  isFuture: boolean,
): Dated | null => {
  if (isFuture && dayAhead !== null) return dayFrom(datedFrom(dayAhead, reference, true), date, days);
  const said = isFuture && lastDay?.isJustSaid !== true ? (visit ?? lastDay) : lastDay;
  const found = said?.found;
  const isAhead = isFuture && found !== undefined && found.span.start === visit?.found.span.start;
  return found === undefined ? null : dayFrom(datedFrom(found, reference, isAhead), date, days);
};

/** So many days from a day, as the words of a date say; null where the other is no day. */
export function dayFrom(base: Dated | null, { span }: Pick<FoundDate, 'span'>, days: number): Dated | null {
  if (base?.edtf.length !== 10) return null;
  return {
    edtf: dayAfter(base.edtf, days),
    basis: 'inferred',
    reason: `“${span.text}”, counted from ${inWords(base.edtf)}, the day told of before`,
    evidence: [span, ...base.evidence],
  };
}

/** “met in March, and again three weeks later”: from a time that is no day no days can be counted. */
const isOfVagueTime = ({ words: { index } }: FoundDate, all: readonly FoundDate[]): boolean =>
  all.some(({ words }) => words.index < index && vague.has(words.kind)) &&
  !all.some((other) => other.words.index < index && (isDay(other) || other.words.kind === 'from-occasion'));
const vague: ReadonlySet<string> = new Set(['month', 'month-of-year', 'part-of-month', 'season']);

/** “exchanged prisoners in April 2023 after talks a month earlier”: counted from a month or year that the same sentence names before it. */
function countedInSentence(
  { reference }: Walk,
  { isFuture }: Occasion,
  { words, span }: FoundDate,
  all: readonly FoundDate[],
  counted: Counted,
): Dated | null {
  const said = all.findLast((other) => other.words.kind !== 'from-occasion' && other.words.index < words.index);
  const base =
    said === undefined || isDay(said) !== (counted.unit === 'week') ? null : datedFrom(said, reference, isFuture);
  const edtf = base === null ? null : countedFrom(base, counted);
  return base === null || edtf === null
    ? null
    : {
        edtf,
        basis: 'inferred',
        reason: `“${span.text}”, counted from ${inWords(base.edtf)}, the time told of before`,
        evidence: [span, ...base.evidence],
      };
}

/** “Earlier on Thursday X received Y. In the afternoon he will open …”: what was held on the day of the piece, where something is still to come that day. */
const heldToday = ({ occasions, reference }: Walk, { isFuture }: Occasion): Occasion | undefined =>
  isFuture && reference !== null
    ? occasions.findLast(
        (one) =>
          !one.isFuture &&
          one.dates.some(({ found }) => found !== null && datedFrom(found, reference, false)?.edtf === reference.edtf),
      )
    : undefined;

/** Whether its day is known, or leans on one that may be. */
const isExact = ({ dates }: Occasion): boolean =>
  dates.some(
    ({ found, dated, from }) => from !== null || dated?.edtf.length === 10 || (found !== null && isDay(found)),
  );

/** The occasion from whose day words count: of those to come, if this one is to come. */
function baseOf(walk: Walk, occasion: Occasion, { span }: FoundDate, { unit, amount }: Counted): Occasion | undefined {
  const dated = walk.occasions.filter(
    (one) => one !== occasion && (one.dates.length > 0 || one.ofVisit !== null) && one.isFuture === occasion.isFuture,
  );
  const noun = /\b(?:summit|conference|forum)\b/u.exec(span.text)?.[0];
  if (occasion.isFuture && unit === 'day' && amount >= 0 && noun === undefined)
    return dated.findLast((one) => isExact(one) || one.ofVisit !== null);
  if (occasion.isFuture) return dated.find(({ kind }) => kind === noun) ?? dated[0];
  if (unit === 'month' || unit === 'year') return dated.at(-1);
  const exact = dated.filter(isExact).reverse();
  if (isThatDay.test(span.text)) return exact[0];
  const ofNow = exact.filter(({ isOtherTime }) => !isOtherTime);
  const told = ofNow.length > 0 || (unit === 'day' && amount === 0) ? ofNow : exact;
  if (unit === 'day-of' && walk.main !== null && told.includes(walk.main)) return walk.main;
  const base = told.find((one) => one.isTold || one.isMain) ?? told[0];
  return base?.dates.find(({ from }) => from?.span.start === span.start)?.from?.occasion ?? base;
}

/** Whether the sentence before tells of an occasion as held, and on which day. */
const isJustTold = ({ before }: Walk, one: Occasion): boolean =>
  before !== null &&
  one.isTold &&
  isExact(one) &&
  one.named.some(({ start, end }) => start >= before.unit.span.start && end <= before.unit.span.end);
