import type { Worded } from '../../../recognise/mention.ts';
import type { Walk } from '../walk.ts';
import { nobody } from '../whom.ts';
import { textAfter } from './around.ts';
import type { Told } from './encounter.ts';
import { directPerson, guests } from './partners.ts';
import { personsBefore } from './persons-before.ts';

/** “was joined in Riga on Monday by her counterparts”: others who came there. */
const joinedThere = /^ (?:in|at|on|here|there|today|yesterday)\b[^,;:“”"]{0,60} by (?:(?:his|her|their|the) |\p{Lu})/u;

/** “was joined in Riga by her counterparts”, “the ministers, X and Y, join them on Saturday”, “joined Y for a meeting”: people who come to others. */
export function atJoining(walk: Walk, sentence: Worded, index: number): Told | null {
  const { tokens } = sentence;
  const word = tokens[index]?.lower ?? '';
  const previous = tokens[index - 1]?.lower ?? '';
  if (word === 'joined' && /^(?:was|were|be|been)$/u.test(previous) && joinedThere.test(textAfter(sentence, index))) {
    const by = tokens.findIndex(({ lower }, at) => at > index && at < index + 12 && lower === 'by');
    const others = directPerson(walk, sentence, by + 1) ?? guests(walk, sentence, by + 1);
    if (others !== null && others.sides.length > 0) return { how: 'meeting', others };
  }
  if (/^(?:joined|joins|join)$/u.test(word) && tokens[index + 1]?.lower === 'them') {
    const pair = personsBefore(walk, sentence, index);
    if (pair.persons.length === 2 && pair.sides.length === 2)
      return { how: 'meeting', others: nobody(index), own: pair };
  }
  if (/^(?:joined|joins|join)$/u.test(word)) {
    const others = directPerson(walk, sentence, index + 1) ?? guests(walk, sentence, index + 1);
    const isFor =
      others !== null &&
      /^,?[^;]{0,40} for (?:an? )?(?:[\p{L}-]+ ){0,3}(?:meeting|talks|session)\b/u.test(
        textAfter(sentence, others.last),
      );
    return isFor ? { how: 'meeting', others } : null;
  }
  return null;
}
