import type { Worded } from '../../../recognise/mention.ts';
import { nobody, whomFrom, type Whom } from '../whom.ts';
import type { Walk } from '../walk.ts';
import { atScene } from './at-scene.ts';
import { bothIn } from './both-in.ts';
import type { Told } from './encounter.ts';

/** “a working lunch with Y”, “over dinner”, “a breakfast of the two ministers”: a meal at which people meet. */
export function atMeal(walk: Walk, sentence: Worded, index: number): Told | null {
  const { tokens } = sentence;
  const before = tokens[index - 1]?.lower ?? '';
  const guest = /^(?:with|of|between)$/u.test(tokens[index + 1]?.lower ?? '')
    ? whomFrom(walk, sentence, index + 2)
    : null;
  if (guest !== null && guest.persons.length > 1 && guest.sides.length > 1)
    return { how: 'meeting', others: guest, own: nobody(index) };
  if (guest !== null && guest.persons.length + guest.sides.length > 0) return { how: 'meeting', others: guest };
  const told = before === 'over' ? partnerBefore(walk, sentence, index) : null;
  if (told !== null) return { how: 'meeting', others: told };
  const eaters = before === 'working' ? bothIn(walk, sentence) : null;
  if (eaters !== null) return { how: 'meeting', others: nobody(index), own: eaters };
  return atScene(walk, sentence, index, 'meeting');
}

/** “explained it to Ambassador X over lunch”: to whom or with whom, or null. */
function partnerBefore(walk: Walk, sentence: Worded, index: number): Whom | null {
  const link = sentence.tokens.findLastIndex(
    ({ lower }, at) => at < index && at > index - 20 && /^(?:to|with)$/u.test(lower),
  );
  const others = link < 0 ? null : whomFrom(walk, sentence, link + 1);
  return others === null || others.persons.length === 0 ? null : { ...others, last: index };
}
