import type { Worded } from '../../../recognise/mention.ts';
import { nobody, whomFrom, type Whom } from '../whom.ts';
import type { Walk } from '../walk.ts';
import { textAfter, textBefore, theirs, tokenFrom } from './around.ts';
import { atScene } from './at-scene.ts';
import { bothIn } from './both-in.ts';
import type { Told } from './encounter.ts';
import { weHold } from './first-person.ts';
import { levelOfGroup } from './behind-noun.ts';
import { givenMeal } from './given-meal.ts';
import { headsOf } from './heads.ts';
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
      ? whomFrom(walk, sentence, behind === undefined ? index + 2 : tokenFrom(sentence, from))
      : null;
  const eating = guest?.persons.length === 0 ? eatersOf(walk, sentence, index) : null;
  if (eating !== null) return { how: 'meeting', others: nobody(index), own: eating, isApart: true };
  if (guest !== null && guest.persons.length > 1 && guest.sides.length > 1)
    return { how: 'meeting', others: guest, own: nobody(index) };
  if (guest !== null && guest.persons.length + guest.sides.length > 0) return { how: 'meeting', others: guest };
  const whom = withWhom(walk, sentence, index);
  if (whom !== null) return { how: 'meeting', others: whom };
  const given = givenMeal(walk, sentence, index);
  if (given !== null) return given;
  const told = before === 'over' ? partnerBefore(walk, sentence, index) : null;
  if (told !== null) return { how: 'meeting', others: told };
  if (weHold.test(textBefore(sentence, index))) return { how: 'meeting', others: nobody(index) };
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

/** “the working dinner of the bloc’s foreign ministers”: those who eat there, not where they are those of two sides alone. */
function eatersOf(walk: Walk, sentence: Worded, index: number): Whom | null {
  if (levelOfGroup(sentence, index + 1) === null) return null;
  const words = /^ (?<heads>[^,.;:“”"]{3,80}?(?:ministers|leaders|presidents|heads of (?:state|government)))\b/u.exec(
    textAfter(sentence, index + 1),
  )?.groups?.['heads'];
  if (words === undefined) return null;
  const start = (sentence.tokens[index + 1]?.end ?? 0) + 1;
  const end = tokenFrom(sentence, start + words.length);
  const own = headsOf(walk, sentence, end < 0 ? sentence.tokens.length : end, words, start);
  return own.sides.length < 2 ? { ...own, isMany: true } : null;
}
