import type { Occasion } from '../occasion.ts';
import type { Walk } from './walk.ts';

/**
 * Whether an occasion is only named: one spoken of in passing or as to come, of which the text tells neither time nor place nor number nor name, nor
 * who would meet for once (“they agreed to meet again”), and from which no other time is counted: a meeting’s address is made of these. Also, at no
 * time or place and held by nobody, a forum or conference as a body (“hosts the Nordic Forum”; a conference on something is an occasion), and a bare
 * “the first”, “the second” of whatever was listed.
 */
export function isOnlyNamed({ main, occasions }: Walk, one: Occasion): boolean {
  const { kind, ordinal, dates, city, country, persons, participants, isTold, isFuture, name, series } = one;
  if (one === main || isTold || dates.length > 0 || city !== null || (isFuture && country !== null)) return false;
  if (occasions.some(({ dates: others }) => others.some(({ from }) => from?.occasion === one))) return false;
  const areKnown =
    persons.length < 2 ||
    occasions.some((other) => other !== one && persons.every((person) => other.persons.includes(person)));
  if (ordinal === null && series === null && areKnown && !/\p{Lu}/u.test(name ?? '')) return true;
  if (isFuture || persons.length > 0 || participants.length > 0) return false;
  if (kind === 'conference') return ordinal === null && !/\bconference on\b/iu.test(series ?? name ?? '');
  return kind === 'other' && ordinal !== null && ordinal < 3 && !/\p{Lu}/u.test(series ?? name ?? '');
}
