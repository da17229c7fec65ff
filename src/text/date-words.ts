import {
  counts,
  month,
  weekday,
  dayNumber,
  to,
  year,
  monthNumber,
  weekdayNumber,
  two,
  number,
  numberWord,
  amountOf,
  yearsOf,
  numeric,
  seasonOf,
  partOfMonth,
  laterBy,
  ago,
  dayRange,
  type DateWords,
  type Groups,
  type Parsed,
} from './date-parts.ts';

/** In reading order; of two that begin at one place, the longer wording stands first. */
const patterns: readonly { pattern: RegExp; read: (g: Groups) => Parsed | null }[] = [
  {
    pattern: new RegExp(String.raw`\b(?<y>${year})-(?<m>0[1-9]|1[0-2])-(?<d>0[1-9]|[12]\d|3[01])(?!\d)`, 'gu'),
    read: (g) => ({ kind: 'fixed', edtf: `${g['y'] ?? ''}-${g['m'] ?? ''}-${g['d'] ?? ''}` }),
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\d./])(?<a>0?[1-9]|[12]\d|3[01])(?<dot>[./])\s?(?<b>0?[1-9]|[12]\d|3[01])\k<dot>\s?(?<y>${year})(?![\d/])`,
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
