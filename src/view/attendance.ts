import type { Meeting, Participant } from '../model/meeting.ts';
import type { Country } from '../model/names.ts';
import { byDay, compare } from './timeline.ts';

/** Who sat for one party at one meeting; without anyone, why the cell is empty. */
export type Seat = { participants: Participant[] } | { empty: 'no-one-named' | 'not-a-side' };

/** A meeting against the parties; `seats` is null where no article tells who came. */
export interface Row {
  meeting: Meeting;
  seats: Seat[] | null;
}

export interface Attendance {
  parties: string[];
  rows: Row[];
}

/** A table is read across as long as it has no more columns than this; rarer parties share the last one. */
const mostParties = 12;

/** The name of the column that the rarer parties share. */
export const otherParties = 'Others';

const twoSided = new Set<Meeting['kind']>(['bilateral-meeting', 'strategic-dialogue']);

/**
 * The countries, the most frequent first, against the meetings in order of day. Bodies, and the countries beyond what
 * can be read across, share the last column.
 */
export function attendanceOf(meetings: readonly Meeting[], countries: readonly Country[]): Attendance {
  const names = new Set(countries.map(({ name }) => name));
  const counts = new Map<string, number>();
  for (const meeting of meetings) {
    for (const party of new Set(meeting.participants.flatMap(({ represents }) => represents ?? [])))
      counts.set(party, (counts.get(party) ?? 0) + 1);
  }
  const all = [...counts].sort(([a, left], [b, right]) => right - left || compare(a, b)).map(([party]) => party);
  const named = all.filter((party) => names.has(party));
  const own = named.length > mostParties ? named.slice(0, mostParties - 1) : named;
  const hasOthers =
    own.length < all.length ||
    meetings.some(({ participants }) => participants.some(({ represents }) => represents === null));
  const parties = hasOthers ? [...own, otherParties] : own;
  const columnOf = ({ represents }: Participant) =>
    represents !== null && own.includes(represents) ? represents : otherParties;
  const rows = [...meetings].sort(byDay).map((meeting): Row => {
    if (meeting.participants.length === 0) return { meeting, seats: null };
    const seats = parties.map((party): Seat => {
      const participants = meeting.participants.filter((participant) => columnOf(participant) === party);
      return participants.length > 0 ? { participants } : { empty: emptiness(meeting, party) };
    });
    return { meeting, seats };
  });
  return { parties, rows };
}

/** A party that is not among the two of a two-sided meeting had no seat; elsewhere no article names who sat for it. */
const emptiness = (meeting: Meeting, party: string): 'no-one-named' | 'not-a-side' =>
  party === otherParties ||
  (twoSided.has(meeting.kind) && new Set(meeting.participants.map(({ represents }) => represents)).size >= 2)
    ? 'not-a-side'
    : 'no-one-named';
