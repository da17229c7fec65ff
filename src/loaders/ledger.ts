import type { Ledger } from '../model/ledger.ts';
import type { Records } from '../model/records.ts';

/** Every id that a set of records publishes, by kind. */
export function idsOf(records: Records): Ledger {
  const all = (kind: Ledger[number]['kind'], ids: readonly string[]): Ledger =>
    [...ids].sort().map((id) => ({ kind, id }));
  return [
    ...all(
      'article',
      records.articles.map(({ id }) => id),
    ),
    ...all(
      'part',
      records.articles.flatMap(({ id, parts }) => parts.map((part) => `${id}#${part.id}`)),
    ),
    ...all(
      'sentence',
      records.articles.flatMap(({ id, sentences }) => sentences.map((sentence) => `${id}#${sentence.id}`)),
    ),
    ...all(
      'statement',
      records.statements.map(({ id }) => id),
    ),
    ...all(
      'meeting',
      records.meetings.map(({ id }) => id),
    ),
    ...all(
      'delegate',
      records.delegates.map(({ id }) => id),
    ),
    ...all(
      'series',
      records.series.map(({ id }) => id),
    ),
    ...all(
      'figure',
      records.figures.map(({ id }) => id),
    ),
    ...all(
      'disagreement',
      records.disagreements.map(({ id }) => id),
    ),
  ];
}

/** The ids of a ledger that the records no longer have and of which nobody has said where they went. */
export function lostIds(ledger: Ledger, records: Records): { index: number; kind: string; id: string }[] {
  const key = ({ kind, id }: { kind: string; id: string }): string => `${kind}\u0000${id}`;
  const there = new Set(idsOf(records).map(key));
  return ledger.flatMap((entry, index) =>
    there.has(key(entry)) || entry.to !== undefined ? [] : [{ index, kind: entry.kind, id: entry.id }],
  );
}

/** The ledger with the ids of the records added; none is ever taken out. */
export function grownLedger(ledger: Ledger, records: Records): Ledger {
  const key = ({ kind, id }: { kind: string; id: string }): string => `${kind}\u0000${id}`;
  const kept = new Map(ledger.map((entry) => [key(entry), entry]));
  for (const entry of idsOf(records)) if (!kept.has(key(entry))) kept.set(key(entry), entry);
  return [...kept.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The ledger as its file has it: one id a line, so that a difference shows each. */
export const ledgerText = (ledger: Ledger): string =>
  ledger.length === 0 ? '[]\n' : `[\n${ledger.map((entry) => `  ${JSON.stringify(entry)}`).join(',\n')}\n]\n`;
