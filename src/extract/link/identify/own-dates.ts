import type { Worded } from '../../recognise/mention.ts';
import type { Dated } from '../../../model/said.ts';
import { dayAfter, inWords, isWithin } from '../../../text/days.ts';
import { datedFrom, type FoundDate } from '../dates-in.ts';
import type { Occasion } from '../occasion.ts';
import type { Walk } from './walk.ts';

/** What a sentence tells of an occasion, by the token where it does. */
export interface Trigger {
  at: number;
  isFuture: boolean;
}

/** A boundary between clauses weighs as much as so many characters. */
const boundary = 30;

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
    const isSaid = isInQuotation(sentence, index);
    const ranked = triggers
      .filter(({ at }) => !isSaid || sentence.tokens[at]?.isQuoted === true)
      .map((trigger, place) => ({ trigger, place, far: distance(sentence, trigger.at, index) }))
      .sort((a, b) => a.far - b.far);
    const [nearest] = ranked;
    if (nearest !== undefined && / who [^,]*$/u.test(wordsBetween(sentence, nearest.trigger.at, index))) continue;
    if (nearest === undefined || (kind === 'months-of-year' && !nearest.trigger.isFuture)) continue;
    const report = ofReport(sentence, index);
    if (report !== null && (report === 'press' || nearest.trigger.isFuture || nearest.far > 3 * boundary)) continue;
    own[nearest.place]?.push(date);
  }
  return own.map((near, place) => {
    const at = triggers[place]?.at ?? 0;
    const least = Math.min(...near.map(({ words }) => crossings(sentence, at, words.index)));
    const days = (date: FoundDate): string | null =>
      datedFrom(date, reference, triggers[place]?.isFuture === true)?.edtf ?? null;
    const nearest = near.filter(({ words }) => crossings(sentence, at, words.index) === least);
    const dates = near.filter((date) => nearest.includes(date) || nearest.every((one) => agree(days(one), days(date))));
    const [only] = dates;
    if (
      dates.length === 1 &&
      only?.words.kind === 'from-occasion' &&
      only.words.days === 0 &&
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
    return inCalendar.length > 0 ? inCalendar : dates;
  });
}

const isBetween = (sentence: Worded, token: number, from: number, to: number): boolean => {
  const start = sentence.tokens[token]?.start ?? 0;
  return start > from && start < to;
};

const stops = /[,;]|\b(?:and|but|who|which|where|when|while|after|before|as|that)\b/gu;

const agree = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && (isWithin(a, b) || isWithin(b, a));

const wordsBetween = (sentence: Worded, token: number, at: number): string => {
  const end = sentence.tokens[Math.min(token, sentence.tokens.length - 1)]?.end ?? 0;
  return sentence.unit.span.text.slice(Math.min(at, end), Math.max(at, end)).replace(/\d, (?=\d)/gu, '');
};

const crossings = (sentence: Worded, token: number, at: number): number =>
  [...wordsBetween(sentence, token, at).matchAll(stops)].length;

function distance(sentence: Worded, token: number, at: number): number {
  const end = sentence.tokens[Math.min(token, sentence.tokens.length - 1)]?.end ?? 0;
  const length = wordsBetween(sentence, token, at).length + crossings(sentence, token, at) * boundary;
  return at >= end ? length : length * 1.6;
}

/** “‘From Monday the road is open,’ X said after talks”: a day within the words of a speaker. */
const isInQuotation = ({ tokens }: Worded, at: number): boolean =>
  tokens.find(({ end }) => end > at)?.isQuoted === true;

/** A date of something else: “launched in 2020”, “established …”, “since …”. */
const isOwnDate = (sentence: Worded, at: number, end: number): boolean =>
  !/^['’]s?\b(?! (?:[\p{L}-]+ ){0,5}(?:meeting|summit|session|round|talks|conference|dialogue|forum)\b)/u.test(
    sentence.unit.span.text.slice(end),
  ) &&
  !(
    /\bvisit(?:ed|s)? (?:to )?(?:\p{L}+ )?(?:in |on )?$/iu.test(
      sentence.unit.span.text.slice(Math.max(0, at - 28), at),
    ) &&
    !/^[^.;]*\b(?:and|where|when|during which)\b[^.;]* (?:met|held talks)\b/u.test(
      sentence.unit.span.text.slice(end),
    ) &&
    !/^ (?:for|to)\b/u.test(sentence.unit.span.text.slice(end))
  ) &&
  !(
    /\b(?:land|lands|arrives?|arrived|returns?|returned|leaves?|left|departs?|departed|flies|flew|travels|travell?ed|runs? through)\b(?![^,;]*\b(?:meet|meets|met|talks|meeting|summit|session)\b)[^,;]*$/iu.test(
      sentence.unit.span.text.slice(0, at),
    ) && !/^[^,;]{0,40}(?: (?:for|to \p{Ll}|and (?:met|held))|, where\b)/u.test(sentence.unit.span.text.slice(end))
  ) &&
  !/^(?:since|until)\b/iu.test(sentence.unit.span.text.slice(at)) &&
  !/\bhad been (?:scheduled|planned|due)\b[^,;]*$/u.test(sentence.unit.span.text.slice(0, at)) &&
  !/\bby (?:the )?(?:20\d\d)?$/u.test(sentence.unit.span.text.slice(Math.max(0, at - 8), at)) &&
  !/^by\b(?! the end)/u.test(sentence.unit.span.text.slice(at)) &&
  (!/\b(?:launched|established|founded|since|agreed|adopted|signed)\s*(?:in |on |at )?(?:\p{L}+ )?$/iu.test(
    sentence.unit.span.text.slice(Math.max(0, at - 28), at),
  ) ||
    /^, when\b/u.test(sentence.unit.span.text.slice(end)));

const tells =
  /^(?:said|says|announced|announces|told|confirmed|declared|added|stated|reported|posted|wrote|released|issued|quoted|interview|statement|message)$/u;

/** “announced on Thursday”, “told a news conference on Monday”: the day of the report, or of one to the press; null for another. */
function ofReport(sentence: Worded, at: number): 'report' | 'press' | null {
  const ahead =
    sentence.unit.span.text
      .slice(0, at)
      .split(/[,;:"“”]/u)
      .at(-1) ?? '';
  const words = ahead.trim().split(/\s+/u).slice(-6);
  if (!words.some((word) => tells.test(word)) || words.some((word) => /^(?:met|held|hold|meet|that|to)$/u.test(word)))
    return null;
  return words.some((word) => /^(?:conference|briefing|reporters|journalists|lawmakers)$/u.test(word))
    ? 'press'
    : 'report';
}

/** Gives a date to an occasion; one that counts from another occasion keeps which. */
export function addDate(walk: Walk, occasion: Occasion, date: FoundDate): void {
  if (date.words.kind === 'from-occasion') {
    const { days, months = 0 } = date.words;
    const base = baseOf(walk, occasion, date);
    const narrated =
      base === undefined || walk.lastDay?.isJustSaid === true ? dayAfterNarrated(walk, date, days) : null;
    if (narrated !== null && months === 0) occasion.dates.push({ found: null, dated: narrated, from: null });
    else if (base === undefined && days === 0 && walk.main !== null && walk.main !== occasion)
      occasion.sameDayAs ??= walk.main;
    else if (base !== undefined)
      occasion.dates.push({ found: null, dated: null, from: { occasion: base, days, months, span: date.span } });
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

/** “X arrived on 20 March. He held talks the next day”: counted from the day that the narration named last; null where it named none. */
function dayAfterNarrated({ lastDay, reference }: Walk, { span }: FoundDate, days: number): Dated | null {
  const base = lastDay === null ? null : datedFrom(lastDay.found, reference, false);
  if (base?.edtf.length !== 10) return null;
  return {
    edtf: dayAfter(base.edtf, days),
    basis: 'inferred',
    reason: `“${span.text}”, counted from ${inWords(base.edtf)}, the day told of before`,
    evidence: [span, ...base.evidence],
  };
}

const dayKinds: ReadonlySet<string> = new Set(['weekday', 'days', 'day-of-month', 'fixed']);
const planned = /\b(?:will|would|(?:is|are) (?:to|due|set|scheduled|expected|planned))\b/u;

/** Keeps the day that a sentence tells of as past, so that “the next day” can count from it. */
export function rememberDay(walk: Walk, sentence: Worded, found: readonly FoundDate[]): void {
  const day = found.findLast(
    ({ words }) => dayKinds.has(words.kind) && !planned.test(sentence.unit.span.text.slice(0, words.index)),
  );
  if (day !== undefined) walk.lastDay = { found: day, isJustSaid: true };
  else if (walk.lastDay !== null) walk.lastDay = { ...walk.lastDay, isJustSaid: false };
}

/** Whether its day is known, or leans on one that may be. */
const isExact = ({ dates }: Occasion): boolean =>
  dates.some(
    ({ found, dated, from }) =>
      from !== null ||
      dated?.edtf.length === 10 ||
      (found !== null &&
        (['weekday', 'days', 'day-of-month'].includes(found.words.kind) ||
          (found.words.kind === 'fixed' && found.words.edtf.length >= 10))),
  );

/** The occasion from whose day words count: of those to come, if this one is to come. */
function baseOf(walk: Walk, occasion: Occasion, { span }: FoundDate): Occasion | undefined {
  const dated = walk.occasions.filter(
    (one) => one !== occasion && one.dates.length > 0 && one.isFuture === occasion.isFuture,
  );
  const noun = /\b(?:summit|conference|forum)\b/u.exec(span.text)?.[0];
  if (occasion.isFuture) return dated.find(({ kind }) => kind === noun) ?? dated[0];
  const told = dated.filter(isExact).reverse();
  const base = told.find((one) => one.isTold || one.isMain) ?? told[0];
  return base?.dates.find(({ from }) => from?.span.start === span.start)?.from?.occasion ?? base;
}
