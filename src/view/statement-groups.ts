import type { Article } from '../model/article.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Statement } from '../model/statement.ts';
import { accountsOf } from './accounts.ts';
import { spokenOf, type Entry } from './spoken.ts';
import { byDay } from './timeline.ts';

/** Statements made at one meeting, each utterance once; null gathers those that belong to none. */
export interface StatementGroup {
  meeting: Meeting | null;
  entries: Entry[];
}

/** Statements by the meeting they were made at, in order of day; those of no meeting last. */
export function statementGroups(
  statements: readonly Statement[],
  meetings: readonly Meeting[],
  articles: readonly Article[],
): StatementGroup[] {
  const byMeeting = Map.groupBy(statements, ({ meeting }) => meeting);
  const entriesOf = (meeting: Meeting | null): Entry[] =>
    spokenOf(
      byMeeting.get(meeting?.id ?? null) ?? [],
      meeting === null ? [] : accountsOf(meeting.parts, articles),
    ).flatMap(({ runs }) => runs.flatMap(({ entries }) => entries));
  return [...meetings.toSorted(byDay), null]
    .map((meeting) => ({ meeting, entries: entriesOf(meeting) }))
    .filter(({ entries }) => entries.length > 0);
}

/** What a page of limited length shows of the groups: some statements of each of the latest, and how many it leaves to their own pages. */
export interface ShownGroups {
  groups: (StatementGroup & { more: number })[];
  earlier: number;
}

/** The latest groups, with the first statements of each. */
export function shownGroups(groups: readonly StatementGroup[], most: { groups: number; entries: number }): ShownGroups {
  const kept = groups.slice(-most.groups);
  return {
    groups: kept.map(({ meeting, entries }) => ({
      meeting,
      entries: entries.slice(0, most.entries),
      more: Math.max(0, entries.length - most.entries),
    })),
    earlier: groups.length - kept.length,
  };
}
