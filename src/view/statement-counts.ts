import type { Statement } from '../model/statement.ts';

/** How many statements each delegate is the speaker of, by id. */
export function statementCounts(statements: readonly Statement[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { speaker } of statements) {
    if (speaker.kind === 'delegate' && speaker.id !== null) counts.set(speaker.id, (counts.get(speaker.id) ?? 0) + 1);
  }
  return counts;
}
