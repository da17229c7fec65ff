import type { Occasion } from '../occasion.ts';
import type { Encounter } from './encounters/encounter.ts';
import { isStaff } from './encounter-kind.ts';
import { levelOfPerson } from './person-level.ts';
import type { Walk } from './walk.ts';

/** The office holders without a name at an encounter; a counterpart has the rank of whoever meets him. */
export function holdersOf(walk: Walk, { own, others }: Pick<Encounter, 'own' | 'others'>): Occasion['unnamed'] {
  const [first] = [...own.persons, ...others.persons];
  const unnamed = [...own.unnamed, ...others.unnamed];
  const holder = unnamed.find(({ level }) => level !== 'peer')?.level;
  const peer = first !== undefined ? levelOfPerson(walk, first) : holder === 'peer' ? null : (holder ?? null);
  return unnamed.flatMap(({ country, level }) =>
    level === 'peer' ? (peer === null ? [] : [{ country, level: peer }]) : [{ country, level }],
  );
}

/** Whether no office holder without a name is of another rank than who is known to have sat there for the same country. */
export function sitAtRank(
  walk: Walk,
  one: Occasion,
  persons: readonly string[],
  unnamed: Occasion['unnamed'],
): boolean {
  const named = (names: readonly string[]): Occasion['unnamed'] =>
    names.flatMap((name) => {
      const country = walk.facts.get(name)?.country ?? null;
      const level = levelOfPerson(walk, name);
      return country === null || level === null ? [] : [{ country, level }];
    });
  const differ = (holders: Occasion['unnamed'], seats: Occasion['unnamed']): boolean =>
    holders.some(({ country, level }) => {
      const own = seats.filter((seat) => seat.country === country);
      return own.length > 0 && own.every((seat) => seat.level !== level);
    });
  return !differ(unnamed, [...named(one.persons), ...one.unnamed]) && !differ(one.unnamed, named(persons));
}

/** Whether persons may be of the group without names who met: a president is none of “the prime ministers”. */
export function areOfGroup(walk: Walk, { group, persons: there }: Occasion, persons: readonly string[]): boolean {
  if (group === null || there.length > 0) return true;
  const titlesOf = (name: string): string[] =>
    (walk.facts.get(name)?.offices ?? []).map(({ title }) => title.toLowerCase());
  const hold = (noun: RegExp): boolean =>
    persons.every((name) => {
      const titles = titlesOf(name);
      return titles.length === 0 || titles.some((title) => noun.test(title));
    });
  if (/prime ministers|premiers/u.test(group))
    return hold(/\b(?:prime minister|premier|chancellor)\b|head of (?:the )?government/u);
  if (/\bpresidents\b/u.test(group)) return hold(/\bpresident\b/u);
  if (isStaff(group)) return persons.every((name) => !['top', 'minister'].includes(levelOfPerson(walk, name) ?? 'low'));
  if (/foreign ministers|top diplomats/u.test(group)) return hold(/\b(?:foreign|external|state|international)\b/u);
  return true;
}
