/** Names of months, full and short, to their number from 1. */
const months = [
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
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
const counts: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
};

/** A date as a text words it, not yet put into a calendar. `month` counts from 1, `weekday` from 0 for Sunday. */
export type DateWords = { index: number; length: number } & (
  | { kind: 'fixed'; edtf: string }
  | { kind: 'day-of-month'; month: number; day: number; untilMonth: number; untilDay: number }
  | { kind: 'month'; month: number; direction: -1 | 0 | 1 }
  | { kind: 'either'; edtfs: readonly [string, string] }
  | { kind: 'weekday'; weekday: number; until: number }
  | { kind: 'days'; amount: number }
  | { kind: 'unit'; unit: 'week' | 'month' | 'year'; amount: number }
  | { kind: 'month-of-year'; month: number; years: number }
  | { kind: 'months-of-year'; from: number; to: number; years: number; year: number | null }
  | { kind: 'season'; season: number; year: number | null; years: number }
  | { kind: 'weekend' }
  | { kind: 'beside'; days: number }
  | { kind: 'part-of-month'; from: number; to: number; month: number; year: number | null; years: number | null }
  | { kind: 'from-occasion'; days: number; months?: number }
);

const monthWord = String.raw`(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)`;
const monthCapitals = String.raw`(?:JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)`;
const month = String.raw`(?:${monthWord}|${monthCapitals})`;
const weekday = String.raw`(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day`;
const dayNumber = String.raw`(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?`;
const to = String.raw`(?:\s?[-–—]\s?|\s(?:to|and|until|through)\s)`;
const year = String.raw`(?:19|20)\d\d`;

const monthNumber = (word: string): number =>
  months.findIndex((name) => name.startsWith(word.toLowerCase().replace('.', '').slice(0, 3))) + 1;
const weekdayNumber = (word: string): number => weekdays.findIndex((name) => name === word.toLowerCase());
const two = (value: number): string => String(value).padStart(2, '0');
const number = (words: string | undefined): number => Number.parseInt(words ?? '', 10);
const numberWord = String.raw`(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven)`;
const amountOf = (word: string | undefined): number =>
  Number.isNaN(number(word)) ? (counts[word?.toLowerCase() ?? ''] ?? 1) : number(word);
const yearsOf = (word: string): number => (/last|previous/iu.test(word) ? -1 : /next/iu.test(word) ? 1 : 0);

type Groups = Readonly<Record<string, string | undefined>>;
type Parsed = DateWords extends infer D ? (D extends unknown ? Omit<D, 'index' | 'length'> : never) : never;

/** “05.12.2024” has its day first; “10/07/2025” may have it first or second, and is both. */
function numeric(g: Groups): Parsed | null {
  const [a, b] = [number(g['a']), number(g['b'])];
  const day = (m: number, d: number): string => `${g['y'] ?? ''}-${two(m)}-${two(d)}`;
  const isDotted = g['dot'] === '.';
  if (a > 12 || isDotted || a === b) return b > 12 ? null : { kind: 'fixed', edtf: day(b, a) };
  if (b > 12) return { kind: 'fixed', edtf: day(a, b) };
  return { kind: 'either', edtfs: [day(b, a), day(a, b)] };
}

/** In reading order; of two that begin at one place, the longer wording stands first. */
const patterns: readonly { pattern: RegExp; read: (g: Groups) => Parsed | null }[] = [
  {
    pattern: new RegExp(String.raw`\b(?<y>${year})-(?<m>0[1-9]|1[0-2])-(?<d>0[1-9]|[12]\d|3[01])(?!\d)`, 'gu'),
    read: (g) => ({ kind: 'fixed', edtf: `${g['y'] ?? ''}-${g['m'] ?? ''}-${g['d'] ?? ''}` }),
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\d./])(?<a>0?[1-9]|[12]\d|3[01])(?<dot>[./])(?<b>0?[1-9]|[12]\d|3[01])\k<dot>(?<y>${year})(?![\d/])`,
      'gu',
    ),
    read: (g) => numeric(g),
  },
  {
    pattern: new RegExp(
      String.raw`\b(?<d>${dayNumber})(?:${to}(?<d2>${dayNumber}))?\s(?:of\s)?(?<m>${month})(?:,?\s(?<y>${year}))?(?!\d)`,
      'gu',
    ),
    read: (g) => dayRange(g),
  },
  {
    pattern: new RegExp(
      String.raw`\b(?<m>${month})\s(?<d>${dayNumber})(?!\d|:)(?:${to}(?:(?<m2>${month})\s)?(?<d2>${dayNumber})(?!\d|:))?(?:,?\s(?<y>${year}))?(?!\d)`,
      'gu',
    ),
    read: (g) => dayRange(g),
  },
  {
    pattern: new RegExp(
      String.raw`\bthe\s(?<n>first|second|third|fourth|last)\s(?<part>week|half)\sof\s(?<m>${month})(?:,?\s(?:of\s)?(?:(?<y>${year})|(?<rel>last|this|next)\syear))?(?!\s\d)`,
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
      String.raw`\bthe\s(?<n>first|second|third|fourth)\s(?<unit>quarter|half)\sof\s(?:(?<rel>last|this|next)\syear|(?<y>${year})|the\s(?:current\s)?year\b)`,
      'giu',
    ),
    read: (g) => {
      const n = counts[g['n']?.toLowerCase() ?? ''] ?? 1;
      const size = g['unit']?.toLowerCase() === 'half' ? 6 : 3;
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
    pattern: new RegExp(
      String.raw`\b(?:(?<rel>this|next|last)\s(?:coming\s)?|(?:in\s)?(?:the\s)?(?:early\s|late\s)?)(?<s>spring|summer|autumn|(?<=\b(?:the|this|next|last|in|early|late|coming)\s)fall|winter)(?:\s(?:of\s)?(?:(?<y>${year})|(?<ry>last|this|next)\syear))?\b`,
      'gu',
    ),
    read: (g) => seasonOf(g),
  },
  {
    pattern: new RegExp(String.raw`\bearly\s(?:in\s)?(?<y>${year})\b`, 'giu'),
    read: (g) => ({ kind: 'fixed', edtf: g['y'] ?? '' }),
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:in|since|of|during|before|by|until|from|for|year)\s(?<y>${year})\b(?!\s?[-–]\s?\d)`,
      'giu',
    ),
    read: (g) => ({ kind: 'fixed', edtf: g['y'] ?? '' }),
  },
  {
    pattern: new RegExp(String.raw`\b(?<w>${weekday})(?:\s(?:and|to)\s(?<w2>${weekday}))?\b`, 'gu'),
    read: (g) => ({
      kind: 'weekday',
      weekday: weekdayNumber(g['w'] ?? ''),
      until: weekdayNumber(g['w2'] ?? g['w'] ?? ''),
    }),
  },
  {
    pattern:
      /\b(?:the|on the) same day\b|\b(?:earlier|later) (?:in the|that|the same|on the same) day\b|\bon the first day\b/giu,
    read: () => ({ kind: 'from-occasion', days: 0 }),
  },
  {
    pattern: /\bthe (?:previous|preceding) day\b|\bthe day before\b|\ba day earlier\b/giu,
    read: () => ({ kind: 'from-occasion', days: -1 }),
  },
  {
    pattern: /\bthe (?:following|next) day\b|\bthe day after\b|\ba day later\b/giu,
    read: () => ({ kind: 'from-occasion', days: 1 }),
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:on\sthe\seve\sof|(?<n>\d{1,2}|${numberWord})\sdays?\s(?<way>before|ahead\sof|after|following))\b`,
      'giu',
    ),
    read: (g) => ({
      kind: 'beside',
      days: g['way'] === undefined ? -1 : amountOf(g['n']) * (/^(?:after|following)$/iu.test(g['way']) ? 1 : -1),
    }),
  },
  {
    pattern: new RegExp(
      String.raw`\b(?<n>\d{1,2}|${numberWord})\s(?<unit>days?|months?)\s(?<way>later|earlier|before that|after that)\b`,
      'giu',
    ),
    read: (g) => laterBy(g),
  },
  {
    pattern: new RegExp(String.raw`\b(?<n>\d{1,2}|${numberWord})\s(?<unit>days?|weeks?|months?|years?)\sago\b`, 'giu'),
    read: (g) => ago(g),
  },
  {
    pattern: /\b(?:by|before) the end of (?:the|this) year\b|\b(?:with)?in (?:this|the current) year\b/giu,
    read: () => ({ kind: 'unit', unit: 'year', amount: 0 }),
  },
  { pattern: /\b(?:today|this (?:morning|afternoon|evening)|tonight)\b/giu, read: () => ({ kind: 'days', amount: 0 }) },
  { pattern: /\b(?:over|during) the weekend\b|\bthis weekend\b/giu, read: () => ({ kind: 'weekend' }) },
  { pattern: /\byesterday\b/giu, read: () => ({ kind: 'days', amount: -1 }) },
  { pattern: /\btomorrow\b/giu, read: () => ({ kind: 'days', amount: 1 }) },
  {
    pattern: /\b(?<rel>last|this|next|later this|earlier this) (?<unit>week|month|year)\b/giu,
    read: (g) => ({
      kind: 'unit',
      unit: g['unit']?.toLowerCase() as 'week' | 'month' | 'year',
      amount: /this/iu.test(g['rel'] ?? '') ? 0 : yearsOf(g['rel'] ?? ''),
    }),
  },
  {
    pattern: new RegExp(
      String.raw`\b(?<rel>in|since|by|until|this|next|last|early|late|mid(?=[\s-])|for|from|upcoming|coming|(?:start|beginning|middle|end|course)\sof)[\s-](?<m>January|February|March|April|May|June|July|August|September|October|November|December)\b(?!\s\d)|\b(?<m3>January|February|March|April|June|July|August|September|October|November|December)\b(?=\s(?:summit|meeting|session|talks|forum|conference))`,
      'gu',
    ),
    read: (g) =>
      g['rel'] === 'this'
        ? { kind: 'month-of-year', month: monthNumber(g['m'] ?? ''), years: 0 }
        : {
            kind: 'month',
            month: monthNumber(g['m'] ?? g['m3'] ?? ''),
            direction: g['rel'] === 'last' ? -1 : g['rel'] === 'next' ? 1 : 0,
          },
  },
];

/** EDTF counts the seasons from 21, spring; “fall” alone is also a verb. Null where nothing tells the year. */
function seasonOf(g: Groups): Parsed | null {
  const season = ['spring', 'summer', 'autumn', 'winter'].indexOf((g['s'] ?? '').replace('fall', 'autumn')) + 21;
  const isBare = g['rel'] === undefined && g['y'] === undefined && g['ry'] === undefined;
  if (isBare) return null;
  return {
    kind: 'season',
    season,
    year: g['y'] === undefined ? null : number(g['y']),
    years: yearsOf(g['rel'] ?? g['ry'] ?? ''),
  };
}

/** “the first week of March”, “the second half of July 2025”: days of a month. */
function partOfMonth(g: Groups): Parsed | null {
  const n = g['n'] === 'last' ? null : (counts[g['n'] ?? ''] ?? 1);
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

/** “two days later”, “four months earlier”: counted from what was told of before. */
function laterBy(g: Groups): Parsed {
  const amount = amountOf(g['n']) * (/later|after/iu.test(g['way'] ?? '') ? 1 : -1);
  return /^month/iu.test(g['unit'] ?? '')
    ? { kind: 'from-occasion', days: 0, months: amount }
    : { kind: 'from-occasion', days: amount };
}

/** “two months ago”, “a year ago”: the month or year that it was; of days the day. */
function ago(g: Groups): Parsed {
  const unit = (g['unit'] ?? '').toLowerCase().replace(/s$/u, '');
  const amount = -amountOf(g['n']);
  return unit === 'day' ? { kind: 'days', amount } : { kind: 'unit', unit: unit as 'week' | 'month' | 'year', amount };
}

function dayRange(g: Groups): Parsed | null {
  const first = monthNumber(g['m'] ?? '');
  const last = g['m2'] === undefined ? first : monthNumber(g['m2']);
  const day = number(g['d']);
  const until = g['d2'] === undefined ? day : number(g['d2']);
  if (first === 0 || last === 0 || day > 31 || until > 31) return null;
  if (g['y'] === undefined) return { kind: 'day-of-month', month: first, day, untilMonth: last, untilDay: until };
  const from = `${g['y']}-${two(first)}-${two(day)}`;
  const end = `${g['y']}-${two(last)}-${two(until)}`;
  return { kind: 'fixed', edtf: from === end ? from : `${from}/${end}` };
}

/**
 * Reads dates from a text, in order, none overlapping: “April 26, 2025”, “16 July”, “on Saturday”, “in July last year”,
 * “the first 10 months of last year”, “the previous day”. Months alone count after a preposition: “May” is also a verb.
 */
export function dateWords(text: string): DateWords[] {
  const found: DateWords[] = [];
  const taken = new Set<number>();
  for (const { pattern, read } of patterns)
    for (const match of text.matchAll(pattern)) {
      const parsed = read(match.groups ?? {});
      if (parsed === null) continue;
      const places = Array.from({ length: match[0].length }, (_, at) => match.index + at);
      if (places.some((place) => taken.has(place))) continue;
      for (const place of places) taken.add(place);
      found.push({ ...parsed, index: match.index, length: match[0].length });
    }
  return found.sort((a, b) => a.index - b.index);
}
