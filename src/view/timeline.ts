import type { Meeting } from '../model/meeting.ts';
import type { Statement } from '../model/statement.ts';
import { timelineAddress, yearAddress } from './addresses.ts';
import { daysOf } from './days.ts';

/** A meeting as a line of a list, with those that were held on its margins or in its course under it. */
export interface Line {
  meeting: Meeting;
  statements: number;
  nested: Line[];
}

export interface Timeline {
  years: { year: string; lines: Line[]; count: number }[];
  undated: Line[];
}

const firstDay = ({ date }: Meeting): string => (date === null ? '9999' : daysOf(date.edtf).first);

const lastDay = ({ date }: Meeting): string => (date === null ? '9999' : daysOf(date.edtf).last);

/** In order of the day on which they may have begun, then of the day on which they may have ended, then of name. */
export const byDay = (a: Meeting, b: Meeting): number =>
  compare(firstDay(a), firstDay(b)) ||
  compare(lastDay(a), lastDay(b)) ||
  compare(a.name, b.name) ||
  compare(a.id, b.id);

/** By code units, so that the order is the same on every machine. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Up to so many meetings a list shows each in full; above, it folds by year. */
export const mostUnfolded = 60;

/** Up to so many meetings a list stands whole on one page; above, each year has a page. */
export const mostListed = 500;

/** Where the meetings of a year stand: on the first page, or, where that does not list them, on a page of their own. */
export const yearPlace = (year: string, meetings: number): string =>
  meetings > mostListed ? yearAddress(year) : `${timelineAddress}#year-${year}`;

/** How the year of undated meetings is called in addresses. */
export const undatedYear = 'undated';

/** The whole line and all that stand under it. */
export const countLines = (lines: readonly Line[]): number =>
  lines.reduce((sum, { nested }) => sum + 1 + countLines(nested), 0);

/**
 * The meetings as lines, nested where one was held within another, in order of day.
 * A meeting within one that is not at hand, or within itself by a ring of references, stands by itself.
 */
export function linesOf(meetings: readonly Meeting[], statements: readonly Statement[]): Line[] {
  const spoken = new Map<string, number>();
  for (const { meeting } of statements) if (meeting !== null) spoken.set(meeting, (spoken.get(meeting) ?? 0) + 1);
  const lines = new Map(
    [...meetings]
      .sort(byDay)
      .map((meeting): [string, Line] => [meeting.id, { meeting, statements: spoken.get(meeting.id) ?? 0, nested: [] }]),
  );
  const hangsOnItself = (id: string): boolean => {
    const seen = new Set<string>();
    for (let at = lines.get(id)?.meeting.within ?? null; at !== null; at = lines.get(at)?.meeting.within ?? null) {
      if (at === id) return true;
      if (seen.has(at)) return false;
      seen.add(at);
    }
    return false;
  };
  return [...lines.values()].filter((line) => {
    const { id, within } = line.meeting;
    const parent = within === null || hangsOnItself(id) ? undefined : lines.get(within);
    parent?.nested.push(line);
    return parent === undefined;
  });
}

/** The lines and all that stand under them, each by itself. */
export const flatLines = (lines: readonly Line[]): Line[] =>
  lines.flatMap((line) => [{ ...line, nested: [] }, ...flatLines(line.nested)]);

/** The lines by year, undated ones by themselves. A date that may fall in two years stands under the first. */
export function timelineOf(lines: readonly Line[]): Timeline {
  const undated = lines.filter(({ meeting }) => meeting.date === null);
  const years = Map.groupBy(
    lines.filter(({ meeting }) => meeting.date !== null),
    ({ meeting }) => firstDay(meeting).slice(0, 4),
  );
  return { years: [...years].map(([year, of]) => ({ year, lines: of, count: countLines(of) })), undated };
}

/** Who took part, by the party for whom they sat, each party once, in the order of the account. */
export function partiesOf({ participants }: Meeting): string[] {
  const parties = [...new Set(participants.flatMap(({ represents }) => represents ?? []))];
  return parties.length > 0 ? parties : participants.map(({ label }) => label);
}
