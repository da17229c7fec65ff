import type { Speaker, Statement } from '../model/statement.ts';
import type { Account } from './accounts.ts';
import { compare } from './timeline.ts';

/** One utterance as a meeting's page shows it: the account told first, and the same words in other accounts. */
export interface Entry {
  statement: Statement;
  parallels: Statement[];
  /** Its place in a numbered proposal: the second of five. */
  point: { number: number; total: number } | null;
}

/** Entries that stand by themselves, or the numbered points of one proposal. */
export interface Run {
  isProposal: boolean;
  entries: Entry[];
}

/** What one speaker said at the meeting, in the order of the accounts. */
export interface Spoken {
  speaker: Speaker;
  country: string | null;
  runs: Run[];
  count: number;
}

/** One key for one speaker; groups and documents are told apart by their words, whatever their case. */
export const speakerKey = ({ kind, id, label }: Speaker): string => `${kind} ${id ?? label.toLowerCase()}`;

/** What was said, by speaker in the order of the account; the same words in several accounts are one entry. */
export function spokenOf(statements: readonly Statement[], accounts: readonly Account[]): Spoken[] {
  const places = new Map(accounts.map(({ reference }, place) => [reference, place]));
  const placeOf = ({ article, part }: Statement) => places.get(`${article}#${part}`) ?? accounts.length;
  const startOf = ({ sentences: [first] }: Statement) => first?.start ?? 0;
  const inOrder = [...statements].sort(
    (a, b) =>
      placeOf(a) - placeOf(b) || compare(a.article, b.article) || startOf(a) - startOf(b) || compare(a.id, b.id),
  );
  const totals = new Map<string, number>();
  for (const { point } of inOrder)
    if (point !== null) totals.set(point.of, Math.max(totals.get(point.of) ?? 0, point.number));
  const entries = utterancesOf(inOrder).map(([statement, ...parallels]): Entry => ({
    statement,
    parallels,
    point:
      statement.point === null
        ? null
        : { number: statement.point.number, total: totals.get(statement.point.of) ?? statement.point.number },
  }));
  return [...Map.groupBy(entries, ({ statement }) => speakerKey(statement.speaker)).values()].flatMap((own) => {
    const first = own[0]?.statement;
    return first === undefined
      ? []
      : [{ speaker: first.speaker, country: first.country, runs: runsOf(own), count: own.length }];
  });
}

/** Statements tied by parallels, directly or through one another, as one; each set in the order given. */
function utterancesOf(statements: readonly Statement[]): [Statement, ...Statement[]][] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const taken = new Set<string>();
  return statements.flatMap((first): [Statement, ...Statement[]][] => {
    if (taken.has(first.id)) return [];
    const members = new Set<string>();
    const gather = ({ id, parallels }: Statement): void => {
      if (members.has(id)) return;
      members.add(id);
      taken.add(id);
      for (const parallel of parallels.flatMap((other) => byId.get(other) ?? [])) gather(parallel);
    };
    gather(first);
    return [[first, ...statements.filter(({ id }) => members.has(id) && id !== first.id)]];
  });
}

/** Neighbours that are points of the same proposal, together. */
function runsOf(entries: readonly Entry[]): Run[] {
  const runs: Run[] = [];
  let proposal: string | null = null;
  for (const entry of entries) {
    const of = entry.statement.point?.of ?? null;
    const last = runs.at(-1);
    if (last !== undefined && of === proposal) last.entries.push(entry);
    else runs.push({ isProposal: of !== null, entries: [entry] });
    proposal = of;
  }
  return runs;
}
