import type { Worded } from '../../../recognise/mention.ts';
import type { Walk } from '../walk.ts';
import { textAfter } from './around.ts';
import type { Told } from './encounter.ts';
import { directPerson } from './partners.ts';

const tells =
  /^(?:told|tells|assured|informed|thanked|urged|asked|congratulated|briefed|pressed|promised|reminded|warned)$/u;
const toGuest = /^ (?:(?:his|her|their|the) )?(?:visiting|(?:\p{Lu}\p{L}+ )?(?:guest|visitor|host)\b)/u;
/** “in Riga on Monday”. */
const toldThere =
  /^,? in (?:the )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*,? (?:on|this|last|earlier|yesterday|today|late)\b|^,? (?:here|on \p{Lu}\p{L}+day,? (?:in|at) \p{Lu})/u;
/** “by telephone”. */
const toldByPhone = /^,? (?:(?:on \p{Lu}\p{L}+day|today|yesterday),? )?(?:by|over the|via) (?:tele)?(?:phone|video)\b/u;

/** “told her visiting counterpart, Y”, “told her guest, Y”, “assured Y in Riga on Monday”, “reminded Y by telephone”: what one says to another, to the face or by wire. */
export function atTelling(walk: Walk, sentence: Worded, index: number): Told | null {
  if (!tells.test(sentence.tokens[index]?.lower ?? '')) return null;
  const others = directPerson(walk, sentence, index + 1);
  if (others === null) return null;
  const behind = textAfter(sentence, others.last);
  const after = textAfter(sentence, index);
  if (toGuest.test(after) || toldThere.test(behind)) return { how: 'meeting', others };
  return toldByPhone.test(behind) ? { how: 'call', others } : null;
}
