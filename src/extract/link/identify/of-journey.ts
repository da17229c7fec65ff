import type { Worded } from '../../recognise/mention.ts';
import type { FoundDate } from '../dates-in.ts';
import type { Occasion } from '../occasion.ts';
import { addDate } from './add-date.ts';
import type { Walk } from './walk.ts';

const goes =
  /\b(?:arrives?|comes?|departs?|flies|fly|goes|go|heads?|lands?|leaves?|travels?|travel?ling|flying|heading)\b[^,;:“”"]{0,60}$/u;
const comesFor = /^[^,;:“”"]{0,60}\b(?:for|to (?:attend|chair|co-?chair|hold|meet|open|take part in))\b/u;

/** “will fly to Riga on Wednesday for the eighth meeting”: the day of the journey to what the token tells. */
const isOfJourney = ({ text, tokens }: Worded, { words: { index, length } }: FoundDate, at: number): boolean =>
  (tokens[at]?.start ?? 0) > index && goes.test(text.slice(0, index)) && comesFor.test(text.slice(index + length));

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
