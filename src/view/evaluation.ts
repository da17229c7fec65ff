import type { Evaluation } from '../model/evaluation.ts';

/** The measures of all sets as a table: a row a measure, a cell a set. */
export function measureRows({ sets }: Evaluation): { name: string; values: (number | null)[] }[] {
  const names = [...new Set(sets.flatMap(({ measures }) => measures.map(({ name }) => name)))];
  return names.map((name) => ({
    name,
    values: sets.map(({ measures }) => measures.find((measure) => measure.name === name)?.value ?? null),
  }));
}
