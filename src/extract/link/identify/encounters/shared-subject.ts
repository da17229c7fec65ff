import type { Worded } from '../../../recognise/mention.ts';
import { gatherVerb } from './around.ts';
import type { Encounter } from './encounter.ts';

const joined =
  /(?:^|[\s,])(?:and|but|then)(?: (?:then|also|later|again|since|both|had|have|has|will|would|are|were|is|was|to|due|set|expected|scheduled|planned|last|first|next|previously|subsequently))* $/u;

/** “The two met in Riga in May and spoke by telephone in June”: the encounter before, whose subject the verb shares; null where it has its own. */
export function sharesSubject(sentence: Worded, index: number, found: readonly Encounter[]): Encounter | null {
  const before = found.at(-1);
  if (before === undefined || !gatherVerb.test(sentence.tokens[index]?.lower ?? '')) return null;
  if (!gatherVerb.test(sentence.tokens[before.at]?.lower ?? '')) return null;
  const from = sentence.tokens[before.last]?.end ?? 0;
  return joined.test(sentence.text.slice(from, sentence.tokens[index]?.start ?? 0)) ? before : null;
}
