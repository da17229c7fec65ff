import { month, monthNumber, partOfMonth, weekday, weekdayNumber, year, type DatePattern } from './date-parts.ts';
import { number } from './number-words.ts';
import { ordinalWords } from './ordinal-words.ts';

const inWords = [
  ...ordinalWords,
  'twenty-sixth',
  'twenty-seventh',
  'twenty-eighth',
  'twenty-ninth',
  'thirtieth',
  'thirty-first',
];
/** “fifth”, “twenty-first”: the longer before what it begins with. */
const spelled = `(?:${inWords.toReversed().join('|')})`;
const dayOf = (word: string | undefined): number => inWords.indexOf(word?.toLowerCase() ?? '') + 1;
const feasts: Readonly<Record<string, readonly [number, number]>> = {
  'new year’s eve': [12, 31],
  'new year’s day': [1, 1],
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
};

/** Days told without a figure: “the fifth of December”, “the last Friday of March”, “on the ninth”, “the week before last”. */
export const spelledDates: readonly DatePattern[] = [
  {
    pattern: new RegExp(
      String.raw`\b[Tt]he\s(?<d>${spelled})(?:\s(?:and|to)\s(?:the\s)?(?<d2>${spelled}))?\s(?:day\s)?of\s(?<m>${month})(?:,?\s(?<y>${year}))?\b`,
      'gu',
    ),
    read: (g) => {
      const [day, until] = [dayOf(g['d']), dayOf(g['d2'] ?? g['d'])];
      const of = monthNumber(g['m'] ?? '');
      if (g['y'] === undefined) return { kind: 'day-of-month', month: of, day, untilMonth: of, untilDay: until };
      return { kind: 'part-of-month', from: day, to: until, month: of, year: number(g['y']), years: null };
    },
  },
  {
    pattern: new RegExp(
      String.raw`\b[Tt]he\s(?:last|final)\sday\sof\s(?<m>${month})(?:,?\s(?:(?<y>${year})|(?<rel>last|this|next)\syear))?\b(?!\s\d)`,
      'gu',
    ),
    read: (g) => {
      const found = partOfMonth({ ...g, n: 'last', part: 'week' });
      return found?.kind === 'part-of-month' ? { ...found, from: 31, to: 31 } : null;
    },
  },
  {
    pattern: new RegExp(
      String.raw`\b[Tt]he\s(?<n>first|second|third|fourth|last|final)\s(?<w>${weekday})\s(?:of|in)\s(?<m>${month})(?:,?\s(?:(?<y>${year})|(?<rel>last|this|next)\syear))?\b(?!\s\d)`,
      'gu',
    ),
    read: (g) => {
      const found = partOfMonth({ ...g, part: 'week' });
      return found?.kind === 'part-of-month' ? { ...found, weekday: weekdayNumber(g['w'] ?? '') } : null;
    },
  },
  {
    pattern: new RegExp(
      String.raw`\b[Tt]he\s(?:(?<n>${spelled})|(?<d>3[01]|[12]\d|[1-9])(?:st|nd|rd|th))\sof\s(?<rel>last|this|next|the\sfollowing|the\ssame)\smonth\b`,
      'gu',
    ),
    read: (g) => {
      const day = g['d'] === undefined ? dayOf(g['n']) : number(g['d']);
      const rel = g['rel'] ?? '';
      if (rel.startsWith('the')) return null;
      return { kind: 'day-alone', day, until: day, months: rel === 'last' ? -1 : rel === 'next' ? 1 : 0 };
    },
  },
  {
    pattern: new RegExp(
      String.raw`\b[Oo]n\sthe\s(?!(?:first|second|third)\b)(?<d>${spelled})(?=[,.;:”"]|\sin\s\p{Lu}|\s(?:and|he|I|she|they|to|we|with|you)\b|$)`,
      'gu',
    ),
    read: (g) => ({ kind: 'day-alone', day: dayOf(g['d']), until: dayOf(g['d']) }),
  },
  {
    pattern: /\b(?<feast>New Year['’]s (?:Eve|Day)|Christmas (?:Eve|Day))\b/gu,
    read: (g) => {
      const day = feasts[(g['feast'] ?? '').toLowerCase().replace("'", '’')];
      return day === undefined
        ? null
        : { kind: 'day-of-month', month: day[0], day: day[1], untilMonth: day[0], untilDay: day[1] };
    },
  },
  {
    pattern: /\b(?:[Tt]he|[Ii]n the|[Dd]uring the) (?<unit>week|month|year) before last\b/gu,
    read: (g) => ({ kind: 'unit', unit: g['unit'] as 'week' | 'month' | 'year', amount: -2 }),
  },
  {
    pattern: /\b(?:[Tt]he|[Ii]n the|[Dd]uring the) (?<unit>week|month|year) after next\b/gu,
    read: (g) => ({ kind: 'unit', unit: g['unit'] as 'week' | 'month' | 'year', amount: 2 }),
  },
  {
    pattern: /\bthe (?<unit>week|month|year) (?<way>before|after)(?=[,.;:”"]|$| (?:in|at|by|over) )/gu,
    read: (g) => ({
      kind: 'from-occasion',
      amount: g['way'] === 'before' ? -1 : 1,
      unit: g['unit'] as 'week' | 'month' | 'year',
    }),
  },
  {
    pattern: new RegExp(
      String.raw`\b[Aa]\sweek\s(?:from|on)\s(?<w>${weekday})\b|\b(?:[Oo]n\s)?(?<w2>${weekday})\sweek\b`,
      'gu',
    ),
    read: (g) => {
      const day = weekdayNumber(g['w'] ?? g['w2'] ?? '');
      return { kind: 'weekday', weekday: day, until: day, weeks: 1 };
    },
  },
  {
    pattern: /\b(?<n>two|three|four|five) (?<s>springs|summers|autumns|winters) ago\b/gu,
    read: (g) => ({
      kind: 'season',
      season: ['springs', 'summers', 'autumns', 'winters'].indexOf(g['s'] ?? '') + 21,
      year: null,
      years: -['', '', 'two', 'three', 'four', 'five'].indexOf(g['n'] ?? ''),
      direction: 0,
    }),
  },
];
