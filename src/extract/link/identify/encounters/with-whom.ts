import type { Worded } from '../../../recognise/mention.ts';
import type { Walk } from '../walk.ts';
import type { Whom } from '../whom.ts';
import { textBefore } from './around.ts';
import { ofPersons } from './of-persons.ts';

const clause = /, (?:with )?whom (?:he|she|they) [^,;:“”"]{0,60}$/u;

/** “He spoke beside President Y, with whom he had just held three hours of talks”: whom the relative clause means, or null. */
export function withWhom(walk: Walk, sentence: Worded, index: number): Whom | null {
  const found = clause.exec(textBefore(sentence, index));
  if (found === null) return null;
  const person = sentence.mentions.findLast(
    ({ kind, last }) => kind === 'person' && (sentence.tokens[last]?.end ?? Infinity) <= found.index,
  );
  if (person?.kind !== 'person') return null;
  const end = sentence.tokens[Math.max(person.last, person.until)]?.end ?? 0;
  if (/[,;]/u.test(sentence.text.slice(end, found.index))) return null;
  return ofPersons(walk, index, [person]);
}
