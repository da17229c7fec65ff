import { dayAfter, daysOf } from '../../../text/days.ts';
import { datedFrom } from '../dates-in.ts';
import type { Occasion } from '../occasion.ts';
import type { Walk } from './walk.ts';

/** Days after which an occasion is told of as a memory. */
const memory = 10;

/** Whether an occasion was told of as a memory: it had its day long before the one that the piece is about, or before the piece. */
export function isLongPast({ main, reference }: Walk, occasion: Occasion): boolean {
  const lastDay = ({ dates, isFuture }: Occasion): string | null => {
    const days = dates.flatMap(({ found, dated }) => {
      const day = dated ?? (found === null ? null : datedFrom(found, reference, isFuture));
      return day === null ? [] : [daysOf(day.edtf).last];
    });
    return days.toSorted().at(-1) ?? null;
  };
  if (main === null || occasion === main) return false;
  const told = lastDay(occasion);
  const now = lastDay(main) ?? reference?.edtf ?? null;
  return told !== null && now !== null && dayAfter(told, memory) < daysOf(now).first;
}
