import type { Worded } from '../../../recognise/mention.ts';
import type { Walk } from '../walk.ts';
import { textAfter, textBefore } from './around.ts';
import type { Told } from './encounter.ts';
import { directPerson, holderAt } from './partners.ts';

/** Whose engagement it is, or who is a guest. */
const holding = /\b(?:has|have|had|keeps?|kept|with) (?:an?|another|his|her|one more) (?:\p{Ll}+ )?$/u;
const being = /\b(?:be|been|is|was|as) (?:the|an?) (?:\p{Ll}+ )?$/u;

/** “has an appointment with Y on Monday”, “is to be the guest of Y in Riga”: an engagement of two. */
export function atEngagement(walk: Walk, sentence: Worded, index: number): Told | null {
  const word = sentence.tokens[index]?.lower ?? '';
  const isGuest = word === 'guest';
  if (!isGuest && !/^(?:appointment|date|engagement|rendezvous|sit-down|face-to-face)$/u.test(word)) return null;
  if (!(isGuest ? being : holding).test(textBefore(sentence, index))) return null;
  if (!(isGuest ? /^ of /u : /^[^,;:“”"]{0,40}? with /u).test(textAfter(sentence, index))) return null;
  const from = sentence.tokens.findIndex(
    ({ lower }, at) => at > index && at < index + 8 && lower === (isGuest ? 'of' : 'with'),
  );
  const others = directPerson(walk, sentence, from + 1) ?? holderAt(walk, sentence, from + 1);
  return others === null ? null : { how: 'meeting', others };
}
