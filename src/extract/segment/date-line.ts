import { cellsOf } from '../../text/cells.ts';
import { dateWords } from '../../text/date-words.ts';
import { weekday } from '../../text/date-parts.ts';
import { foreignDay } from './foreign-day.ts';
import { isOutletName } from './outlet-names.ts';

const words = (line: string): number => (line.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? []).length;

/** “book till 30 November”: the end of a term, not the day of the page. */
const term = /\b(?:closes?|deadline|ends?|expires?|starts?|till|until|valid)\b/iu;

/** No line that only says when has more words, and prose need not be searched for its days. */
const longestDateLine = 60;

/** A line that says when: “Updated: July 17, 2020 20:37”, “14 March 2025”, “Batumi, 6 June 2023”, “Press release | 4 July 2025 | Tivat”. */
export function isDateLine(line: string): boolean {
  if (withAgencyAndWriter.test(line) || betweenStrokes.test(line)) return true;
  const cells = cellsOf(line);
  if (
    cells.length > 1 &&
    cells.length < 6 &&
    cells.every((cell) => words(cell) <= 7 || isPressOffice(cell)) &&
    cells.some(isDateLine)
  )
    return true;
  if (
    /^\p{L}+ [^:\d]+:/u.test(line) &&
    !/^[^:]*\b(?:date|edited|issued|modified|posted|published|released|updated)\b/iu.test(line)
  )
    return false;
  const foreign = foreignDay(line);
  if (foreign !== null && words(line.replace(line.slice(foreign.index, foreign.index + foreign.length), '')) <= 8)
    return !/[.!?]$/u.test(line);
  if (!/\d/u.test(line) || words(line) > longestDateLine) return false;
  const dates = dateWords(line).filter(({ kind }) => ['fixed', 'day-of-month', 'weekday', 'either'].includes(kind));
  if (!dates.some(({ kind }) => kind !== 'weekday')) return false;
  const rest = dates.reduceRight((text, { index, length }) => text.slice(0, index) + text.slice(index + length), line);
  const left = rest
    .replace(/\bUNIQUE ID:? ?[\w-]+/gu, ' ')
    .replace(/\b\d+ (?:min(?:ute)?|hour|day|week)s?(?: to)?(?: read| ago)?\b/giu, ' ')
    .replace(
      /(?:\b(?:views?|reads?|hits|comments)\b:?|👁)\s*[\d,.]+k?\b|\bA[+-]+|\b\d+ (?:views|comments|shares)\b/giu,
      ' ',
    )
    .replace(
      /\b(?:Updated|Published|Posted|Issued|Released|First|Date|On|Last|Modified|GMT|UTC|EST|CET|AM|PM|a\.m\.|p\.m\.|at|Saved|local time|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b/giu,
      ' ',
    );
  return (
    words(left.replace(/\d{1,2}[:.]\d{2}(?::\d{2})?(?:[AP]M|[ap]m)?|[+-]\d{1,4}\b/gu, ' ')) <= 3 &&
    !/[.!?]$/u.test(line.replace(/\b[ap]\.m\.$/u, '')) &&
    !term.test(left) &&
    !(occasion.test(left) && !isOutletName(left.trim()))
  );
}

/** “17:12, 12 October 2023, Oslo – Fjord News Agency, by Ann LEE”: day, town, agency and writer in one line. */
export const withAgencyAndWriter =
  /^(?:\d{1,2}:\d{2}, )?\d{1,2} \p{Lu}\p{Ll}+ \d{4},(?: \d{1,2}:\d{2},)? \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)? [-–—] [^,]{3,40}, (?:by )?(?<writer>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,2})$/u;

/** “Norway, Oslo, Oct. 15 /Fjord, A. Holm/”: town, day, agency and writer in a line of their own. */
export const betweenStrokes =
  /^(?:\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?, ){1,2}(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8})(?:,? \d{4})?\.? ?\/\p{Lu}[^,/]{1,30}, (?<writer>\p{Lu}[^/,\d]{2,40})\/$/u;

/** What a headline of few words calls its occasion: “EU-Chad Partnership Dialogue, 3 March 2025”. */
export const occasion =
  /\b(?:Call|Conference|Consultations|Council|Dialogue|Forum|Meetings?|Session|Summit|Talks|Visit)\b/u;

/** Whether a line speaks of an occasion or of a term, whose day it gives. */
export const isOccasionLine = (line: string): boolean => occasion.test(line) || term.test(line);

/** “Press and information team of the Delegation to NIGERIA”: who publishes, beside the day. */
const isPressOffice = (cell: string): boolean => /^Press and \p{L}+ (?:team|office|service|section)\b/iu.test(cell);

const ofWeek = new RegExp(String.raw`\b(?:${weekday}|(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat)(?=,? \d))\b`, 'u');

/** Whether a line of dates names a weekday and no act of publishing: what a page prints above itself, today’s date. */
export function isMastheadDate(line: string): boolean {
  return ofWeek.test(line) && !/\b(?:Published|Updated|Posted)\b/iu.test(line);
}
