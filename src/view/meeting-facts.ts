import type { Disagreement } from '../model/disagreement.ts';
import type { Figure } from '../model/figure.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Span } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';

/** The words that warrant one field of a meeting. */
export const evidenceFor = ({ evidence }: Meeting, field: string): Span[] =>
  evidence.filter((one) => one.field === field || one.field.startsWith(`${field}.`)).flatMap(({ spans }) => spans);

/** The figures that statements of the meeting give. */
export function figuresAt(meeting: Meeting, figures: readonly Figure[], statements: readonly Statement[]): Figure[] {
  const said = new Set(statements.filter((statement) => statement.meeting === meeting.id).map(({ id }) => id));
  return figures.filter(({ accounts }) => accounts.some(({ statement }) => statement !== null && said.has(statement)));
}

/** The disagreements about the meeting, about what was said at it, and about the figures given at it. */
export function disagreementsAt(
  meeting: Meeting,
  disagreements: readonly Disagreement[],
  statements: readonly Statement[],
  figures: readonly Figure[],
): Disagreement[] {
  const ids = new Set([
    meeting.id,
    ...statements.filter((statement) => statement.meeting === meeting.id).map(({ id }) => id),
    ...figuresAt(meeting, figures, statements).map(({ id }) => id),
  ]);
  return disagreements.filter(({ about }) => about.kind !== 'delegate' && ids.has(about.id));
}
