import type { Worded } from '../../../recognise/mention.ts';
import { nobody, whomFrom, type Whom } from '../whom.ts';
import type { Walk } from '../walk.ts';
import { textAfter, textBefore, theirs } from './around.ts';
import { atScene } from './at-scene.ts';
import { bothIn } from './both-in.ts';
import type { Told } from './encounter.ts';
import { givenMeal } from './given-meal.ts';
import { withWhom } from './with-whom.ts';

/** “told a luncheon of the forum”: an audience of many. */
const speech =
  /\b(?:told|tells?|telling|address(?:ed|es|ing)?|speaking (?:at|to)|spoke (?:at|to)) an? (?:[\p{Ll}-]+ )?$/u;

/** “with his opposite number, Y”: a guest behind the place of the meal. */
const withGuest =
  /^ (?:there|here|together|in \p{Lu}\p{L}+|on \p{Lu}\p{L}+day|today|yesterday|at (?:the|his|her) [\p{Ll} ]{3,40}?),? with /u;

/** “a working lunch with Y”, “over dinner”, “a breakfast of the two ministers”, “gave her lunch”: a meal at which people meet. */
export function atMeal(walk: Walk, sentence: Worded, index: number): Told | null {
  const { tokens } = sentence;
  if (speech.test(textBefore(sentence, index))) return null;
  const before = tokens[index - 1]?.lower ?? '';
  const behind = withGuest.exec(textAfter(sentence, index))?.[0];
  const from = (tokens[index]?.end ?? 0) + (behind?.length ?? 0);
  const guest =
    behind !== undefined || /^(?:with|of|between)$/u.test(tokens[index + 1]?.lower ?? '')
      ? whomFrom(walk, sentence, behind === undefined ? index + 2 : tokens.findIndex(({ start }) => start >= from))
      : null;
  if (guest !== null && guest.persons.length > 1 && guest.sides.length > 1)
    return { how: 'meeting', others: guest, own: nobody(index) };
  if (guest !== null && guest.persons.length + guest.sides.length > 0) return { how: 'meeting', others: guest };
  const whom = withWhom(walk, sentence, index);
  if (whom !== null) return { how: 'meeting', others: whom };
  const given = givenMeal(walk, sentence, index);
  if (given !== null) return given;
  const told = before === 'over' ? partnerBefore(walk, sentence, index) : null;
  if (told !== null) return { how: 'meeting', others: told };
  const eaters = before === 'working' ? bothIn(walk, sentence) : null;
  if (eaters !== null) return { how: 'meeting', others: nobody(index), own: eaters };
  if (
    theirs.test(textBefore(sentence, index)) &&
    /^ (?:in \p{Lu}|on \p{Lu}|on \d|last )/u.test(textAfter(sentence, index))
  )
    return {
      how: 'meeting',
      others: nobody(index),
      own: { ...nobody(index), group: 'they', isTwo: true },
      isOther: true,
    };
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
