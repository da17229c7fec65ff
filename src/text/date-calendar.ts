import { two } from './days.ts';
import {
  month,
  shortWeekday,
  weekday,
  dayNumber,
  to,
  year,
  monthNumber,
  yearsOf,
  numeric,
  seasonOf,
  partOfMonth,
  dayRange,
  type DatePattern,
} from './date-parts.ts';
import { counts, number } from './number-words.ts';

/** “Saturday, 13 June”: the weekday of a day that is named whole. */
const named = String.raw`(?:\b(?:${weekday}|${shortWeekday}(?=,?\s(?:\d|\p{Lu}\p{Ll}+\.?\s\d)))(?:\s(?:and|to)\s${weekday})?(?:\s(?:morning|afternoon|evening|night))?,?\s(?:the\s)?)?`;

/** The year of a day: “2025”, “last year”, “of this year”. */
const ofYear = String.raw`(?:,?\s(?:(?<y>${year})|(?:of\s)?(?<rel>last|this|next)\syear))?(?!\d)`;

/** “2017 – India and Pakistan come in”, “1996: At Baalbek, …”: the year with which a line of a chronicle opens. */
export const yearOfLine = new RegExp(String.raw`^(?<y>${year})(?=(?: ?[–—-]|:|\.) \p{L})`, 'gu');

/** Days, months, seasons and years by their names and numbers, in reading order: of two that begin at one place, the longer wording stands first. */
export const calendarDates: readonly DatePattern[] = [
  {
    pattern: new RegExp(
      String.raw`(?:\bthe\sweek\s(?:of|beginning|starting|commencing)|\bweek\s(?:beginning|commencing))\s(?:${weekday},?\s)?(?:(?<d>${dayNumber})\s(?<m>${month})|(?<m2>${month})\s(?<d2>${dayNumber}))(?:,?\s(?<y>${year}))?(?!\d)`,
      'gu',
    ),
    read: (g) => ({
      kind: 'week-of',
      month: monthNumber(g['m'] ?? g['m2'] ?? ''),
      day: number(g['d'] ?? g['d2']),
      year: g['y'] === undefined ? null : number(g['y']),
    }),
  },
  {
    pattern: new RegExp(String.raw`\b(?<y>${year})-(?<m>0[1-9]|1[0-2])-(?<d>0[1-9]|[12]\d|3[01])(?!\d)`, 'gu'),
    read: (g) => ({ kind: 'fixed', edtf: `${g['y'] ?? ''}-${g['m'] ?? ''}-${g['d'] ?? ''}` }),
  },
  {
    pattern: new RegExp(String.raw`\b(?<d>${dayNumber})-(?<m>${month})-(?<y>${year})(?!\d)`, 'gu'),
    read: (g) => dayRange(g),
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\d./-])(?<a>0?[1-9]|[12]\d|3[01])(?<dot>[./-])\s?(?<b>0?[1-9]|[12]\d|3[01])\k<dot>\s?(?<y>${year})(?![\d/-])`,
      'gu',
    ),
    read: (g) => numeric(g),
  },
  {
    pattern: /(?<=\()(?<d>3[01]|[12]\d|0?[1-9])\/(?<m>1[0-2]|0?[1-9])(?=\))/gu,
    read: (g) => ({
      kind: 'day-of-month',
      month: number(g['m']),
      day: number(g['d']),
      untilMonth: number(g['m']),
      untilDay: number(g['d']),
    }),
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\d./-])(?<y>${year})(?<dot>[./])(?<m>0?[1-9]|1[0-2])\k<dot>(?<d>0?[1-9]|[12]\d|3[01])(?![\d/-])`,
      'gu',
    ),
    read: (g) => ({ kind: 'fixed', edtf: `${g['y'] ?? ''}-${two(number(g['m']))}-${two(number(g['d']))}` }),
  },
  {
    pattern: new RegExp(
      String.raw`${named}\b(?<d>${dayNumber})\s(?<m>${month})${to}(?:${weekday}\s)?(?<d2>${dayNumber})\s(?<m2>${month})${ofYear}`,
      'gu',
    ),
    read: (g) => dayRange(g),
  },
  {
    pattern: new RegExp(
      String.raw`${named}\b(?<d>${dayNumber})(?:(?:,\s${dayNumber})?${to}(?:${weekday}\s)?(?<d2>${dayNumber}))?\s(?:(?:day\s)?of\s)?(?<m>${month})${ofYear}`,
      'gu',
    ),
    read: (g) => dayRange(g),
  },
  {
    pattern: new RegExp(
      String.raw`${named}\b(?<m>${month})\s(?<d>${dayNumber})(?!\d|:\d)(?:${to}(?:${weekday},?\s)?(?:(?<m2>${month})\s)?(?<d2>${dayNumber})(?!\d|:\d))?${ofYear}`,
      'gu',
    ),
    read: (g) => dayRange(g),
  },
  {
    pattern: new RegExp(
      String.raw`\b[Tt]he\s(?<n>first|second|third|fourth|last|final)\s(?<part>week|half)\sof\s(?<m>${month})(?:,?\s(?:of\s)?(?:(?<y>${year})|(?<rel>last|this|next)\syear))?(?!\s\d)`,
      'gu',
    ),
    read: (g) => partOfMonth(g),
  },
  {
    pattern: new RegExp(
      String.raw`\b(?<m>${month})\s(?:of\s)?(?<rel>last|this|next|the previous|the following)\syear\b`,
      'gu',
    ),
    read: (g) => ({ kind: 'month-of-year', month: monthNumber(g['m'] ?? ''), years: yearsOf(g['rel'] ?? '') }),
  },
  {
    pattern: new RegExp(String.raw`\b(?<m>${month}),?\s(?<y>${year})\b`, 'gu'),
    read: (g) => ({ kind: 'fixed', edtf: `${g['y'] ?? ''}-${two(monthNumber(g['m'] ?? ''))}` }),
  },
  {
    pattern: new RegExp(
      String.raw`\bthe\sfirst\s(?<n>\d{1,2}|\p{Ll}+)\smonths\sof\s(?:(?<rel>last|this|next)\syear|(?<y>${year}))`,
      'giu',
    ),
    read: (g) => {
      const n = Number.isNaN(number(g['n'])) ? counts[g['n']?.toLowerCase() ?? ''] : number(g['n']);
      if (n === undefined || n < 1 || n > 12) return null;
      return {
        kind: 'months-of-year',
        from: 1,
        to: n,
        years: yearsOf(g['rel'] ?? ''),
        year: g['y'] === undefined ? null : number(g['y']),
      };
    },
  },
  {
    pattern: new RegExp(
      String.raw`\bthe\s(?<n>first|second|third|fourth|last|final)\s(?<unit>quarter|half)\sof\s(?:(?:the\s)?(?<rel>last|this|next|the\scoming)\syear|(?<y>${year})|the\s(?:current\s)?year\b)|(?<=\b(?:by|during|for|in)\s)the\s(?<bare>first|second|third|fourth|last)\squarter\b(?!\sof\b)`,
      'giu',
    ),
    read: (g) => {
      const size = g['unit']?.toLowerCase() === 'half' ? 6 : 3;
      const nth = (g['n'] ?? g['bare'] ?? '').toLowerCase();
      const n = /last|final/u.test(nth) ? 12 / size : (counts[nth] ?? 1);
      return {
        kind: 'months-of-year',
        from: (n - 1) * size + 1,
        to: n * size,
        years: yearsOf(g['rel'] ?? ''),
        year: g['y'] === undefined ? null : number(g['y']),
      };
    },
  },
  {
    pattern: new RegExp(String.raw`\b(?<part>Q[1-4]|H[12])(?:\sof|,)?\s(?<y>${year})\b`, 'gu'),
    read: (g) => {
      const size = g['part']?.startsWith('H') === true ? 6 : 3;
      const n = number(g['part']?.slice(1));
      return { kind: 'months-of-year', from: (n - 1) * size + 1, to: n * size, years: 0, year: number(g['y']) };
    },
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:(?:(?<rel>[Tt]his|[Nn]ext|[Ll]ast)\s(?:coming\s)?|(?<prep>[Ii]n|[Dd]uring|[Oo]ver|of|[Ee]arly|[Ll]ate|coming|upcoming)\s)(?:the\s)?(?:(?:early|late|coming)\s)?|(?<due>(?<=\b(?:for|to|until)\s)the\s)|the\s)?(?<s>spring|summer|autumn|fall|winter)(?:\s(?:of\s)?(?:(?<y>${year})|(?<ry>last|this|next)\syear))?\b`,
      'gu',
    ),
    read: (g) => seasonOf(g),
  },
  {
    pattern: new RegExp(
      String.raw`(?<=\b(?:the|this|its|their|an?|at)\s)(?<y>${year})(?=\s(?:\p{Lu}[\p{L}’'-]*\s){0,5}(?:[Ss]ummit|[Mm]eeting|[Ss]ession|[Rr]ound|[Cc]onference|[Ff]orum|[Dd]ialogue|[Cc]onsultations)\b)|(?<=\(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)*,?\s)(?<bracketed>${year})(?=\))`,
      'gu',
    ),
    read: (g) => ({ kind: 'fixed', edtf: g['y'] ?? g['bracketed'] ?? '' }),
  },
  { pattern: yearOfLine, read: (g) => ({ kind: 'fixed', edtf: g['y'] ?? '' }) },
  {
    pattern: new RegExp(
      String.raw`\b(?:(?:early|late)\s(?:in\s)?|mid-|(?:beginning|start|end|middle)\sof\s)(?<y>${year})\b`,
      'giu',
    ),
    read: (g) => ({ kind: 'fixed', edtf: g['y'] ?? '' }),
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:in|since|of|during|before|by|until|from|for|year)\s(?<y>${year})\b(?!\s?[-–]\s?\d)`,
      'giu',
    ),
    read: (g) => ({ kind: 'fixed', edtf: g['y'] ?? '' }),
  },
];
