import { daysBetween, daysOf, isWithin } from '../../../text/days.ts';
import { datedFrom } from '../dates-in.ts';
import type { Occasion, OccasionDate } from '../occasion.ts';
import type { Walk } from './walk.ts';

/** What has a day after that of the piece is to come; what is told in the present tense, with a year that is past, is not (“2018: X meets Y”). */
export function siftByTime({ reference, occasions }: Walk): void {
  if (reference === null) return;
  const today = daysOf(reference.edtf).last;
  const isAhead = ({ found }: OccasionDate): boolean => {
    const dated = found === null ? null : datedFrom(found, reference, false);
    return dated !== null && daysOf(dated.edtf).first > today;
  };
  const isOver = ({ found }: OccasionDate): boolean =>
    found?.words.kind === 'fixed' && daysOf(found.words.edtf).last < reference.edtf.slice(0, 4);
  for (const occasion of occasions) {
    if (!occasion.isFuture && !occasion.isMain && occasion.dates.some(isAhead))
      Object.assign(occasion, { isFuture: true, isTold: false });
    if (occasion.isFuture && occasion.dates.length > 0 && occasion.dates.every(isOver)) occasion.isFuture = false;
  }
}

const ofDays: ReadonlySet<string> = new Set(['day-of-month', 'fixed', 'weekday']);
const longest = 6;

/** “the third session, held on 13 and 14 August; it ended yesterday”: a session sat on all days that the text names, not on one of them. */
export function withAllDays(occasion: Occasion): void {
  if ((occasion.series ?? occasion.ordinal) === null) return;
  const whole = occasion.dates.find(
    ({ found, dated }) =>
      ofDays.has(found?.words.kind ?? '') &&
      dated?.edtf.length === 21 &&
      daysBetween(dated.edtf, daysOf(dated.edtf).last) < longest,
  );
  const days = whole?.dated?.edtf;
  if (days === undefined) return;
  occasion.dates = occasion.dates.filter(
    (date) => date === whole || date.dated?.edtf.length !== 10 || !isWithin(date.dated.edtf, days),
  );
}

/** One account gives one time for an occasion: what it told first. A later one that contradicts it is of something else. */
export function withFirstTold(occasion: Occasion): void {
  const first = occasion.dates.find(({ dated }) => dated !== null)?.dated?.edtf;
  if (first === undefined) return;
  occasion.dates = occasion.dates.filter(
    ({ dated }) => dated === null || isWithin(dated.edtf, first) || isWithin(first, dated.edtf),
  );
}
