import type { Whom } from './whom.ts';

/** With how many countries one meets whose own is not known (“X met his counterparts from A and B”); 0 where others are named, or more are of the one side. */
export const metByUnknown = (own: Whom, others: Whom): number =>
  own.persons.length === 1 && own.sides.length === 0 && others.persons.length === 0 ? others.sides.length : 0;
