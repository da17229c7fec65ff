import { byPlace } from '../diagnostics/diagnose.ts';
import type { Records } from '../model/records.ts';
import { schemaVersion } from '../model/records.ts';
import type { Emendation } from '../model/emendation.ts';
import type { Linked } from './link.ts';

/** A record that points to nothing, or an id that two records share: a fault of the code, not of the content. */
function broken(linked: Linked): string[] {
  const ids = (list: readonly { id: string }[]): Set<string> => new Set(list.map(({ id }) => id));
  const meetings = ids(linked.meetings);
  const delegates = ids(linked.delegates);
  const statements = ids(linked.statements);
  const problems: string[] = [];
  for (const kind of [
    'articles',
    'series',
    'meetings',
    'delegates',
    'statements',
    'figures',
    'disagreements',
  ] as const) {
    const seen = new Set<string>();
    for (const { id } of linked[kind]) {
      if (seen.has(id)) problems.push(`Two ${kind} have the id “${id}”.`);
      seen.add(id);
    }
  }
  for (const { id, meeting, continues, point, parallels, speaker } of linked.statements) {
    if (meeting !== null && !meetings.has(meeting))
      problems.push(`Statement ${id} names the meeting “${meeting}”, which is not there.`);
    for (const other of [continues, point?.of ?? null, ...parallels])
      if (other !== null && !statements.has(other))
        problems.push(`Statement ${id} names the statement “${other}”, which is not there.`);
    if (speaker.kind === 'delegate' && speaker.id !== null && !delegates.has(speaker.id))
      problems.push(`Statement ${id} names the delegate “${speaker.id}”, who is not there.`);
  }
  for (const { id, participants, within } of linked.meetings) {
    if (within !== null && !meetings.has(within))
      problems.push(`Meeting ${id} is within “${within}”, which is not there.`);
    for (const { delegate } of participants)
      if (delegate !== null && !delegates.has(delegate))
        problems.push(`Meeting ${id} names the delegate “${delegate}”, who is not there.`);
  }
  return problems;
}

/** Checks that the records hold together, and lets them go with their diagnostics in order of place. Repairs nothing. */
export function validate(
  linked: Linked,
  emendations: readonly Emendation[],
  diagnostics: readonly Records['diagnostics'][number][],
): Records {
  const problems = broken(linked);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const { diagnostics: own, publishers, topics, ...rest } = linked;
  return {
    schemaVersion,
    ...rest,
    topics,
    publishers,
    emendations: [...emendations],
    diagnostics: [...own, ...diagnostics].sort(byPlace),
  };
}
