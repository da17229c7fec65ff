import type { Occasion } from '../occasion.ts';
import type { Walk } from './walk.ts';

/**
 * Words may stand ahead of the occasion that they fell at, which is then kept in advance (`walk.foretold`). Once a sentence tells of
 * one of its kind that was held, the two are one: what was made for the sentence, which began behind `known` occasions, goes
 * into what was kept. Gives back the occasion that the sentence tells of (`told`), or what stands for it.
 */
export function meetForetold(walk: Walk, known: number, told: Occasion | null): Occasion | null {
  const { foretold, occasions } = walk;
  if (foretold === null) return told;
  const made = occasions.slice(known).find((one) => one !== foretold && isThatTold(one, foretold));
  if (made !== undefined) {
    const { isMain, isTold } = foretold;
    Object.assign(foretold, made, { isMain, isTold });
    walk.occasions = occasions.filter((one) => one !== made);
    for (const one of walk.occasions) replace(one, made, foretold);
    if (walk.current === made) walk.current = foretold;
    if (walk.lastNamed === made) walk.lastNamed = foretold;
  }
  if (made !== undefined || foretold.named.length > 0 || foretold.dates.length > 0) walk.foretold = null;
  return made !== undefined && told === made ? foretold : told;
}

/** Whether what a sentence tells of is what was kept: held, of the same kind and people, and on the same day where both have one. */
const isThatTold = (one: Occasion, kept: Occasion): boolean =>
  one.kind === kept.kind &&
  !one.isFuture &&
  !one.isOtherTime &&
  one.persons.join() === kept.persons.join() &&
  one.sides.join() === kept.sides.join() &&
  kept.dates.every(({ found }, at) => found?.span.start === one.dates[at]?.found?.span.start);

/** What leans on an occasion leans on that which stands for it. */
function replace(one: Occasion, gone: Occasion, kept: Occasion): void {
  if (one.within === gone) one.within = kept;
  if (one.likeOf === gone) one.likeOf = kept;
  if (one.sameDayAs === gone) one.sameDayAs = kept;
  for (const { from } of one.dates) if (from?.occasion === gone) from.occasion = kept;
}
