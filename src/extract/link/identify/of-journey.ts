import type { Worded } from '../../recognise/mention.ts';
import { datedFrom, type FoundDate } from '../dates-in.ts';
import type { Occasion } from '../occasion.ts';
import { addDate, dayFrom } from './add-date.ts';
import { isOfJourney } from './journey-day.ts';
import type { Walk } from './walk.ts';

/** Gives an occasion a date of its sentence; the day of a journey only until a day of its own is told. */
export function addDay(
  walk: Walk,
  sentence: Worded,
  occasion: Occasion,
  date: FoundDate,
  all: readonly FoundDate[],
  at: number,
): void {
  if (countFromJourney(walk, occasion, date)) return;
  const isJourney = isOfJourney(sentence, date, at);
  if (isJourney && occasion.dates.length > 0) return;
  if (!isJourney) occasion.dates = occasion.dates.filter((known) => known.isOfJourney !== true);
  addDate(walk, occasion, date, all);
  if (isJourney) for (const known of occasion.dates) known.isOfJourney = true;
}

/** “leaves on Wednesday for talks. They begin the following day”: counted from the day of the journey, which is all that is known; whether it was. */
export function countFromJourney(walk: Walk, occasion: Occasion, date: FoundDate): boolean {
  const { words } = date;
  const left = occasion.dates.find((known) => known.isOfJourney === true)?.found ?? null;
  if (left === null || words.kind !== 'from-occasion' || words.unit !== 'day' || words.amount < 1) return false;
  const dated = dayFrom(datedFrom(left, walk.reference, occasion.isFuture), date, words.amount);
  if (dated !== null) occasion.dates = [{ found: null, dated, from: null }];
  return dated !== null;
}
