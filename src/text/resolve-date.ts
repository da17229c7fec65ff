import type { DateWords } from './date-parts.ts';
import { dayAfter, daysOf, interval, isDay, monthAfter, two, weekAfter, weekdayOf } from './days.ts';

/**
 * Puts a date as worded into the calendar, read against the day `reference` on which it was written.
 * A weekday or a month without a year is the last one before it, or where `future` the next one after it (the reference itself counts).
 * Null where nothing fixes it: no reference, or words that lean on another occasion.
 */
export function resolved(words: DateWords, reference: string | null, future: boolean): string | null {
  if (words.kind === 'fixed')
    return words.edtf.split('/').every((point) => point.length < 10 || isDay(point)) ? words.edtf : null;
  if (words.kind === 'season') return seasonDate(words, reference, future);
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
      const y =
        words.years === undefined ? yearNear(future ? untilIn : dayIn, first, last, future) : year + words.years;
      return [dayIn(y)].every(isDay)
        ? interval(dayIn(y), `${String(y)}-${two(words.untilMonth)}-${two(words.untilDay)}`)
        : null;
    }
    case 'week-of': {
      const dayIn = (y: number): string => `${String(y)}-${two(words.month)}-${two(words.day)}`;
      const day = dayIn(words.year ?? yearNear(dayIn, first, last, future));
      return isDay(day) ? weekAfter(day, 0) : null;
    }
    case 'month': {
      const isAhead = words.direction === 0 ? future : words.direction > 0;
      const own = Number((isAhead ? first : last).slice(5, 7));
      const isOwn = words.month === own && words.direction === 0;
      const y = isAhead ? (words.month > own || isOwn ? year : year + 1) : words.month < own || isOwn ? year : year - 1;
      return `${String(y)}-${two(words.month)}`;
    }
    case 'part-of-month': {
      const { from, to, month: m, years, months } = words;
      if (months !== undefined) {
        const of = monthAfter(first, months);
        return daysOfMonth({ ...words, month: Number(of.slice(5)) }, Number(of.slice(0, 4)));
      }
      const dayIn = (y: number): string => `${String(y)}-${two(m)}-${two(future ? Math.min(to, 28) : from)}`;
      return daysOfMonth(words, years === null ? yearNear(dayIn, first, last, future) : year + years);
    }
    case 'month-of-year':
      return `${String(year + words.years)}-${two(words.month)}`;
    case 'weekday': {
      if (first !== last) return null;
      const at = weekdayOf(first);
      const span = (words.until - words.weekday + 7) % 7;
      if (words.isBefore === true) return dayAfter(first, -((at - words.weekday + 6) % 7) - 1);
      if (words.weeks !== undefined) return dayAfter(first, ((words.weekday - at + 7) % 7) + 7 * words.weeks);
      const start = future
        ? dayAfter(first, (words.weekday - at + 7) % 7)
        : dayAfter(first, -((at - words.until + 7) % 7) - span);
      return interval(start, dayAfter(start, span));
    }
    case 'weekday-of-week': {
      const monday = first === last ? weekAfter(first, words.weeks).slice(0, 10) : null;
      if (monday === null) return null;
      return interval(
        dayAfter(monday, (words.weekday + 6) % 7),
        dayAfter(monday, ((words.until ?? words.weekday) + 6) % 7),
      );
    }
    case 'day-alone': {
      const dayIn = (months: number): string => `${monthAfter(first, months)}-${two(words.day)}`;
      const months =
        words.months ?? [0, future ? 1 : -1].find((by) => (future ? dayIn(by) >= first : dayIn(by) <= last));
      if (months === undefined || !isDay(dayIn(months))) return null;
      return interval(dayIn(months), `${monthAfter(first, months)}-${two(words.until)}`);
    }
    case 'weekend': {
      if (first !== last) return null;
      const at = weekdayOf(first);
      const isAhead = words.direction === 0 ? future : words.direction > 0;
      const saturday = isAhead ? dayAfter(first, 6 - at) : dayAfter(first, -((at + 1) % 7));
      return interval(saturday, dayAfter(saturday, 1));
    }
    case 'days': {
      if (first !== last) return null;
      const day = dayAfter(first, words.amount);
      const at = weekdayOf(day);
      if (words.since !== undefined) return interval(dayAfter(day, -((at - words.since + 7) % 7)), day);
      if (words.onTo !== undefined) return interval(day, dayAfter(day, (words.onTo - at + 7) % 7));
      return interval(day, dayAfter(first, words.until ?? words.amount));
    }
    case 'unit':
      return unitDate(first, words.unit, words.amount);
  }
}

/** Days of a month in a year, of a weekday the one among them; the last week ends on the month’s last day. */
function daysOfMonth(
  { from, to, month, weekday }: { from: number; to: number; month: number; weekday?: number },
  year: number,
): string {
  const last = Number(daysOf(`${String(year)}-${two(month)}`).last.slice(8));
  const day = (of: number): string => `${String(year)}-${two(month)}-${two(of)}`;
  const start = day(from === 25 && to === 31 ? last - 6 : Math.min(from, last));
  if (weekday !== undefined) return dayAfter(start, (weekday - weekdayOf(start) + 7) % 7);
  return interval(start, day(Math.min(to, last)));
}

function yearNear(dayIn: (year: number) => string, first: string, last: string, future: boolean): number {
  const year = Number(first.slice(0, 4));
  if (future) return dayIn(year) >= first ? year : year + 1;
  return dayIn(year) <= last ? year : dayAfter(last, 180) >= dayIn(year) ? year : year - 1;
}

function unitDate(day: string, unit: 'week' | 'month' | 'year', amount: number): string {
  if (unit === 'year') return String(Number(day.slice(0, 4)) + amount);
  if (unit === 'month') return monthAfter(day, amount);
  return weekAfter(day, amount);
}

type Season = Extract<DateWords, { kind: 'season' }>;

/** The season of a year; without one the last that began before the reference, or the next that ends after it. */
function seasonDate(
  { season, year, years, direction }: Season,
  reference: string | null,
  future: boolean,
): string | null {
  if (year !== null) return `${String(year)}-${String(season)}`;
  if (reference === null) return null;
  const { first, last } = daysOf(reference);
  const own = Number(first.slice(0, 4));
  const named = (of: number): string => `${String(of)}-${String(season)}`;
  if (years !== null) return named(own + years);
  const isAhead = direction === 0 ? future : direction > 0;
  const fits = (of: number): boolean => {
    const days = daysOf(named(of));
    if (direction !== 0) return isAhead ? days.first > last : days.last < first;
    return isAhead ? days.last >= first : days.first <= last;
  };
  const found = (isAhead ? [own - 1, own, own + 1] : [own + 1, own, own - 1, own - 2]).find(fits);
  return found === undefined ? null : named(found);
}
