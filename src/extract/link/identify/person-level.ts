import { levelOf } from '../levels.ts';
import type { Walk } from './walk.ts';

/** The level of a person’s highest office, as far as it tells the kind of a meeting; null where no office is known. */
export function levelOfPerson(walk: Walk, name: string): 'top' | 'minister' | 'deputy' | 'low' | null {
  const titles = [...new Set((walk.facts.get(name)?.offices ?? []).map(({ title }) => title))];
  if (titles.length === 0) return null;
  const levels = titles.map((title) => levelOf(title, walk.authority));
  if (levels.some((level) => level === 'head-of-state' || level === 'head-of-government')) return 'top';
  if (levels.some((level) => level === 'minister')) return 'minister';
  if (levels.some((level) => level === 'deputy-minister')) return 'deputy';
  return 'low';
}

/** Whether a person’s office is of foreign affairs. */
export const isForeignMinister = (walk: Walk, name: string): boolean =>
  (walk.facts.get(name)?.offices ?? []).some(({ title }) =>
    /\b(?:foreign|external|international relations)\b/iu.test(title),
  );
