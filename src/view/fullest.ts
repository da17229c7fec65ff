import type { Meeting } from '../model/meeting.ts';
import type { Statement } from '../model/statement.ts';

/** A meeting and how many statements were made at it. */
export interface Fullest {
  meeting: Meeting;
  statements: number;
}

/** The meeting of which there is most to read, where a newcomer best begins; the first of equals, null where none has more than a word. */
export function fullestOf(meetings: readonly Meeting[], statements: readonly Statement[]): Fullest | null {
  const counts = new Map<string, number>();
  for (const { meeting } of statements) if (meeting !== null) counts.set(meeting, (counts.get(meeting) ?? 0) + 1);
  const most = Math.max(0, ...meetings.map(({ id }) => counts.get(id) ?? 0));
  const meeting = most < 2 ? undefined : meetings.find(({ id }) => counts.get(id) === most);
  return meeting === undefined ? null : { meeting, statements: most };
}
