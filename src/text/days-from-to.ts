import { to, weekday, weekdayNumber, type DatePattern } from './date-parts.ts';

const offsets: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 };
const near = String.raw`(?:yesterday|today|tonight|tomorrow)`;
const partOfDay = String.raw`(?:\s(?:morning|afternoon|evening|night))?`;
const offsetOf = (word: string | undefined): number => offsets[word?.toLowerCase() ?? ''] ?? 0;

/** From one day to another of which the text calls one by its own day: “yesterday and today”, “from today to Thursday”, “from Tuesday until today”. */
export const daysFromTo: readonly DatePattern[] = [
  {
    pattern: new RegExp(String.raw`\b(?<from>${near})${partOfDay}${to}(?<until>${near})\b`, 'giu'),
    read: (g) => ({ kind: 'days', amount: offsetOf(g['from']), until: offsetOf(g['until']) }),
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:[Ff]rom\s)?(?<from>${near})${partOfDay}\s(?:to|until|till|through)\s(?<w>${weekday})\b`,
      'gu',
    ),
    read: (g) => ({ kind: 'days', amount: offsetOf(g['from']), onTo: weekdayNumber(g['w'] ?? '') }),
  },
  {
    pattern: new RegExp(
      String.raw`\b[Ff]rom\s(?<w>${weekday})${partOfDay}\s(?:to|until|till|through)\s(?<until>${near})\b`,
      'gu',
    ),
    read: (g) => ({ kind: 'days', amount: offsetOf(g['until']), since: weekdayNumber(g['w'] ?? '') }),
  },
];
