import type { Authority } from '../../../authority/authority.ts';
import { levelOf } from '../levels.ts';
import type { Walk } from './walk.ts';

/** How high an office is, as far as it tells the kind of a meeting. */
export type Rank = 'top' | 'minister' | 'deputy' | 'low';

/** The rank of an office by the words that name it. */
export function rankOf(title: string, authority: Authority): Rank {
  const level = levelOf(title, authority);
  if (level === 'head-of-state' || level === 'head-of-government') return 'top';
  if (level === 'minister') return 'minister';
  return level === 'deputy-minister' ? 'deputy' : 'low';
}

const ranks: readonly Rank[] = ['top', 'minister', 'deputy'];

/** The rank of a person’s highest office; null where no office is known. */
export function levelOfPerson(walk: Walk, name: string): Rank | null {
  const titles = [...new Set((walk.facts.get(name)?.offices ?? []).map(({ title }) => title))];
  if (titles.length === 0) return null;
  const held = titles.map((title) => rankOf(title, walk.authority));
  return ranks.find((rank) => held.includes(rank)) ?? 'low';
}

/** Whether a person’s office is of foreign affairs. */
export const isForeignMinister = (walk: Walk, name: string): boolean =>
  (walk.facts.get(name)?.offices ?? []).some(({ title }) =>
    /\b(?:foreign|external|international relations)\b/iu.test(title),
  );
