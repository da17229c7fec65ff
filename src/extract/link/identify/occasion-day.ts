import type { MeetingKind } from '../../../model/meeting.ts';
import { dayAfter, daysBetween, isWithin } from '../../../text/days.ts';
import type { Worded } from '../../recognise/mention.ts';
import { datedFrom, type FoundDate } from '../dates-in.ts';
import type { Occasion } from '../occasion.ts';
import { placesIn } from '../places-in.ts';
import type { Walk } from './walk.ts';

/** “The last time they came together, in Riga in May”: the occasion of that kind in that city and at that time that was told of already. */
export const toldThere = (
  walk: Walk,
  sentence: Worded,
  { at, isFuture, kind, day }: { at: number; isFuture: boolean; kind: MeetingKind; day: string },
): Occasion | undefined => {
  const { city } = placesIn(sentence, at);
  return city === null
    ? undefined
    : walk.occasions.find(
        (one) =>
          one.kind === kind &&
          one.city?.name === city.name &&
          one.isFuture === isFuture &&
          one.dates.length > 0 &&
          isThatDay(walk, one, day, isFuture),
      );
};

/** Whether an occasion may have been on a day: the same, or none known of it. */
export function isThatDay(walk: Walk, one: Occasion, day: string | null, isFuture: boolean): boolean {
  if (day === null || one.dates.length === 0) return true;
  if (isFuture && one.dates.every(({ isOfJourney }) => isOfJourney === true)) return isSoonAfter(walk, one, day);
  const known = dayOf(walk, foundOf(one), isFuture) ?? dayCounted(walk, one, isFuture);
  return known === null ? day.length === 10 : isWithin(known, day) || isWithin(day, known);
}

/** “Earlier in the day”, “the following day”: the day that words count from another occasion, where that is known. */
const dayCounted = (walk: Walk, { dates }: Occasion, isFuture: boolean): string | null =>
  dates
    .flatMap(({ dated, from }) => {
      if (dated !== null) return [dated.edtf];
      const base = from?.unit === 'day' ? dayOf(walk, foundOf(from.occasion), isFuture) : null;
      return base?.length === 10 ? [dayAfter(base, from?.amount ?? 0)] : [];
    })
    .find((edtf) => edtf.length === 10) ?? null;

/** “fly to Tokyo tomorrow for talks with their counterparts. They will sit down on Thursday”: a day at the end of a journey. */
const isSoonAfter = (walk: Walk, one: Occasion, day: string): boolean => {
  const left = dayOf(walk, foundOf(one), true);
  const away = left?.length === 10 && day.length === 10 ? daysBetween(left, day) : -1;
  return away >= 0 && away < 3;
};

const foundOf = ({ dates }: Occasion): FoundDate[] => dates.flatMap(({ found }) => found ?? []);

/** The day that dates tell, or the vaguest time in which they agree. */
export const dayOf = (walk: Walk, dates: readonly FoundDate[], isFuture: boolean): string | null => {
  const all = dates.flatMap((date) => datedFrom(date, walk.reference, isFuture)?.edtf ?? []);
  return (
    all.find((edtf) => edtf.length === 10) ?? all.find((edtf) => all.every((other) => isWithin(edtf, other))) ?? null
  );
};

/** Whether every date that an occasion has fixes its day by itself. */
export const isOfOneDay = (walk: Walk, { dates, isFuture }: Occasion): boolean =>
  dates.length > 0 && dates.every(({ found }) => found !== null && dayOf(walk, [found], isFuture)?.length === 10);

/** Whether every date that an occasion has fixes its day or days by itself. */
export const isOfDays = (walk: Walk, { dates, isFuture }: Occasion): boolean =>
  dates.length > 0 &&
  dates.every(({ found }) => (found === null ? '' : (dayOf(walk, [found], isFuture) ?? '')).length >= 10);

/** Whether one of the dates that an occasion has fixes its day by itself. */
export const isOfKnownDay = (walk: Walk, one: Occasion): boolean =>
  dayOf(walk, foundOf(one), one.isFuture)?.length === 10;
