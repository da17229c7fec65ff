import type { Worded } from '../../recognise/mention.ts';
import type { FoundDate } from '../dates-in.ts';
import type { Occasion } from '../occasion.ts';
import { addDate } from './add-date.ts';
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
  const isJourney = isOfJourney(sentence, date, at);
  if (isJourney && occasion.dates.length > 0) return;
  if (!isJourney) occasion.dates = occasion.dates.filter((known) => known.isOfJourney !== true);
  addDate(walk, occasion, date, all);
  if (isJourney) for (const known of occasion.dates) known.isOfJourney = true;
}
