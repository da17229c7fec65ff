import type { Evaluation } from '../model/evaluation.ts';

/** A measure of one set: its value, and the mark that it was to reach where it falls short of it. */
export interface MeasuredValue {
  value: number | null;
  missed: number | null;
}

/** What each measure asks, by its name. */
const meanings: Readonly<Record<string, string>> = {
  statements: 'which sentences are statements',
  speaker: 'who speaks in them',
  mode: 'how much of them is quoted',
  continuations: 'which paragraphs go on from the one before',
  meetings: 'which meetings, with day, kind and number',
  people: 'which people are named',
  country: 'for whom they stand',
  office: 'which office they hold',
  head: 'headline, outlet, day and writer of a piece',
};

/** The measures of all sets as a table: a row a measure, a cell a set. */
export function measureRows({ sets }: Evaluation): { name: string; meaning: string | null; values: MeasuredValue[] }[] {
  const names = [...new Set(sets.flatMap(({ measures }) => measures.map(({ name }) => name)))];
  return names.map((name) => ({
    name,
    meaning: meanings[name] ?? null,
    values: sets.map(({ measures }) => {
      const { value, target } = measures.find((measure) => measure.name === name) ?? { value: null, target: null };
      return { value, missed: value !== null && target !== null && value < target ? target : null };
    }),
  }));
}
