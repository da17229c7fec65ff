import type { Worded } from '../../../recognise/mention.ts';
import type { Walk } from '../walk.ts';
import { whomFrom, type Whom } from '../whom.ts';
import { textAfter, textBefore, tokenFrom } from './around.ts';

/** “Thursday’s call, which lasted an hour, was the second that week between X and Y”. */
const wasBetween =
  /^(?:, [^,;:“”"]{3,80},)? (?:is|was|will be|would be) (?:only )?(?:the|their)(?: \p{L}+){1,6}? between /u;

/** “took a call from Y”, “put in a call to Y”. */
export const isRung = (sentence: Worded, index: number): boolean =>
  /^(?:call|telephone|phone)$/u.test(sentence.tokens[index]?.lower ?? '') &&
  /^ (?:from|to) /u.test(textAfter(sentence, index)) &&
  /\b(?:t(?:ake|akes|ook|aken)|gets?|got|had|has|received|receives|placed?|places|made|makes|put(?:s|ting)?(?: in| through)?|fielded|returned) an? (?:[\p{Ll}-]+ ){0,2}$/u.test(
    textBefore(sentence, index),
  );

/** Whether the two who met or spoke stand behind what is said of it. */
export const isToldBetween = (sentence: Worded, index: number): boolean => wasBetween.test(textAfter(sentence, index));

/** Those two or more, of two sides, or null. */
export function betweenTold(walk: Walk, sentence: Worded, index: number): Whom | null {
  const words = wasBetween.exec(textAfter(sentence, index))?.[0];
  if (words === undefined) return null;
  const from = (sentence.tokens[index]?.end ?? 0) + words.length;
  const both = whomFrom(walk, sentence, tokenFrom(sentence, from));
  return both.sides.length > 1 ? both : null;
}
