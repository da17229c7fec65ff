import { format, parseISO } from 'date-fns';
import { inWords, isSeason } from '../text/days.ts';

export { daysOf } from '../text/days.ts';

/*
 * Dates in words. A date is EDTF as short as its source allows: a day, a month, a year, or an interval of these.
 * A day is a calendar day, never an instant; parseISO and format together keep it so in every time zone.
 */

const patterns = { 4: 'yyyy', 7: 'MMMM yyyy', 10: 'd MMMM yyyy' } as const;

type Precision = keyof typeof patterns;

const precision = (point: string): Precision => (point.length === 10 ? 10 : point.length === 7 ? 7 : 4);

const pointInWords = (point: string): string =>
  isSeason(point) ? inWords(point) : format(parseISO(point), patterns[precision(point)]);

/**
 * A date as a reader says it; the parts that both ends of an interval share are said once.
 *
 * @example
 * dayInWords('2025-04-26'); //=> '26 April 2025'
 * dayInWords('2022-06'); //=> 'June 2022'
 * dayInWords('2025-04-26/2025-04-27'); //=> '26–27 April 2025'
 * dayInWords('2024-01/2024-10'); //=> 'January–October 2024'
 */
export function dayInWords(edtf: string): string {
  const [from = edtf, to] = edtf.split('/');
  if (to === undefined || from === to) return pointInWords(from);
  const end = pointInWords(to);
  if (precision(from) === precision(to)) {
    if (precision(to) === 10 && from.slice(0, 7) === to.slice(0, 7)) return `${format(parseISO(from), 'd')}–${end}`;
    if (precision(to) === 10 && from.slice(0, 4) === to.slice(0, 4))
      return `${format(parseISO(from), 'd MMMM')} – ${end}`;
    if (precision(to) === 7 && from.slice(0, 4) === to.slice(0, 4)) return `${format(parseISO(from), 'MMMM')}–${end}`;
    if (precision(to) === 4) return `${from}–${to}`;
  }
  return `${pointInWords(from)} – ${end}`;
}

/** A date without the year that a heading over it has said: “26 April”, “April”; the whole of it where it leaves that year. */
export function dayWithinYear(edtf: string, year: string): string {
  const words = dayInWords(edtf);
  return edtf.split('/').every((point) => point.startsWith(year)) && words !== year
    ? words.replace(` ${year}`, '')
    : words;
}

/** How exactly the date is known, in a word that stands beside it; null for a single day, which says so itself. */
export function vagueness(edtf: string): string | null {
  if (edtf.includes('/')) return 'between these days';
  return isSeason(edtf) ? 'season only' : { 4: 'year only', 7: 'month only', 10: null }[precision(edtf)];
}

/** What the `datetime` attribute of a time element may hold; null for an interval or a season, which HTML has no form for. */
export const machineDay = (edtf: string): string | null => (edtf.includes('/') || isSeason(edtf) ? null : edtf);

/** A day as a count of years and a fraction, for drawing: 2025-07-02 is half way through 2025. */
export function yearsSinceZero(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const from = Date.UTC(year, 0, 1);
  return year + (Date.UTC(year, month - 1, date) - from) / (Date.UTC(year + 1, 0, 1) - from);
}
