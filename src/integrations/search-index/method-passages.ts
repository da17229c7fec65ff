import type { IndexedPassage } from './make-index.ts';

/** PLACEHOLDER */
export function methodPassages(_folder: string): IndexedPassage[] {
  return [];
}
