import { dateWords } from '../../text/date-words.ts';
import { daysBetween, inWords, isDay, weekdayOf } from '../../text/days.ts';
import { resolved } from '../../text/resolve-date.ts';
import type { Dated } from '../../model/said.ts';
import type { Span } from '../../model/span.ts';
import { spanWithin } from '../../text/spans.ts';

/**
 * “10/07/2025” is the one of its two days that falls on the weekday named in its line, or near the only day with a month that the
 * text names near either, or on the weekday that the text names first, else in a ministry’s text the one with the day first; null where these tell nothing.
 */
export function eitherDay(span: Span, text: string): Dated | null {
  const own = dateWords(span.text);
  const date = own.find(({ kind }) => kind === 'either');
  if (date?.kind !== 'either') return null;
  const days = date.edtfs.filter(isDay);
  const named = dateWords(text.slice(0, 3000));
  const [day, reason] =
    byWeekday(days, own, 'line') ??
    byNeighbours(days, named) ??
    byWeekday(days, named, 'text') ??
    byHabit(days, text) ??
    [];
  return day === undefined || reason === undefined
    ? null
    : {
        edtf: day,
        basis: 'inferred',
        reason: `read as ${inWords(day)}, ${reason}`,
        evidence: [spanWithin(span, date.index, date.length)],
      };
}

/** A ministry writes the day first, as all but those of America and its associates do. */
const byHabit = ([first]: readonly string[], text: string): [string, string] | null =>
  first !== undefined && /\bMinist(?:ry|er)\b/u.test(text.slice(0, 3000)) && !american.test(text.slice(0, 3000))
    ? [first, 'as ministries outside America write it']
    : null;
const american =
  /\b(?:U\.S\.|United States|Washington|Secretary of State|Philippine|Manila|Palau|Micronesia|Marshall)/u;

type Words = ReturnType<typeof dateWords>[number];

function byWeekday(days: readonly string[], words: readonly Words[], where: 'line' | 'text'): [string, string] | null {
  const named = words.find(({ kind }) => kind === 'weekday');
  if (named?.kind !== 'weekday') return null;
  const [only, ...others] = days.filter((edtf) => weekdayOf(edtf) === named.weekday);
  return only === undefined || others.length > 0 ? null : [only, `the weekday that the ${where} names`];
}

/** So many days lie at most between what a text tells and the day on which it came out. */
const near = 10;

function byNeighbours(days: readonly string[], words: readonly Words[]): [string, string] | null {
  const isNear = (edtf: string): boolean =>
    words.some((one) => {
      const day = one.kind === 'fixed' || one.kind === 'day-of-month' ? resolved(one, edtf, false) : null;
      return day !== null && day.length >= 10 && Math.abs(daysBetween(day.slice(0, 10), edtf)) <= near;
    });
  const [only, ...others] = days.filter(isNear);
  return only === undefined || others.length > 0 ? null : [only, 'near the days that the text names'];
}
