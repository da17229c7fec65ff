import type { Dated } from '../../../model/said.ts';
import type { Span } from '../../../model/span.ts';
import { daysOf, inWords } from '../../../text/days.ts';
import { dayOfHeading, isDiaryTitle } from '../../../text/day-heading.ts';
import { dayNumber, month, weekday } from '../../../text/date-parts.ts';
import type { Recognised } from '../../recognise.ts';
import type { Worded } from '../../recognise/mention.ts';
import type { FoundDate } from '../dates-in.ts';
import type { Walk } from './walk.ts';

/** The day of the diary or programme below whose heading a sentence stands, where it is to come; or null. */
export function dayAbove({ recognised, reference }: Walk, { unit }: Worded): Dated | null {
  const headings = headingsOf(recognised).get(unit.id);
  if (headings === undefined || reference === null || !/^\d{4}-\d\d-\d\d/u.test(reference.edtf)) return null;
  const { first, last } = daysOf(reference.edtf);
  let edtf: string | null = first;
  for (const { text } of headings) edtf = edtf === null ? null : dayOfHeading(text, edtf);
  const span = headings.at(-1);
  if (edtf === null || span === undefined || (first === last && edtf <= first)) return null;
  const reason = `“${span.text}”, the heading of its day, read against ${inWords(reference.edtf)}, the date of the piece`;
  return { edtf, basis: 'inferred', reason, evidence: [span, ...reference.evidence] };
}

/** The same as a date that a line gives for what it tells of; none for null. */
export function foundAbove(dated: Dated | null): FoundDate[] {
  const [span] = dated?.evidence ?? [];
  return dated === null || span === undefined
    ? []
    : [{ words: { kind: 'fixed', edtf: dated.edtf, index: 0, length: 0 }, span }];
}

/** “Fifth round of consultations (to Friday)”, “(to 7 February)”: from the day of the heading to one that the line names. */
export function untilNamed(dated: Dated, { text }: Worded): Dated {
  const until = untilDay.exec(text)?.groups?.['day'];
  const last = until === undefined ? null : dayOfHeading(until, dated.edtf);
  return last === null || last === dated.edtf ? dated : { ...dated, edtf: `${dated.edtf}/${last}` };
}

const untilDay = new RegExp(
  String.raw`\b(?:to|until|till|through) (?<day>${weekday}|${dayNumber} ${month}|${month} ${dayNumber})(?!\p{L}|\d)`,
  'u',
);

/** For each line below the heading of a day that heading and those ahead of it, which follow each other. */
function headingsOf(recognised: Recognised): ReadonlyMap<string, readonly Span[]> {
  const known = read.get(recognised);
  if (known !== undefined) return known;
  const found = new Map<string, readonly Span[]>();
  let headings: Span[] = [];
  for (const { id, role, rule, span } of recognised.article.units) {
    if (rule === 'day-heading' || (role !== 'prose' && isDiaryTitle(span.text))) headings = [...headings, span];
    else if (rule === 'programme') found.set(id, headings);
  }
  read.set(recognised, found);
  return found;
}
const read = new WeakMap<Recognised, ReadonlyMap<string, readonly Span[]>>();
