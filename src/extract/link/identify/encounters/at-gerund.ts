import type { Worded } from '../../../recognise/mention.ts';
import type { Walk } from '../walk.ts';
import { nobody } from '../whom.ts';
import { placed, textAfter, textBefore } from './around.ts';
import { isDatedBehind } from './dated-behind.ts';
import type { Told } from './encounter.ts';
import { headsOf, nearestHeads } from './heads.ts';
import { thoseWhoMeet } from './those-who-meet.ts';

/** “looked forward to [meeting] again in Riga in October”. */
const isAgain = (sentence: Worded, index: number): boolean =>
  /\b(?:forward|committed|hopeful of|confident of|intention of|plans? for|agreed on)(?: to)? $/u.test(
    textBefore(sentence, index),
  ) &&
  /^ again\b/u.test(textAfter(sentence, index)) &&
  isDatedBehind(sentence, index);

/** “after [meeting] in Riga”, “the ministers, [meeting] in Riga, called for a truce”, “looked forward to [meeting] again”: the verb, with nobody behind it. */
export function atGerund(walk: Walk, sentence: Worded, index: number): Told | null {
  const isPlaced = placed.test(textAfter(sentence, index));
  if (isPlaced && /^(?:after|before|upon)$/u.test(sentence.tokens[index - 1]?.lower ?? '')) {
    const heads = nearestHeads(textBefore(sentence, index));
    const own = heads === undefined ? null : { own: headsOf(walk, sentence, index, heads) };
    return { how: 'meeting', others: nobody(index), ...own };
  }
  const gathered = isPlaced ? thoseWhoMeet(walk, sentence, index) : null;
  if (gathered !== null) return { how: 'meeting', others: nobody(index), own: gathered };
  return isAgain(sentence, index) ? { how: 'meeting', others: nobody(index), isOther: true, isPlanned: true } : null;
}
