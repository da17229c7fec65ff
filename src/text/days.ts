// By their own paths: the whole library takes two seconds to load, and every command loads this.
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { addWeeks } from 'date-fns/addWeeks';
import { endOfMonth } from 'date-fns/endOfMonth';
import { endOfWeek } from 'date-fns/endOfWeek';
import { format } from 'date-fns/format';
import { getDay } from 'date-fns/getDay';
import { parseISO } from 'date-fns/parseISO';
import { startOfWeek } from 'date-fns/startOfWeek';
import type { DateWords } from './date-parts.ts';

const iso = (date: Date): string => format(date, 'yyyy-MM-dd');
const two = (value: number): string => String(value).padStart(2, '0');

/** Whether a date is a season, which EDTF counts from 21: “2025-23” is autumn 2025. */
export const isSeason = (point: string): boolean => /^\d{4}-2[1-4]$/u.test(point);

/** A season as months of the northern year, in which EDTF’s are not told apart: “2025-23”, autumn, is September to November. */
function monthsOfSeason(point: string): string {
  if (!isSeason(point)) return point;
  const season = Number(point.slice(5));
  const year = Number(point.slice(0, 4));
  if (season === 24) return `${String(year)}-12/${String(year + 1)}-02`;
  const first = (season - 21) * 3 + 3;
  return `${String(year)}-${two(first)}/${String(year)}-${two(first + 2)}`;
}

/** First and last day of an EDTF date: “2022-06” is 2022-06-01 to 2022-06-30. */
export function daysOf(edtf: string): { first: string; last: string } {
  const points = edtf.split('/').map(monthsOfSeason).join('/').split('/');
  const from = points[0] ?? '';
  const to = points.at(-1) ?? from;
  const first = from.length === 4 ? `${from}-01-01` : from.length === 7 ? `${from}-01` : from;
  const last = to.length === 4 ? `${to}-12-31` : to.length === 7 ? iso(endOfMonth(parseISO(`${to}-01`))) : to;
  return { first, last };
}

/** The day `amount` days after (before, where negative) a day. */
export function dayAfter(day: string, amount: number): string {
  return iso(addDays(parseISO(day), amount));
}

/** The month (EDTF) `amount` months after the one in which a day or month lies. */
export const monthAfter = (edtf: string, amount: number): string =>
  format(addMonths(parseISO(`${edtf.slice(0, 7)}-01`), amount), 'yyyy-MM');

/** Whether one date lies wholly within the other: then they do not contradict each other. */
export function isWithin(inner: string, outer: string): boolean {
  const a = daysOf(inner);
  const b = daysOf(outer);
  return a.first >= b.first && a.last <= b.last;
}

const seasons = ['spring', 'summer', 'autumn', 'winter'];

/** A date in words, for reasons and messages: “28 April 2025”, “June 2022”. */
export function inWords(edtf: string): string {
  const [from = '', to] = edtf.split('/');
  const words = (point: string): string =>
    point.length === 4
      ? point
      : isSeason(point)
        ? `${seasons[Number(point.slice(5)) - 21] ?? ''} ${point.slice(0, 4)}`
        : format(
            parseISO(point.length === 7 ? `${point}-01` : point),
            point.length === 7 ? 'MMMM yyyy' : 'd MMMM yyyy',
          );
  return to === undefined ? words(from) : `${words(from)} to ${words(to)}`;
}

/** Whether a day exists in the calendar. */
export function isDay(day: string): boolean {
  const date = parseISO(day);
  return !Number.isNaN(date.getTime()) && iso(date) === day;
}

/** How many days lie between the beginnings of two dates, negative where the first is later. */
export const daysBetween = (from: string, to: string): number =>
  differenceInCalendarDays(parseISO(daysOf(to).first), parseISO(daysOf(from).first));

/** The weekday of a day, 0 for Sunday. */
export const weekdayOf = (day: string): number => getDay(parseISO(day));

const interval = (from: string, to: string): string => (from === to ? from : `${from}/${to}`);

/**
 * Puts a date as worded into the calendar, read against the day `reference` on which it was written.
 * A weekday or a month without a year is the last one before it, or where `future` the next one after it (the reference itself counts).
 * Null where nothing fixes it: no reference, or words that lean on another occasion.
 */
export function resolved(words: DateWords, reference: string | null, future: boolean): string | null {
  if (words.kind === 'fixed')
    return words.edtf.split('/').every((point) => point.length < 10 || isDay(point)) ? words.edtf : null;
  if (words.kind === 'season') {
    const year = words.year ?? (reference === null ? null : Number(reference.slice(0, 4)) + words.years);
    return year === null ? null : `${String(year)}-${String(words.season)}`;
  }
  if (words.kind === 'months-of-year') {
    const year = words.year ?? (reference === null ? null : Number(reference.slice(0, 4)) + words.years);
    return year === null ? null : interval(`${String(year)}-${two(words.from)}`, `${String(year)}-${two(words.to)}`);
  }
  if (words.kind === 'part-of-month' && words.year !== null) return daysOfMonth(words, words.year);
  if (reference === null || words.kind === 'from-occasion' || words.kind === 'beside' || words.kind === 'either')
    return null;
  const { first, last } = daysOf(reference);
  const year = Number(first.slice(0, 4));
  if (first.slice(0, 4) !== last.slice(0, 4) && words.kind !== 'unit') return null;
  switch (words.kind) {
    case 'day-of-month': {
      const dayIn = (y: number): string => `${String(y)}-${two(words.month)}-${two(words.day)}`;
      const untilIn = (y: number): string => `${String(y)}-${two(words.untilMonth)}-${two(words.untilDay)}`;
      const y = yearNear(future ? untilIn : dayIn, first, last, future);
      return [dayIn(y)].every(isDay)
        ? interval(dayIn(y), `${String(y)}-${two(words.untilMonth)}-${two(words.untilDay)}`)
        : null;
    }
    case 'month': {
      const isAhead = words.direction === 0 ? future : words.direction > 0;
      const own = Number((isAhead ? first : last).slice(5, 7));
      const isOwn = words.month === own && words.direction === 0;
      const y = isAhead ? (words.month > own || isOwn ? year : year + 1) : words.month < own || isOwn ? year : year - 1;
      return `${String(y)}-${two(words.month)}`;
    }
    case 'part-of-month': {
      const { from, to, month: m, years } = words;
      const dayIn = (y: number): string => `${String(y)}-${two(m)}-${two(future ? Math.min(to, 28) : from)}`;
      return daysOfMonth(words, years === null ? yearNear(dayIn, first, last, future) : year + years);
    }
    case 'month-of-year':
      return `${String(year + words.years)}-${two(words.month)}`;
    case 'weekday': {
      if (first !== last) return null;
      const at = getDay(parseISO(first));
      const span = (words.until - words.weekday + 7) % 7;
      const start = future
        ? dayAfter(first, (words.weekday - at + 7) % 7)
        : dayAfter(first, -((at - words.until + 7) % 7) - span);
      return interval(start, dayAfter(start, span));
    }
    case 'weekend': {
      if (first !== last) return null;
      const at = getDay(parseISO(first));
      const saturday = future ? dayAfter(first, 6 - at) : dayAfter(first, -((at + 1) % 7));
      return interval(saturday, dayAfter(saturday, 1));
    }
    case 'days':
      return first === last ? dayAfter(first, words.amount) : null;
    case 'unit':
      return unitDate(first, words.unit, words.amount);
  }
}

/** Days of a month in a year; the last week ends on the month’s last day. */
function daysOfMonth({ from, to, month }: { from: number; to: number; month: number }, year: number): string {
  const last = Number(daysOf(`${String(year)}-${two(month)}`).last.slice(8));
  const day = (of: number): string => `${String(year)}-${two(month)}-${two(of)}`;
  return interval(day(from === 25 ? last - 6 : from), day(Math.min(to, last)));
}

function yearNear(dayIn: (year: number) => string, first: string, last: string, future: boolean): number {
  const year = Number(first.slice(0, 4));
  if (future) return dayIn(year) >= first ? year : year + 1;
  return dayIn(year) <= last ? year : dayAfter(last, 180) >= dayIn(year) ? year : year - 1;
}

function unitDate(day: string, unit: 'week' | 'month' | 'year', amount: number): string {
  if (unit === 'year') return String(Number(day.slice(0, 4)) + amount);
  if (unit === 'month') return monthAfter(day, amount);
  const week = addWeeks(parseISO(day), amount);
  return interval(iso(startOfWeek(week, { weekStartsOn: 1 })), iso(endOfWeek(week, { weekStartsOn: 1 })));
}
