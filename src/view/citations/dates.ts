/*
 * Dates as the styles of citation write them; EDTF in, words out, without a locale. An interval is written by its two ends.
 */

import { months as monthNames } from '../../text/date-parts.ts';
import { capitalised } from '../labels.ts';

const months = monthNames.map(capitalised);
const shortMonths = [
  'Jan.',
  'Feb.',
  'Mar.',
  'Apr.',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
] as const;

const numbersOf = (point: string): [year: string, month: number, day: number] => {
  const [year = '', month = '0', day = '0'] = point.split('-');
  return [year, Number(month), Number(day)];
};

const inStyle = (style: (point: string) => string) => (edtf: string) => edtf.split('/').map(style).join('–');

/** “April 28, 2025”, “June 2022” */
export const chicagoDate = inStyle((point) => {
  const [year, month, day] = numbersOf(point);
  const name = months[month - 1];
  if (name === undefined) return year;
  return day === 0 ? `${name} ${year}` : `${name} ${String(day)}, ${year}`;
});

/** “28 Apr. 2025”, “June 2022” */
export const mlaDate = inStyle((point) => {
  const [year, month, day] = numbersOf(point);
  return [day === 0 ? null : String(day), shortMonths[month - 1] ?? null, year]
    .filter((piece) => piece !== null)
    .join(' ');
});

/** The date parts of CSL-JSON, one list for each end of an interval. */
export const dateParts = (edtf: string): number[][] => edtf.split('/').map((point) => point.split('-').map(Number));
