import { isSameTime } from '../text/days.ts';
import type { Records } from '../model/records.ts';
import type { Gold } from './gold.ts';
import type { Score } from './score.ts';

/** Counts meetings read right (kind, ordinal and date all as in the gold), missed and extra, and says in which field they differ. */
export function scoreMeetings(gold: Gold, records: Records, score: Score): void {
  const left = [...records.meetings];
  const take = (meeting: Gold['meetings'][number]): boolean => {
    const at = left.findIndex(
      (own) =>
        own.kind === meeting.kind &&
        own.ordinal === meeting.ordinal &&
        isSameTime(own.date?.edtf ?? null, meeting.date),
    );
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  };
  const missed = [...gold.meetings]
    .sort((a, b) => Number(a.optional) - Number(b.optional))
    .filter((meeting) => {
      const isFound = take(meeting);
      if (isFound && !meeting.optional) score.meetings.right += 1;
      return !isFound && !meeting.optional;
    });
  score.meetings.missed += missed.length;
  score.meetings.extra += left.length;
  for (const meeting of missed) {
    const own = nearest(meeting, left);
    if (own !== undefined) left.splice(left.indexOf(own), 1);
    const wanted = `${meeting.kind} ${String(meeting.ordinal)} ${String(meeting.date)} ${meeting.series ?? ''}`;
    score.errors.push(
      own === undefined
        ? { kind: 'meeting missed', text: wanted }
        : { kind: `meeting ${fieldsApart(meeting, own).join(' and ')}`, text: `${inWords(own)} ≠ ${wanted}` },
    );
  }
  for (const own of left) score.errors.push({ kind: 'meeting extra', text: inWords(own) });
}

type Own = Records['meetings'][number];

const inWords = ({ kind, ordinal, date, name }: Own): string =>
  `${kind} ${String(ordinal)} ${date?.edtf ?? 'null'} ${name}`;

/** In which of kind, ordinal and date a meeting that was read is not the one of the gold. */
const fieldsApart = (meeting: Gold['meetings'][number], own: Own): string[] => [
  ...(own.kind === meeting.kind ? [] : ['kind']),
  ...(own.ordinal === meeting.ordinal ? [] : ['ordinal']),
  ...(isSameTime(own.date?.edtf ?? null, meeting.date) ? [] : ['date']),
];

/** The meeting that was read in place of one of the gold: apart from it in one field, else in two where the third is telling. */
function nearest(meeting: Gold['meetings'][number], left: readonly Own[]): Own | undefined {
  const one = left.find((own) => fieldsApart(meeting, own).length === 1);
  return one ?? left.find((own) => meeting.date !== null && own.date?.edtf === meeting.date);
}
