import type { Occasion } from '../occasion.ts';
import type { Walk } from './walk.ts';

/** “A and B agreed on it after talks”: held by countries, by whom for them is not told yet. */
export const isOfCountries = ({ persons, unnamed, group, isCall, series, ordinal }: Occasion): boolean =>
  persons.length + unnamed.length === 0 &&
  !isCall &&
  (series ?? ordinal) === null &&
  group !== null &&
  group.includes(' and ') &&
  !/(?:ministers?|presidents?|leaders|officials|experts|delegations|negotiators|teams?|heads|diplomats|committee|commission|council|group|body|secretar\p{L}+|envoys)\b/u.test(
    group,
  );

/** “The previous consultations were held in 2022”: a day and no persons of its own, told of on the way. */
export const isAside = (walk: Walk, one: Occasion): boolean =>
  one !== walk.main && one !== walk.current && one.persons.length === 0 && one.dates.length > 0;

/** “A’s president said after meeting Y”, Y of no country known: may be the meeting of A and B without names. */
export const isPartOf = (one: Occasion, sides: readonly string[], persons: readonly string[]): boolean =>
  persons.length > 1 &&
  sides.length === 1 &&
  one.persons.length === 0 &&
  one.sides.length === 2 &&
  one.sides.includes(sides[0] ?? '');

/** “Joint communiqué of the Third Meeting of the Foreign Ministers …”, and three who met: what the headline numbers is what they held. */
export const isTitled = (main: Occasion, kind: Occasion['kind'], sides: readonly string[]): boolean =>
  main.ordinal !== null &&
  main.kind === kind &&
  sides.length > 2 &&
  (main.sides.length === 0 || sameMembers(main.sides, sides));

/** A numbered session to come of the kind and the parties of an encounter to come without a day. */
export const isAwaited = (one: Occasion, kind: Occasion['kind'], sides: readonly string[]): boolean =>
  one.isFuture && one.ordinal !== null && one.kind === kind && sameMembers(one.sides, sides);

/** Whether two lists of sides name the same, in any order. */
export const sameMembers = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));

/** Whether nobody of one side is named in both and differs. */
export function arePersonsOf(one: Occasion, persons: readonly string[], walk: Walk): boolean {
  const there = one.persons;
  if (there.length > 1 && persons.length > 1) return persons.every((name) => there.includes(name));
  const countryOf = (name: string): string | null => walk.facts.get(name)?.country ?? null;
  return persons.every((name) => there.includes(name) || !there.some((other) => countryOf(other) === countryOf(name)));
}
