import type { Worded } from '../../recognise/mention.ts';
import type { FoundDate } from '../dates-in.ts';
import type { Walk } from './walk.ts';

/** Where somebody is on a day, as a text tells it of a journey: “in Riga on the 15th”. */
export interface Stop {
  city: string;
  found: FoundDate;
  isAhead: boolean;
}

const day: ReadonlySet<string> = new Set(['weekday', 'weekday-of-week', 'days', 'day-of-month', 'day-alone', 'fixed']);
const planned =
  /(?:\b(?:will|shall|would|(?:am|is|are) (?:to|due|expected|going|scheduled|set)|arrives?|comes|flies|fly|goes|heads?|lands?|leaves?|stops?|travels?|visits?)|['’]ll)\b[^;]*$/u;
const isBeside = /^,? (?:on |from )?$/u;

/** Keeps the days of the places that a sentence tells of. */
export function keepStops(walk: Walk, { text, tokens, mentions }: Worded, found: readonly FoundDate[]): void {
  for (const city of mentions) {
    if (city.kind !== 'city' || !/^(?:in|to|for|at|visits?)$/u.test(tokens[city.first - 1]?.lower ?? '')) continue;
    const [start, end] = [tokens[city.first]?.start ?? 0, tokens[city.last]?.end ?? 0];
    const days = found.filter(({ words }) => day.has(words.kind));
    const at = days.find(({ words: { index } }) => index >= end && isBeside.test(text.slice(end, index)));
    if (at === undefined) continue;
    const isAhead = planned.test(text.slice(0, Math.max(start, at.words.index)));
    walk.stops = [...walk.stops.filter((one) => one.city !== city.name), { city: city.name, found: at, isAhead }];
  }
}

/** “While in Riga, he also met X”, “during her stay in Oslo”: on any of its days. */
const ofStay = /\b[Ww]hile in\b|\b(?:[Dd]uring|[Oo]n) (?:his|her|their|the) (?:\p{Ll}+ )?(?:stay|trip|visit)\b/u;

/** “In Riga he will meet X; in Oslo, Y”: the day of the place that the words of a token name, or null. */
export function dayOfStop(
  walk: Walk,
  { text, tokens, mentions }: Worded,
  at: number,
  isFuture: boolean,
): FoundDate | null {
  const start = tokens[at]?.start ?? 0;
  const from = text.lastIndexOf(';', start) + 1;
  const behind = text.indexOf(';', start);
  const until = behind < 0 ? text.length : behind;
  const city = mentions.find(
    (one) =>
      one.kind === 'city' &&
      (tokens[one.first]?.start ?? 0) >= from &&
      (tokens[one.first]?.start ?? 0) < until &&
      /^in$/iu.test(tokens[one.first - 1]?.lower ?? ''),
  );
  if (ofStay.test(text.slice(from, until))) return null;
  const stop = walk.stops.find((one) => city?.kind === 'city' && one.city === city.name && one.isAhead === isFuture);
  return stop?.found ?? null;
}
