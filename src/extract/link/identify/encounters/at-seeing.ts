import { marginWords } from '../../../../text/on-margins.ts';
import type { Worded } from '../../../recognise/mention.ts';
import { nobody, whomFrom } from '../whom.ts';
import type { Walk } from '../walk.ts';
import { placed, spelledOut, textAfter, textBefore } from './around.ts';
import { isDated } from './dated-behind.ts';
import type { Told } from './encounter.ts';
import { directPerson, holderAt, officeHolder, pronounAt } from './partners.ts';

/** “She is to see the prime minister”: a meeting that is planned. */
const arranged =
  /\b(?:will|shall|(?:am|is|are|was|were) (?:due |set |scheduled |expected |going )?to)(?: also| then)? $/u;
/** “I am seeing”, “will be seeing”. */
const goingOn = /\b(?:am|is|are|was|were|be|been)(?: (?:also|then|again|just))* $/u;
/** What parts “saw Y for two hours” from “saw Y as a friend”, “saw Y leave”. */
const seenThere =
  /^(?:,? (?:again|alone|and|at|before|after|for|here|in|over|on|there|to (?:discuss|talk)|today|tomorrow|twice|who|whom|where|with|yesterday)\b|[.,;]|$)/u;

/** “flew to Riga to see Y”, “was driven off to see Y”. */
const cameTo =
  /\b(?:flew|fl(?:y|ies)|went|goes?|came|comes?|travel(?:s|led|ed)?|drove|driven|taken|whisked|hurried|crossed|(?:is|are|was|were) in|arrived|landed|returned) (?!to see\b)[^;:“”"]{2,80} to $/u;

/** “had been to see Y”, “went to see Y”: a meeting that was. */
const wentTo = /\b(?:(?:have|has|had) (?:also )?been|went|gone|(?:came|come)(?: here| over)?) to $/u;

const atTime = new RegExp(
  String.raw`^,?(?: was| were)? (?:in \p{Lu}|on (?:\p{Lu}|\d|the ${marginWords})|here\b|there\b|at (?:the|his|her)\b|last\b|next\b|again\b|tomorrow\b|today\b|yesterday\b|the (?:next|following|same|previous) (?:day|morning|afternoon|evening)\b|(?:an? )?(?:day|week|month)s? (?:later|earlier)\b|(?:earlier|later) (?:in|on|this|that)\b|this (?:week|month|morning|afternoon|spring|summer|autumn|winter)\b|for \p{L}+ hours?\b)`,
  'u',
);

/** “saw Y in Riga”, “visited his colleague”, “is to see the prime minister”, “the last time I saw Y was in Oslo”. */
export function atSeeing(walk: Walk, sentence: Worded, index: number): Told | null {
  const word = sentence.tokens[index]?.lower ?? '';
  if (
    /^(?:saw|see|sees|seeing|visit|visited|visits)$/u.test(word) &&
    /^ (?:his|her|their|my|our) /u.test(textAfter(sentence, index))
  ) {
    const others = holderAt(walk, sentence, index + 1) ?? whomFrom(walk, sentence, index + 1);
    const isPeer = sentence.tokens
      .slice(index + 1, others.last + 2)
      .some(({ lower }) => /^(?:counterpart|colleague|opposite)$/u.test(lower));
    if (isPeer && others.persons.length + others.sides.length > 0) return { how: 'meeting', others };
  }
  const before = spelledOut(textBefore(sentence, index));
  if (/^(?:saw|see|sees|seen)$/u.test(word) || (word === 'seeing' && goingOn.test(before))) {
    const others =
      directPerson(walk, sentence, index + 1) ??
      (word === 'see' ? (officeHolder(walk, sentence, index + 1) ?? holderAt(walk, sentence, index + 1)) : null);
    if (others !== null && word === 'see' && [arranged, cameTo, wentTo].some((way) => way.test(before)))
      return { how: 'meeting', others };
    if (others !== null && atTime.test(textAfter(sentence, others.last))) return { how: 'meeting', others };
    if (others !== null && seenThere.test(textAfter(sentence, others.last)) && isDated(sentence, index))
      return { how: 'meeting', others };
  }
  const pronoun =
    /^(?:see|saw)$/u.test(word) && (word === 'saw' || arranged.test(before))
      ? pronounAt(walk, sentence, index + 1)
      : null;
  if (pronoun !== null && placed.test(textAfter(sentence, index + 1))) return { how: 'meeting', others: pronoun };
  if (/^(?:saw|see|seen)$/u.test(word) && /^ each other\b/u.test(textAfter(sentence, index)))
    return { how: 'meeting', others: nobody(index) };
  return null;
}
