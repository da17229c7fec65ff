import { daysBetween, daysOf } from '../../../text/days.ts';
import { datedFrom, type FoundDate } from '../dates-in.ts';
import type { Walk } from './walk.ts';

/** So many days ago at most was what a piece tells of as news. */
const longestNews = 60;

/** “their tenth session in Beijing in 2016”: whether all days given for an occasion lie so far back that a piece cannot be about it. */
export const isBygone = ({ reference }: Pick<Walk, 'reference'>, dates: readonly FoundDate[]): boolean =>
  reference !== null &&
  dates.length > 0 &&
  dates.every((date) => {
    const day = datedFrom(date, reference, false)?.edtf;
    return day !== undefined && daysBetween(daysOf(day).last, reference.edtf.slice(0, 10)) > longestNews;
  });
