import { plain } from './plain.ts';
import { scoreHead } from './score-head.ts';
import { scoreMeetings } from './score-meetings.ts';
import { scorePeople } from './score-people.ts';
import type { Records } from '../model/records.ts';
import type { Statement } from '../model/statement.ts';
import { offsetOf, type Gold } from './gold.ts';

/** Counts of one text: what was right, wrong and missed. All measures are made from sums of these. */
export interface Score {
  found: number;
  extra: number;
  missed: number;
  speakers: number;
  modes: number;
  modesOf: number;
  continuations: number;
  continuationsOf: number;
  meetings: { right: number; extra: number; missed: number };
  people: { right: number; extra: number; missed: number };
  countries: number;
  offices: number;
  officesOf: number;
  head: number;
  headOf: number;
  errors: { kind: string; text: string }[];
}

export const emptyScore = (): Score => ({
  found: 0,
  extra: 0,
  missed: 0,
  speakers: 0,
  modes: 0,
  modesOf: 0,
  continuations: 0,
  continuationsOf: 0,
  meetings: { right: 0, extra: 0, missed: 0 },
  people: { right: 0, extra: 0, missed: 0 },
  countries: 0,
  offices: 0,
  officesOf: 0,
  head: 0,
  headOf: 0,
  errors: [],
});

const isOneOf = (label: string, answers: readonly string[]): boolean =>
  answers.some(
    (answer) =>
      plain(answer) === plain(label) ||
      (plain(label).length > 6 &&
        (plain(answer).startsWith(`${plain(label)} `) || plain(label).startsWith(`${plain(answer)} `))),
  );

/** Scores the records of one text against its gold. `text` is the decoded file. */
export function scoreOf(gold: Gold, records: Records, text: string): Score {
  const score = emptyScore();
  scoreStatements(gold, records, text, score);
  scoreMeetings(gold, records, score);
  scorePeople(gold, records, score);
  scoreHead(gold, records, score);
  return score;
}

function scoreStatements(gold: Gold, records: Records, text: string, score: Score): void {
  const claimed = new Map<number, Statement>();
  for (const statement of records.statements)
    for (const span of statement.sentences) claimed.set(span.start, statement);
  const seen = new Set<number>();
  const mark = (kind: string, words: string): void =>
    void score.errors.push({ kind, text: words.replace(/\s+/gu, ' ').slice(0, 140) });
  for (const statement of gold.statements) {
    for (const [index, sentence] of statement.sentences.entries()) {
      const at = offsetOf(text, sentence.text, sentence.nth) ?? -1;
      const own = claimed.get(at);
      seen.add(at);
      if (statement.optional) continue;
      if (sentence.continuation) score.continuationsOf += 1;
      if (own === undefined) {
        score.missed += 1;
        mark('missed', `${statement.speaker}: ${sentence.text}`);
        continue;
      }
      score.found += 1;
      if (sentence.continuation) score.continuations += 1;
      if (isOneOf(own.speaker.label, [statement.speaker, ...statement.also])) score.speakers += 1;
      else mark('speaker', `${own.speaker.label} ≠ ${statement.speaker}: ${sentence.text}`);
      if (index === 0) {
        score.modesOf += 1;
        if (own.mode === statement.mode) score.modes += 1;
        else mark('mode', `${own.mode} ≠ ${statement.mode}: ${sentence.text}`);
      }
    }
  }
  const either = new Set(gold.eitherWay.map((words) => text.indexOf(words)));
  for (const [at, statement] of claimed) {
    if (seen.has(at) || either.has(at)) continue;
    score.extra += 1;
    mark('extra', `${statement.speaker.label}: ${text.slice(at, at + 120)}`);
  }
}

/** Adds one score to another; errors are kept. */
export function added(a: Score, b: Score): Score {
  const sum = emptyScore();
  for (const key of Object.keys(sum) as (keyof Score)[]) {
    if (key === 'errors') sum.errors = [...a.errors, ...b.errors];
    else if (key === 'meetings' || key === 'people')
      for (const part of ['right', 'extra', 'missed'] as const) sum[key][part] = a[key][part] + b[key][part];
    else sum[key] = a[key] + b[key];
  }
  return sum;
}

const ratio = (right: number, of: number): number => (of === 0 ? 1 : right / of);
const f1 = ({ right, extra, missed }: { right: number; extra: number; missed: number }): number =>
  ratio(2 * right, 2 * right + extra + missed);

/** The measures of the table, as fractions. */
export function measures(score: Score): Record<string, number> {
  return {
    statements: f1({ right: score.found, extra: score.extra, missed: score.missed }),
    speaker: ratio(score.speakers, score.found),
    mode: ratio(score.modes, score.modesOf),
    continuations: ratio(score.continuations, score.continuationsOf),
    meetings: f1(score.meetings),
    people: f1(score.people),
    country: ratio(score.countries, score.people.right),
    office: ratio(score.offices, score.officesOf),
    head: ratio(score.head, score.headOf),
  };
}
