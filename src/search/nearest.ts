import { distance } from 'fastest-levenshtein';
import { foldWord } from './fold.ts';

/** The names nearest to a word that stands nowhere: at most one letter in four apart, five of them, the nearest first. */
export function nearest(word: string, names: readonly string[]): string[] {
  const most = Math.max(1, Math.floor(word.length / 4));
  return names
    .map((name) => ({ name, apart: distance(foldWord(name), word) }))
    .filter(({ apart }) => apart <= most)
    .sort((a, b) => a.apart - b.apart || a.name.localeCompare(b.name))
    .slice(0, 5)
    .map(({ name }) => name);
}
