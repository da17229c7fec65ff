import { dayAfter, daysOf } from '../../../text/days.ts';
import { datedFrom } from '../dates-in.ts';
import type { Occasion } from '../occasion.ts';
import type { Walk } from './walk.ts';

/** Days after which an occasion is told of as a memory. */
const memory = 10;

/** The days that an occasion was told to have, from first to last. */
const daysToldOf = ({ reference }: Walk, { dates, isFuture }: Occasion): { first: string; last: string }[] =>
  dates
    .flatMap(({ found, dated }) => {
      const day = dated ?? (found === null ? null : datedFrom(found, reference, isFuture));
      return day === null ? [] : [daysOf(day.edtf)];
    })
    .toSorted((one, other) => (one.last < other.last ? -1 : 1));

/** Whether an occasion was told of as a memory: it had its day long before the one that the piece is about, or before the piece. */
export function isLongPast(walk: Walk, occasion: Occasion): boolean {
  const { main, reference } = walk;
  if (main === null || occasion === main) return false;
  const told = daysToldOf(walk, occasion).at(-1)?.last;
  const now = daysToldOf(walk, main).at(-1)?.last ?? reference?.edtf ?? null;
  return told !== undefined && now !== null && dayAfter(told, memory) < daysOf(now).first;
}

/** Whether every day that an occasion was told to have is after the piece: whatever its verbs say, it is still to come. */
export function isAfterPiece(walk: Walk, occasion: Occasion): boolean {
  const { reference } = walk;
  const days = daysToldOf(walk, occasion);
  return reference !== null && days.length > 0 && days.every(({ first }) => first > daysOf(reference.edtf).last);
}
