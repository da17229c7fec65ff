import type { Meeting, Series } from '../model/meeting.ts';
import { compare } from './timeline.ts';

/** A numbered place in a series: the meeting that holds it, or a gap that the count implies. */
export interface Place {
  ordinal: number;
  meeting: Meeting | null;
}

/** Every number of the series from the lowest to the highest that is known of, in order; a number nobody names is a gap too. */
export function placesOf(series: Series, meetings: readonly Meeting[]): Place[] {
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const known = new Map<number, Meeting | null>(
    series.ordinals.map(({ ordinal, meeting }) => [ordinal, meeting === null ? null : (byId.get(meeting) ?? null)]),
  );
  for (const meeting of meetings) {
    if (meeting.series === series.id && meeting.ordinal !== null) known.set(meeting.ordinal, meeting);
  }
  if (known.size === 0) return [];
  const first = Math.min(...known.keys());
  const last = Math.max(...known.keys());
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    ordinal: first + index,
    meeting: known.get(first + index) ?? null,
  }));
}

/** A place, or gaps next to each other as one stretch of numbers. */
export interface Stretch {
  from: number;
  to: number;
  meeting: Meeting | null;
}

/** The places of a series in order, with neighbouring gaps told once. */
export const stretchesOf = (places: readonly Place[]): Stretch[] =>
  places.reduce<Stretch[]>((stretches, { ordinal, meeting }) => {
    const last = stretches.at(-1);
    if (last === undefined || meeting !== null || last.meeting !== null)
      return [...stretches, { from: ordinal, to: ordinal, meeting }];
    return [...stretches.slice(0, -1), { ...last, to: ordinal }];
  }, []);

/** Meetings of the series that bear no number. */
export const unnumberedOf = (series: Series, meetings: readonly Meeting[]): Meeting[] =>
  meetings
    .filter((meeting) => meeting.series === series.id && meeting.ordinal === null)
    .sort((a, b) => compare(a.id, b.id));

/** The place before and the place after the meeting in its series; a gap is a place too. */
export function neighboursOf(
  meeting: Meeting,
  series: Series,
  meetings: readonly Meeting[],
): { before: Place | null; after: Place | null } {
  const places = placesOf(series, meetings);
  const at = places.findIndex((place) => place.ordinal === meeting.ordinal);
  return at === -1 ? { before: null, after: null } : { before: places[at - 1] ?? null, after: places[at + 1] ?? null };
}
