import type { Worded } from '../../../recognise/mention.ts';
import type { Walk } from '../walk.ts';
import type { Whom } from '../whom.ts';
import { personsBefore } from './persons-before.ts';

/** Persons of two sides or more whom the sentence names (ahead of token `before`, if given) outside quotation marks, or null. */
export function bothIn(walk: Walk, sentence: Worded, before?: number): Whom | null {
  const whom = before === undefined ? personsIn(walk, sentence) : personsBefore(walk, sentence, before, 0);
  return whom.persons.length > 1 && whom.sides.length > 1 ? whom : null;
}

const personsIn = (walk: Walk, sentence: Worded): Whom => personsBefore(walk, sentence, sentence.tokens.length, 0);
