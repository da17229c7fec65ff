import type { Worded } from '../../../recognise/mention.ts';
import type { Walk } from '../walk.ts';
import { nobody } from '../whom.ts';
import { textAfter, textBefore } from './around.ts';
import { isDatedBehind } from './dated-behind.ts';
import type { Told } from './encounter.ts';

const thanked =
  /\b(?:thank(?:s|ed|ing)?|grateful|gratitude|appreciation|recalled|remembered)\b[^;:“”"]{0,80} (?:his|her|their|the|an?) (?:[\p{Ll}-]+ ){0,3}$/u;
const there =
  /^(?: (?:extended|shown|accorded|given|received|enjoyed)(?: to)?(?: (?:him|her|them))?)?(?: (?:during|on) (?:his|her|their|the) (?:[\p{Ll}-]+ ){0,2}visit)? (?:in|to) (?:the )?\p{Lu}/u;

/** “thanked him for his hospitality in Riga on 2 March”: one was the guest of the other. */
export function atHospitality(walk: Walk, sentence: Worded, index: number): Told | null {
  if (!/^(?:hospitality|welcome|reception)$/u.test(sentence.tokens[index]?.lower ?? '') || walk.main === null)
    return null;
  const after = textAfter(sentence, index);
  if (!thanked.test(textBefore(sentence, index).slice(-240)) || !there.test(after)) return null;
  const isDated = isDatedBehind(sentence, index, {
    within: 80,
    parted: /[,;:“”"]|\b(?:and|for|ahead of|before|until)\b/u,
  });
  return isDated
    ? {
        how: 'meeting',
        others: nobody(index),
        own: { ...nobody(index), group: 'they', isTwo: true },
        isOther: true,
        isPast: true,
      }
    : null;
}
