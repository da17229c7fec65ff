// By their own paths: the whole library takes two seconds to load, and every command loads this.
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { endOfMonth } from 'date-fns/endOfMonth';
import { format } from 'date-fns/format';
import { getDay } from 'date-fns/getDay';
import { parseISO } from 'date-fns/parseISO';

const iso = (date: Date): string => format(date, 'yyyy-MM-dd');
/** A number as two digits. */
export const two = (value: number): string => String(value).padStart(2, '0');

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

/** The week, Monday to Sunday, `amount` weeks after the one in which a day lies. */
export function weekAfter(day: string, amount: number): string {
  const monday = dayAfter(day, -((weekdayOf(day) + 6) % 7) + amount * 7);
  return interval(monday, dayAfter(monday, 6));
}

/** How many days lie between the beginnings of two dates, negative where the first is later. */
export const daysBetween = (from: string, to: string): number =>
  differenceInCalendarDays(parseISO(daysOf(to).first), parseISO(daysOf(from).first));

/** Whether two dates mean the same days, however they are written: “2026-01/2026-06”, “2026-01-01/2026-06-30”; an unknown one is like an unknown one. */
export function isSameTime(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return a === b;
  const [one, other] = [daysOf(a), daysOf(b)];
  return one.first === other.first && one.last === other.last;
}

/** The weekday of a day, 0 for Sunday. */
export const weekdayOf = (day: string): number => getDay(parseISO(day));

/** Days from one to another, or the one day that both are. */
export const interval = (from: string, to: string): string => (from === to ? from : `${from}/${to}`);
