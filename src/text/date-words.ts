import { calendarDates, yearOfLine } from './date-calendar.ts';
import type { DateWords } from './date-parts.ts';
import { interval, two } from './days.ts';
import { relativeDates } from './date-relative.ts';
import { daysFromTo } from './days-from-to.ts';
import { spelledDates } from './date-spelled.ts';

/** “17:[12] June 3”: minutes ahead of a month, which are no day. */
const minutes = /(?<=\b\d{1,2}:)\d{2}(?=\s\p{Lu})/gu;

/**
 * Reads dates from a text, in order, none overlapping: “April 26, 2025”, “16 July”, “on Saturday”, “in July last year”,
 * “the first 10 months of last year”, “the previous day”. Months alone count after a preposition: “May” is also a verb.
 */
export function dateWords(line: string): DateWords[] {
  const text = line.replace(minutes, '##');
  const found: DateWords[] = [];
  const taken = new Set<number>();
  for (const { pattern, read } of [...spelledDates, ...daysFromTo, ...calendarDates, ...relativeDates])
    for (const match of text.matchAll(pattern)) {
      const parsed = read(match.groups ?? {});
      if (parsed === null) continue;
      const places = Array.from({ length: match[0].length }, (_, at) => match.index + at);
      if (places.some((place) => taken.has(place))) continue;
      for (const place of places) taken.add(place);
      found.push({ ...parsed, index: match.index, length: match[0].length });
    }
  return inYearOfLine(
    found.sort((a, b) => a.index - b.index),
    text,
  );
}

/** “2017 – India and Pakistan come in, in Astana in June”: days, months and seasons without a year are in that of their line. */
function inYearOfLine(found: DateWords[], text: string): DateWords[] {
  const line = text.search(yearOfLine) === 0 ? text.slice(0, 4) : null;
  if (line === null) return found;
  return found.map((date): DateWords => {
    const { index, length } = date;
    if (date.kind === 'season' && date.year === null) return { ...date, year: Number(line) };
    if (date.kind === 'month') return { kind: 'fixed', edtf: `${line}-${two(date.month)}`, index, length };
    if (date.kind !== 'day-of-month' || date.years !== undefined) return date;
    const [from, to] = [
      `${line}-${two(date.month)}-${two(date.day)}`,
      `${line}-${two(date.untilMonth)}-${two(date.untilDay)}`,
    ];
    return { kind: 'fixed', edtf: interval(from, to), index, length };
  });
}
