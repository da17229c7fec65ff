import { dayNumber, month, shortWeekday, weekday } from './date-parts.ts';
import { dateWords } from './date-words.ts';
import { dayAfter } from './days.ts';
import { resolved } from './resolve-date.ts';

/** “Monday”, “MONDAY 6”, “Wednesday, 10 September”, “Thursday October 16, 2025”, “10 September”, “November 26, Monday”: a line that is a day and nothing else. */
const heading = new RegExp(
  String.raw`^(?:day (?:\d|one|two|three|four|five)[,:]? |day (?:\d|one|two|three|four|five) [–—-] )?(?:${weekday}(?:,? (?:the )?(?:${dayNumber}(?: (?:of )?${month})?|${month} ${dayNumber}))?|(?:${dayNumber} ${month}|${month} ${dayNumber})(?:, ${weekday})?)(?:,? \d{4})?:?$`,
  'iu',
);

/** “Wed 22 Oct – Holm goes on to Riga”, “4 May: …”, “13 October, Riga: …”, “13 October, 10:00. …”: a line of a diary that opens with its day, and may go on with place or hour. */
const entry = new RegExp(
  String.raw`^(?:(?:${weekday}|${shortWeekday}),? )?(?:${dayNumber} ${month}|${month} ${dayNumber})(?:,? \d{4})?(?:, \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?| ?[,–—-]? ?\d{1,2}[.:h]\d{2})* ?[.:–—-] (?=\p{L})`,
  'u',
);

/** “Public Schedule – February 14, 2025”, “itinerary for Tuesday, June 3”: the title of a diary of one day. */
const diary = new RegExp(
  String.raw`^(?!.*\b(?:${dayNumber} ${month}|${month} ${dayNumber})\b.*\b(?:${dayNumber} ${month}|${month} ${dayNumber})\b).*\b(?:agenda|appointments|calendar|day ?book|diary|engagements|itinerary|program|programme|schedule)\b.*?(?:\bfor |, | [–—-] |: )(?:${weekday},? )?(?:${dayNumber} ${month}|${month} ${dayNumber})(?:,? \d{4})?$`,
  'iu',
);

/** Whether a title names the day of which it is the diary. */
export const isDiaryTitle = (line: string): boolean => line.length < 120 && diary.test(line);

/** Whether a line tells what is on a day, which it names first. */
export const isDayEntry = (line: string): boolean => entry.test(line) && line.split(' ').length > 6;

/** Whether a line of a diary or a programme is the heading of a day. */
export const isDayHeading = (line: string): boolean => line.length < 50 && heading.test(line);

/** The day of a heading, the next such day from a given one on; null where there is none. */
export function dayOfHeading(line: string, from: string): string | null {
  const plain = line.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  const bare = new RegExp(String.raw`^${weekday},? (?:the )?(?<day>\d{1,2})(?:st|nd|rd|th)?:?$`, 'iu').exec(line)
    ?.groups?.['day'];
  if (bare !== undefined) {
    for (let ahead = 0; ahead < 45; ahead += 1) {
      const day = dayAfter(from, ahead);
      if (Number(day.slice(8)) === Number(bare)) return day;
    }
    return null;
  }
  const [words] = dateWords(plain);
  const edtf = words === undefined ? null : resolved(words, from, true);
  return edtf?.length === 10 ? edtf : null;
}
