import type { Occasion } from '../occasion.ts';
import type { Walk } from './walk.ts';

/**
 * Whether an occasion is only named, at no time or place and held by nobody: a forum or conference as a body (“hosts the Nordic Forum”; a conference on something is an occasion), a
 * bare “the first”, “the second” of whatever was listed.
 */
export function isOnlyNamed({ main, occasions }: Walk, one: Occasion): boolean {
  const { kind, ordinal, dates, city, persons, participants, isTold, isFuture, name, series } = one;
  if (one === main || isTold || isFuture || dates.length > 0 || city !== null) return false;
  if (persons.length > 0 || participants.length > 0) return false;
  if (occasions.some(({ dates: others }) => others.some(({ from }) => from?.occasion === one))) return false;
  if (kind === 'conference') return ordinal === null && !/\bconference on\b/iu.test(series ?? name ?? '');
  return kind === 'other' && ordinal !== null && ordinal < 3 && !/\p{Lu}/u.test(series ?? name ?? '');
}
