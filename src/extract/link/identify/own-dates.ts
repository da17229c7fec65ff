import type { Worded } from '../../recognise/mention.ts';
import type { Dated } from '../../../model/said.ts';
import { daysOf, isWithin } from '../../../text/days.ts';
import { datedFrom, type FoundDate } from '../dates-in.ts';
import { isOwnDate } from './is-own-date.ts';

/** What a sentence tells of an occasion, by the token where it does. */
export interface Trigger {
  at: number;
  isFuture: boolean;
}

/** A boundary between clauses weighs as much as so many characters. */
const boundary = 30;
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
    const isSaid = isInQuotation(sentence, index);
    const isOpening = opensClause(sentence, index, triggers);
    const ranked = triggers
      .map((trigger, place) => ({
        trigger,
        place,
        far:
          distance(sentence, trigger.at, index) + (isOfClauseBefore(sentence, trigger.at, index, triggers) ? far : 0),
      }))
      .filter(({ trigger: { at } }) => !isSaid || sentence.tokens[at]?.isQuoted === true)
      .filter(({ trigger: { at } }) => !isOfContent(sentence, index + date.words.length, at))
      .filter(({ trigger: { at } }) => !isOpening || (sentence.tokens[at]?.start ?? 0) > index)
      .sort((a, b) => a.far - b.far);
    const [nearest] = ranked;
    if (nearest !== undefined && / who [^,]*$/u.test(wordsBetween(sentence, nearest.trigger.at, index))) continue;
    if (nearest === undefined) continue;
    if (kind === 'months-of-year' && !nearest.trigger.isFuture && !isAhead(date, reference)) continue;
    const report = isSaidThere(sentence, index + date.words.length) ? null : ofReport(sentence, index);
    if (report !== null && (report === 'press' || nearest.trigger.isFuture || nearest.far > 3 * boundary)) continue;
    own[nearest.place]?.push(date);
  }
  return own.map((near, place) => {
    const at = triggers[place]?.at ?? 0;
    const least = Math.min(...near.map(({ words }) => crossings(sentence, at, words.index)));
    const days = (date: FoundDate): string | null =>
      datedFrom(date, reference, triggers[place]?.isFuture === true)?.edtf ?? null;
    const nearest = near.filter(({ words }) => crossings(sentence, at, words.index) === least);
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
    return inCalendar.length > 0 ? inCalendar : dates;
  });
}

/** “will meet Y on Tuesday and be received by Z”: a day ahead of a conjunction is of what was told before it. */
const isOfClauseBefore = (sentence: Worded, at: number, date: number, triggers: readonly Trigger[]): boolean =>
  (sentence.tokens[at]?.start ?? 0) > date &&
  triggers.some((other) => (sentence.tokens[other.at]?.start ?? Infinity) < date) &&
  /\b(?:and|but|before|then|while)\b|;/u.test(wordsBetween(sentence, at, date));

/** “From October on there will be 2,700, X said after talks with Y”: a time within what is said, not of the talks behind it. */
const isOfContent = ({ text, tokens }: Worded, dateEnd: number, at: number): boolean =>
  /^ \p{L}[^;]{8,}?, [^;]{0,120}?\b(?:said|says|told|added|stated|announced|confirmed|explained|noted|wrote)\b[^;,]{0,80}$/u.test(
    text.slice(dateEnd, tokens[at]?.start ?? 0),
  );

/** “met X on Wednesday and on Monday in Abuja he opened the third round”: a day at the beginning of a clause is of what that tells. */
const opensClause = ({ text, tokens }: Worded, date: number, triggers: readonly Trigger[]): boolean =>
  /(?:[\p{Ll}\p{Lu}],? (?:and|while|but)(?: then| later| also)?,?|;) (?:on |in |this |last |next |early |late )*$/u.test(
    text.slice(Math.max(0, date - 30), date),
  ) &&
  triggers.some(({ at }) => {
    const start = tokens[at]?.start ?? 0;
    return start > date && start - date < 160 && !/;|,? and \p{Ll}/u.test(text.slice(date, start));
  });

/** Whether some of a time lies after the day of the piece. */
const isAhead = (date: FoundDate, reference: Dated | null): boolean => {
  const dated = datedFrom(date, reference, false);
  return dated !== null && reference !== null && daysOf(dated.edtf).last > daysOf(reference.edtf).last;
};

const isBetween = (sentence: Worded, token: number, from: number, to: number): boolean => {
  const start = sentence.tokens[token]?.start ?? 0;
  return start > from && start < to;
};

const stops =
  /[,;]|\b(?:and|but|who|which|where|when|while|after|before|as|that|if|unless|because|since|although|though|whether)\b/gu;

const agree = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && (isWithin(a, b) || isWithin(b, a));

const wordsBetween = (sentence: Worded, token: number, at: number): string => {
  const end = sentence.tokens[Math.min(token, sentence.tokens.length - 1)]?.end ?? 0;
  return sentence.text.slice(Math.min(at, end), Math.max(at, end)).replace(/\d, (?=\d)/gu, '');
};

const crossings = (sentence: Worded, token: number, at: number): number =>
  [...wordsBetween(sentence, token, at).matchAll(stops)].length;

function distance(sentence: Worded, token: number, at: number): number {
  const end = sentence.tokens[Math.min(token, sentence.tokens.length - 1)]?.end ?? 0;
  const length = wordsBetween(sentence, token, at).length + crossings(sentence, token, at) * boundary;
  return at >= end ? length : length * 1.6;
}

/** “‘From Monday the road is open,’ X said after talks”: a day within the words of a speaker. */
export const isInQuotation = ({ tokens }: Worded, at: number): boolean =>
  tokens.find(({ end }) => end > at)?.isQuoted === true;

/** “announced on Tuesday in Lima at the close of the second session”: said at the meeting, on its day. */
const isSaidThere = ({ text }: Worded, end: number): boolean =>
  /^(?: in \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*,?)? (?:at the (?:close|end|conclusion|opening|start) of|during|on the (?:first|second|last|final) day of) (?:the|their|a|an) /u.test(
    text.slice(end),
  );

const tells =
  /^(?:said|says|announced|announces|told|confirmed|declared|added|stated|reported|posted|wrote|released|issued|quoted|interview|statement|message)$/u;

/** “announced on Thursday”, “told a news conference on Monday”: the day of the report, or of one to the press; null for another. */
function ofReport(sentence: Worded, at: number): 'report' | 'press' | null {
  const ahead =
    sentence.text
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
