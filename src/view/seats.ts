import type { Meeting, Participant } from '../model/meeting.ts';
import { byDay } from './timeline.ts';

/** Who sat for a country at a meeting. */
export interface Seat {
  meeting: Meeting;
  participants: Participant[];
}

/** The meetings at which a country was represented, in order of day. */
export const seatsOf = (country: string, meetings: readonly Meeting[]): Seat[] =>
  meetings
    .toSorted(byDay)
    .map((meeting) => ({
      meeting,
      participants: meeting.participants.filter(({ represents }) => represents === country),
    }))
    .filter(({ participants }) => participants.length > 0);
