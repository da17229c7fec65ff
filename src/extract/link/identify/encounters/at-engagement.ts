import type { Worded } from '../../../recognise/mention.ts';
import type { Walk } from '../walk.ts';
import { nobody } from '../whom.ts';
import { textAfter, textBefore } from './around.ts';
import { bothIn } from './both-in.ts';
import type { Told } from './encounter.ts';
import { directPerson, holderAt } from './partners.ts';

/** Whose engagement it is, or who is a guest. */
const holding = /\b(?:has|have|had|keeps?|kept|with) (?:an?|another|his|her|one more) (?:\p{Ll}+ )?$/u;
const being = /\b(?:be|been|is|was|as) (?:the|an?) (?:\p{Ll}+ )?$/u;

/** “had bilateral exchanges with Y and with Z”. */
const exchanging = /\b(?:has|have|had|held|holds|hold|holding) (?:an? )?(?:[\p{Ll}-]+ ){0,2}$/u;

/** “has nineteen appointments, among them one with Y”: one of several. */
const oneOf =
  /\b(?:appointments|meetings|talks|encounters|engagements|bilaterals|conversations|calls)\b[^;:“”"]*\b(?:among them|including|the (?:first|last)(?: of (?:them|which))?|also) $/u;
/** “have a word in private”, “had a quiet word with Y”. */
const aWord = /\b(?:have|has|had|having) (?:an?|another) (?:\p{Ll}+ )?$/u;
const inPrivate = /^ (?:in private|alone|apart|together|face to face|in \p{Lu}|on (?:\p{Lu}|\d|the))/u;

/** “has an appointment with Y on Monday”, “is to be the guest of Y in Riga”: an engagement of two. */
export function atEngagement(walk: Walk, sentence: Worded, index: number): Told | null {
  const word = sentence.tokens[index]?.lower ?? '';
  if (word === 'one' && oneOf.test(textBefore(sentence, index)) && sentence.tokens[index + 1]?.lower === 'with') {
    const others = directPerson(walk, sentence, index + 2) ?? holderAt(walk, sentence, index + 2);
    return others === null ? null : { how: 'meeting', others };
  }
  if (word === 'word' && aWord.test(textBefore(sentence, index))) return wordOf(walk, sentence, index);
  const isGuest = word === 'guest';
  const isExchange = /^exchanges?$/u.test(word);
  if (!isGuest && !isExchange && !/^(?:appointment|date|engagement|rendezvous|sit-down|face-to-face)$/u.test(word))
    return null;
  if (!(isGuest ? being : isExchange ? exchanging : holding).test(textBefore(sentence, index))) return null;
  if (!(isGuest ? /^ of /u : /^[^,;:“”"]{0,40}? with /u).test(textAfter(sentence, index))) return null;
  const from = sentence.tokens.findIndex(
    ({ lower }, at) => at > index && at < index + 8 && lower === (isGuest ? 'of' : 'with'),
  );
  const others = directPerson(walk, sentence, from + 1) ?? holderAt(walk, sentence, from + 1);
  return others === null || (isExchange && others.persons.length === 0) ? null : { how: 'meeting', others };
}

/** Those who have a word with each other: the two named ahead, or who is named behind “with”. */
function wordOf(walk: Walk, sentence: Worded, index: number): Told | null {
  if (sentence.tokens[index + 1]?.lower === 'with') {
    const others = directPerson(walk, sentence, index + 2) ?? holderAt(walk, sentence, index + 2);
    return others === null ? null : { how: 'meeting', others };
  }
  const both = inPrivate.test(textAfter(sentence, index)) ? bothIn(walk, sentence, index) : null;
  return both === null ? null : { how: 'meeting', others: nobody(index), own: both };
}
