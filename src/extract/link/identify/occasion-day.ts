import type { MeetingKind } from '../../../model/meeting.ts';
import { isWithin } from '../../../text/days.ts';
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
  const known = dayOf(walk, foundOf(one), isFuture);
  return known === null ? day.length === 10 : isWithin(known, day) || isWithin(day, known);
}

const foundOf = ({ dates }: Occasion): FoundDate[] => dates.flatMap(({ found }) => found ?? []);

/** The day that dates tell, or the vaguest time in which they agree. */
export const dayOf = (walk: Walk, dates: readonly FoundDate[], isFuture: boolean): string | null => {
  const all = dates.flatMap((date) => datedFrom(date, walk.reference, isFuture)?.edtf ?? []);
  return (
    all.find((edtf) => edtf.length === 10) ?? all.find((edtf) => all.every((other) => isWithin(edtf, other))) ?? null
  );
};
