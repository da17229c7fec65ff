import type { Meeting } from '../../model/meeting.ts';
import { daysOf } from '../days.ts';
import { compare } from '../timeline.ts';

/** The time that the meetings span, as an ISO 8601 interval of days; null where none has a date. */
export function coverageOf(meetings: readonly Meeting[]): string | null {
  const days = meetings.flatMap(({ date }) => (date === null ? [] : [daysOf(date.edtf)]));
  const first = days.map((day) => day.first).toSorted(compare)[0];
  const last = days
    .map((day) => day.last)
    .toSorted(compare)
    .at(-1);
  return first === undefined || last === undefined ? null : `${first}/${last}`;
}
