import type { Worded } from '../../../recognise/mention.ts';
import { gatherVerb } from './around.ts';
import type { Encounter } from './encounter.ts';

const joined =
  /(?:^|[\s,])(?:and|but|then)(?: (?:we|they))?(?: (?:then|also|later|again|since|both|had|have|has|will|shall|would|are|were|is|was|to|be|due|set|expected|scheduled|planned|last|first|next|previously|subsequently))* $/u;

/** “, and was received by Y”, “and, later in the afternoon, was received by Y”, “in Riga on Monday and held talks with Z”: what goes on with the same subject. */
const goesOn =
  /^(?:,? (?:in|on|at|here|today|yesterday) (?:[^,;:“”"]{2,50}?)?)?,? (?:and|then|before|after)(?:,? (?:later|earlier|afterwards|in|on) [^,;:“”"]{2,30},)?(?: (?:then|also|later|will|would|was|were|is|to|be|subsequently|separately|being|on \p{Lu}\p{L}+))* (?:(?:held|hold|had|paid|pay|holding|paying|conducted) (?:(?:an?|his|her|separate|brief|working|official|bilateral|[\p{Ll}-]+) ){0,3})?$/u;
const ofPartner = /^(?:received|called|hosted|greeted|talks|meeting|call|consultations|discussions|audience)$/u;

/** “The two met in Riga in May and spoke by telephone in June”: the encounter before, whose subject the verb shares; null where it has its own. */
export function sharesSubject(sentence: Worded, index: number, found: readonly Encounter[]): Encounter | null {
  const before = found.at(-1);
  if (before === undefined) return null;
  const from = sentence.tokens[before.last]?.end ?? 0;
  const between = sentence.text.slice(from, sentence.tokens[index]?.start ?? 0);
  const word = sentence.tokens[index]?.lower ?? '';
  const isPlain = before.own.persons.length === 1 && before.others.persons.length + before.others.unnamed.length > 0;
  if (ofPartner.test(word)) return isPlain && goesOn.test(between) ? before : null;
  if (!gatherVerb.test(word)) return null;
  const areHeads = /^(?:heads of|presidents|prime ministers|leaders|(?:foreign )?ministers)/u.test(
    before.own.group ?? '',
  );
  if (!areHeads && !gatherVerb.test(sentence.tokens[before.at]?.lower ?? '')) return null;
  return joined.test(between) ? before : null;
}
