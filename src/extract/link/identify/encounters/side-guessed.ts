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

/** With how many countries one meets whose own is not known (“X met his counterparts from A and B”); 0 where others are named, or more are of the one side. */
export const metByUnknown = (own: Whom, others: Whom): number =>
  own.persons.length === 1 && own.sides.length === 0 && others.persons.length === 0 ? others.sides.length : 0;
