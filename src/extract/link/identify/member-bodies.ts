import type { Walk } from './walk.ts';

/** Whether a side is a body whose members meet each for itself (“the Caribbean Community”), and neither a country nor the Union. */
export const isOfMembers = ({ authority }: Pick<Walk, 'authority'>, side: string): boolean =>
  side !== 'European Union' && !authority.countries.some(({ name }) => name === side);
