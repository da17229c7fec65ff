import {
  longMonth,
  weekday,
  monthNumber,
  weekdayNumber,
  partOfMonth,
  yearsOf,
  directionOf,
  nthDay,
  laterBy,
  ago,
  ahead,
  type DatePattern,
} from './date-parts.ts';
import { amountOf, number, numberWord } from './number-words.ts';

/** Times told by the day of the text or of another occasion: “on Saturday”, “the previous day”, “last month”, “in July”. */
export const relativeDates: readonly DatePattern[] = [
  {
    pattern: new RegExp(String.raw`\b(?<w>${weekday})\s(?:of\s)?(?<rel>last|next)\sweek\b`, 'gu'),
    read: (g) => ({
      kind: 'weekday-of-week',
      weekday: weekdayNumber(g['w'] ?? ''),
      weeks: g['rel'] === 'last' ? -1 : 1,
    }),
  },
  {
    pattern: new RegExp(
      String.raw`\b[Nn]ext\s(?<w>${weekday})(?:(?:\s(?:and|to|through)\s|[-–—])(?<w2>${weekday}))?\b`,
      'gu',
    ),
    read: (g) => ({
      kind: 'weekday-of-week',
      weekday: weekdayNumber(g['w'] ?? ''),
      weeks: 1,
      ...(g['w2'] === undefined ? {} : { until: weekdayNumber(g['w2']) }),
    }),
  },
  {
    pattern: new RegExp(String.raw`\b(?:[Ll]ast|this past)\s(?<w>${weekday})\b`, 'gu'),
    read: (g) => {
      const day = weekdayNumber(g['w'] ?? '');
      return { kind: 'weekday', weekday: day, until: day, isBefore: true };
    },
  },
  {
    pattern: new RegExp(String.raw`\b(?<w>${weekday})(?:(?:\s(?:and|to|through)\s|[-–—])(?<w2>${weekday}))?\b`, 'gu'),
    read: (g) => ({
      kind: 'weekday',
      weekday: weekdayNumber(g['w'] ?? ''),
      until: weekdayNumber(g['w2'] ?? g['w'] ?? ''),
    }),
  },
  {
    pattern:
      /\b[Tt]he (?<n>first|second|third|fourth|last|final) (?<part>week|half) of (?:(?<rel>this|next|last|the) month)\b/gu,
    read: (g) => {
      const found = partOfMonth({ n: g['n'], part: g['part'], m: 'January' });
      return found?.kind === 'part-of-month' ? { ...found, months: yearsOf(g['rel'] ?? '') } : null;
    },
  },
  { pattern: /\bthe day before yesterday\b/giu, read: () => ({ kind: 'days', amount: -2 }) },
  { pattern: /\bthe day after tomorrow\b/giu, read: () => ({ kind: 'days', amount: 2 }) },
  {
    pattern:
      /\bon (?:the|his|her|its|their) (?:(?:morning|afternoon|evening|night) of the )?(?<nth>first|second|third|fourth|last|final) (?:full )?day\b(?: of (?:his|her|the|their|its) (?:[\p{L}-]+ ){0,2}(?:visit|trip|stay|tour)\b)?|(?<=[;,] (?:and )?)on the (?<other>second|third|fourth|last|final)(?=, (?:he|she|they|the|\p{Lu}))/giu,
    read: (g) => ({ kind: 'from-occasion', amount: nthDay(g['nth'] ?? g['other'] ?? ''), unit: 'day-of' }),
  },
  {
    pattern: /\bon the (?:day|morning|afternoon|evening|night) of (?:his|her|their) arrival\b/giu,
    read: () => ({ kind: 'from-occasion', amount: 0, unit: 'day-of' }),
  },
  {
    pattern:
      /\b(?:the|on the) same (?:day|morning|afternoon|evening|night)\b(?: as (?:the|their|its) (?:\p{Ll}+ )?(?:summit|conference|forum)\b)?|\b(?:on|in) the (?:day|morning|afternoon|evening) of (?:the|their|its) (?:\p{Ll}+ )?(?:summit|conference|forum|session|gathering|meeting)\b|\b(?:earlier|later) (?:in the|that|the same|on the same) (?:day|morning|afternoon|evening)\b|\bthat (?:same )?(?:morning|afternoon|evening)\b|(?<=\p{Ll} )that day\b|\bin the (?:early |late )?(?:morning|afternoon|evening)\b(?! of)|\b(?:an|half an|some|several|\p{Ll}+) (?:hours?|minutes) (?:earlier|later)\b/giu,
    read: () => ({ kind: 'from-occasion', amount: 0, unit: 'day' }),
  },
  {
    pattern:
      /\bthe (?:previous|preceding) (?:day|morning|afternoon|evening|night)\b|\bthe (?:day|evening|night|afternoon) before\b|\ba day earlier\b/giu,
    read: () => ({ kind: 'from-occasion', amount: -1, unit: 'day' }),
  },
  {
    pattern:
      /\bthe (?:following|next) (?:day|morning|afternoon|evening)\b|(?<!\bto )\bthe (?:day|morning) after\b|\ba day later\b/giu,
    read: () => ({ kind: 'from-occasion', amount: 1, unit: 'day' }),
  },
  {
    pattern: /\b(?<rel>the same|that (?:same )?|the (?:following|next)|the previous) ?(?<unit>week|month|year)\b/giu,
    read: (g) => ({
      kind: 'from-occasion',
      amount: directionOf(g['rel'] ?? ''),
      unit: g['unit']?.toLowerCase() as 'week' | 'month' | 'year',
    }),
  },
  {
    pattern: new RegExp(
      String.raw`\b(?<rel>[Tt]hat|[Tt]he\sfollowing|[Tt]he\sprevious)\s(?<m>${longMonth})\b(?!\s\d)`,
      'gu',
    ),
    read: (g) => ({
      kind: 'from-occasion',
      amount: directionOf(g['rel'] ?? ''),
      unit: 'month',
      month: monthNumber(g['m'] ?? ''),
    }),
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:on\sthe\seve\sof|(?<n>\d{1,2}|${numberWord})\s(?<unit>day|week|month|year)s?(?:\sto\sthe\sday)?\s(?<way>before|ahead\sof|after|following))\b`,
      'giu',
    ),
    read: (g) => ({
      kind: 'beside',
      days:
        g['way'] === undefined
          ? -1
          : amountOf(g['n']) *
            (g['unit']?.toLowerCase() === 'week' ? 7 : 1) *
            (/^(?:after|following)$/iu.test(g['way']) ? 1 : -1),
      ...(/^(?:month|year)$/iu.test(g['unit'] ?? '') ? { unit: g['unit']?.toLowerCase() as 'month' | 'year' } : {}),
    }),
  },
  {
    pattern: new RegExp(
      String.raw`\b(?<n>\d{1,2}|${numberWord})\s(?<unit>days?|weeks?|months?|years?)\s(?<way>later|earlier|before that|after that)\b`,
      'giu',
    ),
    read: (g) => laterBy(g),
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:(?<n>\d{1,2}|${numberWord})\syears|a\syear)\sago\s(?<rel>this|last|next)\smonth\b`,
      'giu',
    ),
    read: (g) => ({ kind: 'unit', unit: 'month', amount: directionOf(g['rel'] ?? '') - 12 * amountOf(g['n'] ?? '1') }),
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:in\s)?(?<m>${longMonth})\s(?:(?<n>\d{1,2}|${numberWord})\syears|a\syear)\sago\b|\b(?:(?<n2>\d{1,2}|${numberWord})\syears|a\syear)\sago\sin\s(?<m2>${longMonth})\b(?!\s\d)`,
      'giu',
    ),
    read: (g) => ({
      kind: 'month-of-year',
      month: monthNumber(g['m'] ?? g['m2'] ?? ''),
      years: -amountOf(g['n'] ?? g['n2'] ?? '1'),
    }),
  },
  {
    pattern: new RegExp(
      String.raw`\b(?<n>\d{1,2}|${numberWord})\s(?<unit>days?|weeks?|fortnights?|months?|years?)\sago\b`,
      'giu',
    ),
    read: (g) => ago(g),
  },
  {
    pattern: new RegExp(
      String.raw`\bin\s(?<n>\d{1,2}|${numberWord})\s(?<unit>day|week|month|year)s?['’]s?\stime\b|(?<=\b(?:again|meet|met|talks|meeting|round|held|reconvene|summit|session)(?:\sin\s\p{Lu}\p{L}+)?\s|\b(?:in|at|to|for)\s\p{Lu}\p{L}+\s)in\s(?<n2>\d{1,2}|${numberWord})\s(?<unit2>day|week|month)s?\b`,
      'giu',
    ),
    read: (g) => ahead(g),
  },
  {
    pattern:
      /\b(?:by|before|at|towards?) the (?:end|close) of (?:the|this) year\b|\bbefore the year(?: is out|['’]s end)\b|\bat the (?:start|beginning) of (?:the|this) year\b|\b(?:with)?in (?:this|the current) year\b/giu,
    read: () => ({ kind: 'unit', unit: 'year', amount: 0 }),
  },
  { pattern: /\b(?:today|this (?:morning|afternoon|evening)|tonight)\b/giu, read: () => ({ kind: 'days', amount: 0 }) },
  {
    pattern: /\b(?:at|over|during|on) the weekend\b|\b(?<rel>this|last|next) weekend\b/giu,
    read: (g) => ({ kind: 'weekend', direction: directionOf(g['rel'] ?? '') }),
  },
  { pattern: /\b(?:yesterday|last night|overnight)\b/giu, read: () => ({ kind: 'days', amount: -1 }) },
  { pattern: /\btomorrow\b/giu, read: () => ({ kind: 'days', amount: 1 }) },
  {
    pattern: /\b(?<rel>last|this|next|later this|earlier this|(?:earlier|later) in the) (?<unit>week|month|year)\b/giu,
    read: (g) => ({
      kind: 'unit',
      unit: g['unit']?.toLowerCase() as 'week' | 'month' | 'year',
      amount: /this|the/iu.test(g['rel'] ?? '') ? 0 : yearsOf(g['rel'] ?? ''),
    }),
  },
  {
    pattern: /\bat the (?:end|start|beginning) of the (?<unit>week|month)\b/giu,
    read: (g) => ({ kind: 'unit', unit: g['unit']?.toLowerCase() as 'week' | 'month', amount: 0 }),
  },
  {
    pattern:
      /\b(?:[Oo]n|(?:morning|afternoon|evening|night) of) the (?<d>3[01]|[12]\d|[1-9])(?:st|nd|rd|th)(?: and (?:the )?(?<d2>3[01]|[12]\d|[1-9])(?:st|nd|rd|th))?(?= of (?:this|the) month|[,.;:”")]| in \p{Lu}| (?:after|as|at|and|before|but|by|for|from|he|her|his|I|it|my|our|she|the|their|there|they|to|we|when|where|with|you)\b|$)/gu,
    read: (g) => ({ kind: 'day-alone', day: number(g['d']), until: number(g['d2'] ?? g['d']) }),
  },
  {
    pattern: new RegExp(
      String.raw`\b(?<rel>[Ii]n|[Dd]uring|[Tt]hroughout|[Ss]ince|[Bb]y|[Uu]ntil|[Tt]his|[Nn]ext|[Ll]ast|[Ee]arly|[Ll]ate|[Mm]id(?=[\s-])|[Ff]or|[Ff]rom|upcoming|coming|(?:start|beginning|middle|end|course|days)\sof)[\s-](?<m>${longMonth})\b(?!\s\d)|\b(?<m3>(?!May)${longMonth})\b(?=(?:['’]s)?\s(?:\p{Ll}+\s)?(?:summit|meeting|session|talks|forum|conference|round|dialogue|consultations)\b)`,
      'gu',
    ),
    read: (g) =>
      g['rel']?.toLowerCase() === 'this'
        ? { kind: 'month-of-year', month: monthNumber(g['m'] ?? ''), years: 0 }
        : {
            kind: 'month',
            month: monthNumber(g['m'] ?? g['m3'] ?? ''),
            direction: directionOf(g['rel']?.toLowerCase() ?? ''),
          },
  },
];
