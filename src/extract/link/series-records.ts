import type { Meeting, Series } from '../../model/meeting.ts';
import { uniqueSpans } from '../../text/spans.ts';

/** The numbered runs of the meetings found. A number below the highest that no article tells of is a gap, warranted by the words of the highest. */
export function seriesRecords(
  meetings: readonly Meeting[],
  names: ReadonlyMap<string, { name: string; kind: Meeting['kind'] }>,
): Series[] {
  const ids = [...new Set(meetings.flatMap(({ series }) => series ?? []))].sort();
  return ids.map((id) => {
    const own = meetings.filter(({ series }) => series === id);
    const highest = [...own].sort((a, b) => (b.ordinal ?? 0) - (a.ordinal ?? 0))[0];
    const known = names.get(id);
    const words = uniqueSpans(highest?.evidence.find(({ field }) => field === 'name')?.spans ?? []);
    return {
      id,
      name: known?.name ?? id,
      kind: known?.kind ?? highest?.kind ?? 'other',
      ordinals: Array.from({ length: highest?.ordinal ?? 0 }, (_, index) => {
        const meeting = own.find(({ ordinal }) => ordinal === index + 1);
        return {
          ordinal: index + 1,
          meeting: meeting?.id ?? null,
          evidence:
            meeting === undefined
              ? words
              : uniqueSpans(meeting.evidence.find(({ field }) => field === 'name')?.spans ?? []),
        };
      }),
    };
  });
}
