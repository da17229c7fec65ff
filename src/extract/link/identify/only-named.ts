import type { Occasion } from '../occasion.ts';
import type { Walk } from './walk.ts';

/**
 * Whether an occasion is only named: one spoken of in passing or as to come, of which the text tells neither time nor place nor number nor name, nor
 * who would meet for once (“they agreed to meet again”), and from which no other time is counted: a meeting’s address is made of these. So is, by
 * whatever name, what is spoken of at no time or place, without a number and held by nobody (“backs talks on the Strait”, “hosts the Nordic Forum”): a
 * summit is an occasion for all that, and so are a conference on something and the next time of a series. Last, a bare “the first”, “the second” of
 * whatever was listed.
 */
export function isOnlyNamed({ main, occasions }: Walk, one: Occasion): boolean {
  const { kind, ordinal, dates, city, country, persons, participants, isTold, isFuture, isOtherTime, name, series } =
    one;
  if (one === main || isTold || dates.length > 0 || city !== null || (isFuture && country !== null)) return false;
  if (occasions.some(({ dates: others }) => others.some(({ from }) => from?.occasion === one))) return false;
  const areKnown =
    persons.length < 2 ||
    occasions.some((other) => other !== one && persons.every((person) => other.persons.includes(person)));
  if (ordinal === null && series === null && areKnown && !/\p{Lu}/u.test(name ?? '')) return true;
  if (persons.length > 0 || participants.length > 0) return false;
  if (ordinal !== null) return !isFuture && kind === 'other' && ordinal < 3 && !/\p{Lu}/u.test(series ?? name ?? '');
  if (isFuture) return kind === 'conference' && !isOtherTime;
  return isBody.has(kind) && !/\bconference on\b/iu.test(series ?? name ?? '');
}

/** Kinds of what may be a body, a forum or a course of dealings as well as one occasion. */
const isBody: ReadonlySet<string> = new Set(['conference', 'other', 'strategic-dialogue', 'talks']);
