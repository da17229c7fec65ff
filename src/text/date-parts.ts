import { amountOf, counts, number } from './number-words.ts';
import { two } from './days.ts';

/** The months in lower case, from January. */
export const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;
/** The weekdays in lower case, from Sunday. */
export const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
/** A date as a text words it, not yet put into a calendar. `month` counts from 1, `weekday` from 0 for Sunday. */
export type DateWords = { index: number; length: number } & (
  | { kind: 'fixed'; edtf: string }
  | { kind: 'day-of-month'; month: number; day: number; untilMonth: number; untilDay: number; years?: number }
  | { kind: 'month'; month: number; direction: -1 | 0 | 1 }
  | { kind: 'either'; edtfs: readonly [string, string] }
  | { kind: 'weekday'; weekday: number; until: number; isBefore?: boolean; weeks?: number }
  | { kind: 'weekday-of-week'; weekday: number; weeks: number; until?: number }
  | { kind: 'day-alone'; day: number; until: number; months?: number }
  /** So many days from the text, to another such day; or on to a weekday, or from one that lies before. */
  | { kind: 'days'; amount: number; until?: number; onTo?: number; since?: number }
  | { kind: 'unit'; unit: 'week' | 'month' | 'year'; amount: number }
  | { kind: 'month-of-year'; month: number; years: number }
  | { kind: 'months-of-year'; from: number; to: number; years: number; year: number | null }
  | { kind: 'season'; season: number; year: number | null; years: number | null; direction: -1 | 0 | 1 }
  | { kind: 'weekend'; direction: -1 | 0 | 1 }
  /** So many days, or of the unit where one is given, from what stands behind. */
  | { kind: 'beside'; days: number; unit?: 'month' | 'year' }
  | { kind: 'week-of'; month: number; day: number; year: number | null }
  | {
      kind: 'part-of-month';
      from: number;
      to: number;
      month: number;
      year: number | null;
      years: number | null;
      /** From the month of the text, where it is not named: “the last week of this month” is of 0. */
      months?: number;
      weekday?: number;
    }
  | { kind: 'from-occasion'; amount: number; unit: 'day' | 'day-of' | 'week' | 'month' | 'year'; month?: number }
);

const monthWord = String.raw`(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|Jun(?:e|\.)?|Jul(?:y|\.)?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)`;
const monthCapitals = String.raw`(?:JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)`;
/** A month’s name, full, short or in capitals. */
export const month = String.raw`(?:${monthWord}|${monthCapitals})`;
/** A month’s full name. */
export const longMonth = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** A weekday’s name. */
export const weekday = String.raw`(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day`;
/** A weekday’s name as calendars shorten it, with its stop or without. */
export const shortWeekday = String.raw`(?:Sun|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat)\.?`;
/** The day of a month, with or without its ending. */
export const dayNumber = String.raw`(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th|\.(?=\s\p{Lu}\p{Ll}+\s(?:19|20)\d\d))?`;
/** An hour, as it stands ahead of a day: “10 p.m. on”, “noon on”. */
const hour = String.raw`(?:\d{1,2}(?:[.:]\d\d)?\s?[ap]\.?m\.?|\d{1,2}[.:]\d\d|noon|midnight)(?:\son)?`;
/** What stands between the first and the last day. */
export const to = String.raw`(?:\s?[-–—−]\s?|\s(?:to|and|until|till|through)\s(?:${hour}\s)?)`;
/** A year. */
export const year = String.raw`(?:19|20)\d\d`;

/** The number of a month, from 1. */
export const monthNumber = (word: string): number =>
  months.findIndex((name) => name.startsWith(word.toLowerCase().replace('.', '').slice(0, 3))) + 1;
/** The number of a weekday, from 0 for Sunday. */
export const weekdayNumber = (word: string): number => weekdays.findIndex((name) => name === word.toLowerCase());
/** How many years on: “last” -1, “next” 1. */
export const yearsOf = (word: string): number => (/last|previous/iu.test(word) ? -1 : /next/iu.test(word) ? 1 : 0);

/** Which way words point from their reference: “last” and “previous” back, “next” and “following” ahead. */
export const directionOf = (words: string): -1 | 0 | 1 =>
  /last|previous/iu.test(words) ? -1 : /next|following|coming/iu.test(words) ? 1 : 0;

/** Which day of several words mean, from 0; -1 for the last. */
export const nthDay = (word: string): number =>
  /last|final/iu.test(word) ? -1 : (counts[word.toLowerCase()] ?? 1) - 1;

/** The named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>;
/** A date as a text words it, without its place. */
export type Parsed = DateWords extends infer D ? (D extends unknown ? Omit<D, 'index' | 'length'> : never) : never;

/** “05.12.2024” has its day first; “10/07/2025” may have it first or second, and is both. */
export function numeric(g: Groups): Parsed | null {
  const [a, b] = [number(g['a']), number(g['b'])];
  const day = (m: number, d: number): string => `${g['y'] ?? ''}-${two(m)}-${two(d)}`;
  const isDotted = g['dot'] === '.';
  if (a > 12 || isDotted || a === b) return b > 12 ? null : { kind: 'fixed', edtf: day(b, a) };
  if (b > 12) return { kind: 'fixed', edtf: day(a, b) };
  return { kind: 'either', edtfs: [day(b, a), day(a, b)] };
}

/** EDTF counts the seasons from 21, spring. Null where the word may be another, or no time at all. */
export function seasonOf(g: Groups): Parsed | null {
  const word = g['s'] ?? '';
  const season = ['spring', 'summer', 'autumn', 'winter'].indexOf(word.replace('fall', 'autumn')) + 21;
  const isBare =
    [g['rel'], g['prep'], g['due']].every((word) => word === undefined) &&
    g['y'] === undefined &&
    g['ry'] === undefined;
  if (isBare || (g['prep'] === 'of' && g['y'] === undefined && g['ry'] === undefined)) return null;
  return {
    kind: 'season',
    season,
    year: g['y'] === undefined ? null : number(g['y']),
    years: g['ry'] !== undefined ? yearsOf(g['ry']) : g['rel']?.toLowerCase() === 'this' ? 0 : null,
    direction: directionOf(g['rel'] ?? g['prep'] ?? ''),
  };
}

/** “the first week of March”, “the second half of July 2025”: days of a month. */
export function partOfMonth(g: Groups): Parsed | null {
  const n = /^(?:last|final)$/u.test(g['n'] ?? '') ? null : (counts[g['n'] ?? ''] ?? 1);
  const isHalf = g['part'] === 'half';
  if (isHalf && (n === null || n > 2)) return null;
  const [from, to]: readonly [number, number] = isHalf
    ? n === 1
      ? [1, 15]
      : [16, 31]
    : n === null
      ? [25, 31]
      : [n * 7 - 6, n * 7];
  return {
    kind: 'part-of-month',
    from,
    to,
    month: monthNumber(g['m'] ?? ''),
    year: g['y'] === undefined ? null : number(g['y']),
    years: g['rel'] === undefined ? null : yearsOf(g['rel']),
  };
}

type Unit = 'day' | 'week' | 'month' | 'year';

/** “two days later”, “a week earlier”, “four months earlier”: counted from what was told of before. */
export function laterBy(g: Groups): Parsed {
  const amount = amountOf(g['n']) * (/later|after/iu.test(g['way'] ?? '') ? 1 : -1);
  const unit = (g['unit'] ?? '').toLowerCase().replace(/s$/u, '') as Unit;
  return unit === 'week'
    ? { kind: 'from-occasion', amount: amount * 7, unit: 'day' }
    : { kind: 'from-occasion', amount, unit };
}

/** So many days, weeks, months or years from the reference: of days, and of one week, the day; else the week, month or year. */
function farBy(unit: string, amount: number): Parsed {
  const one = unit.toLowerCase().replace(/s$/u, '').replace('fortnight', 'week');
  const times = /^fortnight/iu.test(unit) ? amount * 2 : amount;
  if (one === 'day') return { kind: 'days', amount: times };
  if (one === 'week' && Math.abs(times) === 1) return { kind: 'days', amount: times * 7 };
  return { kind: 'unit', unit: one as 'week' | 'month' | 'year', amount: times };
}

/** “two months ago”, “a year ago”: the month or year that it was. */
export const ago = (g: Groups): Parsed => farBy(g['unit'] ?? '', -amountOf(g['n']));

/** “in two weeks’ time”, “meet again in three days”. */
export const ahead = (g: Groups): Parsed => farBy(g['unit'] ?? g['unit2'] ?? '', amountOf(g['n'] ?? g['n2']));

/** “16–18 June 2025”, “from 30 March to 2 April”, “on 22 October last year”. */
export function dayRange(g: Groups): Parsed | null {
  const first = monthNumber(g['m'] ?? '');
  const last = g['m2'] === undefined ? first : monthNumber(g['m2']);
  const day = number(g['d']);
  const until = g['d2'] === undefined ? day : number(g['d2']);
  if (first === 0 || last === 0 || day > 31 || until > 31) return null;
  if (g['y'] === undefined)
    return {
      kind: 'day-of-month',
      month: first,
      day,
      untilMonth: last,
      untilDay: until,
      ...(g['rel'] === undefined ? {} : { years: yearsOf(g['rel']) }),
    };
  const from = `${g['y']}-${two(first)}-${two(day)}`;
  const end = `${g['y']}-${two(last)}-${two(until)}`;
  return { kind: 'fixed', edtf: from === end ? from : `${from}/${end}` };
}

/** Words that tell a date, and how they are read; null where they tell none after all. */
export interface DatePattern {
  pattern: RegExp;
  read: (g: Groups) => Parsed | null;
}
