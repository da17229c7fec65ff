import type { Meeting, MeetingStatus, Series } from '../model/meeting.ts';
import { dayInWords, daysOf, yearsSinceZero } from './days.ts';
import { byDay, compare } from './timeline.ts';

/*
 * The years as a picture. Places are percentages of its width, so that it fits every screen.
 * A lane is a series, or all the meetings that belong to none; its rows keep marks apart that fall close together.
 */

export interface Mark {
  id: string;
  name: string;
  status: MeetingStatus;
  when: string;
  ordinal: number | null;
  from: number;
  width: number;
  isDay: boolean;
  row: number;
}

export interface Gap {
  ordinal: number;
  /** Whether an article names it at all, without a date. */
  isNamed: boolean;
  from: number;
  to: number;
}

export interface Lane {
  series: string | null;
  name: string;
  marks: Mark[];
  gaps: Gap[];
  rows: number;
}

/** Years with more meetings than can be told apart are drawn as columns, one for each year. */
export interface Column {
  year: string;
  from: number;
  width: number;
  counts: Record<MeetingStatus, number>;
}

export interface Strip {
  years: { year: number; at: number }[];
  lanes: Lane[];
  columns: Column[];
}

const closest = 3;
const mostMarks = 120;
const mostLanes = 7;
const mostYears = 12;

/** The picture of all meetings with a date; lanes of single meetings, or, past what the eye can tell apart, columns of years. */
export function stripOf(meetings: readonly Meeting[], series: readonly Series[]): Strip {
  const dated = [...meetings].sort(byDay).filter(({ date }) => date !== null);
  if (dated.length === 0) return { years: [], lanes: [], columns: [] };
  const days = dated.map(({ date }) => daysOf(date?.edtf ?? ''));
  const from = Math.floor(Math.min(...days.map(({ first }) => yearsSinceZero(first))));
  const to = Math.floor(Math.max(...days.map(({ last }) => yearsSinceZero(last)))) + 1;
  const scale = (at: number): number => round(((at - from) / (to - from)) * 100);
  const step = Math.ceil((to - from) / mostYears);
  const years = Array.from({ length: Math.ceil((to - from) / step) }, (_, index) => from + index * step).map(
    (year) => ({ year, at: scale(year) }),
  );
  return dated.length > mostMarks
    ? { years, lanes: [], columns: columnsOf(dated, from, to, scale) }
    : { years, lanes: lanesOf(dated, series, scale), columns: [] };
}

const round = (value: number): number => Math.round(value * 100) / 100;

function columnsOf(meetings: readonly Meeting[], from: number, to: number, scale: (at: number) => number): Column[] {
  return Array.from({ length: to - from }, (_, index) => {
    const year = String(from + index);
    const counts = { reported: 0, announced: 0, mentioned: 0 };
    for (const { date, status } of meetings)
      if (date !== null && daysOf(date.edtf).first.startsWith(year)) counts[status] += 1;
    return { year, from: scale(from + index), width: round(scale(from + index + 1) - scale(from + index)), counts };
  });
}

/** Lanes of the largest series first; small ones past the most that a picture bears join the lane of the rest. */
function lanesOf(meetings: readonly Meeting[], series: readonly Series[], scale: (at: number) => number): Lane[] {
  const bySeries = Map.groupBy(meetings, (meeting) => meeting.series);
  const drawn = series
    .filter(({ id }) => bySeries.has(id))
    .sort((a, b) => (bySeries.get(b.id)?.length ?? 0) - (bySeries.get(a.id)?.length ?? 0) || compare(a.name, b.name))
    .slice(0, mostLanes);
  const own = drawn.map((one) => laneOf(one.id, one.name, bySeries.get(one.id) ?? [], one, scale));
  const rest = meetings.filter((meeting) => !drawn.some(({ id }) => id === meeting.series));
  return rest.length === 0
    ? own
    : [...own, laneOf(null, own.length === 0 ? 'Meetings' : 'Other meetings', rest, undefined, scale)];
}

function laneOf(
  id: string | null,
  name: string,
  meetings: readonly Meeting[],
  series: Series | undefined,
  scale: (at: number) => number,
): Lane {
  const rowEnds: number[] = [];
  const marks = meetings.map((meeting): Mark => {
    const { first, last } = daysOf(meeting.date?.edtf ?? '');
    const from = scale(yearsSinceZero(first));
    const width = first === last ? 0 : round(scale(yearsSinceZero(last)) - from);
    const free = rowEnds.findIndex((end) => from - end >= closest);
    const row = free === -1 ? rowEnds.length : free;
    rowEnds[row] = from + width;
    return {
      id: meeting.id,
      name: meeting.name,
      status: meeting.status,
      when: dayInWords(meeting.date?.edtf ?? ''),
      ordinal: series === undefined ? null : meeting.ordinal,
      from,
      width,
      isDay: first === last,
      row,
    };
  });
  return {
    series: id,
    name,
    marks,
    gaps: series === undefined ? [] : gapsOf(series, marks),
    rows: Math.max(rowEnds.length, 1),
  };
}

/** The ordinals that the count implies and no dated meeting bears, each in its share of the way between its neighbours. */
function gapsOf(series: Series, marks: readonly Mark[]): Gap[] {
  const placed = new Map(marks.flatMap(({ id, from, width }) => [[id, { from, to: from + width }] as const]));
  const ordinals = [...series.ordinals].sort((a, b) => a.ordinal - b.ordinal);
  return ordinals.flatMap(({ ordinal, meeting }, place): Gap[] => {
    if (meeting !== null && placed.has(meeting)) return [];
    const isPlaced = (one: { meeting: string | null }) => one.meeting !== null && placed.has(one.meeting);
    const before = ordinals.slice(0, place).findLast(isPlaced);
    const after = ordinals.slice(place + 1).find(isPlaced);
    const left = placed.get(before?.meeting ?? '');
    const right = placed.get(after?.meeting ?? '');
    if (
      before === undefined ||
      after === undefined ||
      left === undefined ||
      right === undefined ||
      right.from <= left.to
    )
      return [];
    const share = (right.from - left.to) / (after.ordinal - before.ordinal);
    return [
      {
        ordinal,
        isNamed: meeting !== null,
        from: round(left.to + share * (ordinal - before.ordinal - 0.5)),
        to: round(left.to + share * (ordinal - before.ordinal + 0.5)),
      },
    ];
  });
}
