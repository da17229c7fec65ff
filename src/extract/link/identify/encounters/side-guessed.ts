import type { Whom } from '../whom.ts';

/** Peers without names, who are of other countries than whoever meets them. */
const peers = /\b(?:counterparts?|colleagues|ministers|presidents|leaders|diplomats)$/u;

const counterparts = /\b(?:counterparts|colleagues)$/u;

/**
 * “Foreign Minister X met the foreign ministers of A and B”, where the country of X is only guessed by the ones named: nobody meets the peer of
 * his own country, so X sits there for another, unknown one.
 */
export function withoutGuessedSide(own: Whom, others: Whom): Whom {
  const [side] = own.sides;
  const isGuessed =
    own.persons.length === 1 &&
    own.sides.length === 1 &&
    side !== undefined &&
    others.sides.includes(side) &&
    others.sides.length > 1 &&
    !own.persons.some((name) => others.persons.includes(name)) &&
    (others.persons.length === 0 ? peers : counterparts).test(others.group ?? '');
  return isGuessed ? { ...own, sides: [] } : own;
}

/** “X met his counterparts from A and B”: one whose country is not known, with those of several others. */
export const isOneWithMany = (own: Whom, others: Whom): boolean =>
  own.persons.length === 1 && own.sides.length === 0 && others.persons.length === 0 && others.sides.length > 1;

/** The same, of one country: “X met separately with the foreign minister of A”. */
export const isOneWithOther = (own: Whom, others: Whom): boolean =>
  own.persons.length === 1 && own.sides.length === 0 && others.persons.length === 0 && others.sides.length === 1;
