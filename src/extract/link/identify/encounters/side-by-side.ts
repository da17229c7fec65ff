import type { Worded } from '../../../recognise/mention.ts';
import { datesIn } from '../../dates-in.ts';
import type { Walk } from '../walk.ts';
import { nobody, whomFrom } from '../whom.ts';
import { textAfter, textBefore } from './around.ts';
import { bothIn } from './both-in.ts';
import type { Told } from './encounter.ts';

/** What tells that the one named behind it is there with whom the sentence is about. */
const beside =
  /^(?:flanked by|accompanied at the lectern by|(?:standing|seated|sitting|speaking|appearing) (?:beside|alongside|next to|side by side with|together with|jointly with)) $/iu;
const withHim = /^ [^;:“”"]{3,90}?,? (?:at|by) (?:his|her) side\b/u;
const opening = /(?:^|, )$/u;
const isStanding = /\b(?:is|was|were) $/u;
const afterTalks = /\b(?:after|following) (?:[\p{L}\d-]+ ){0,6}?(?:discussions|meeting|negotiations|talks)\b/u;

/** “Flanked by X, Y told a news conference in Riga on Monday”, “With X at her side, Y promised …”, “X was standing beside Y after two hours of talks”: two of two countries, on a day or after talks. */
export function sideBySide(walk: Walk, sentence: Worded, index: number): Told | null {
  const { tokens, text } = sentence;
  const token = tokens[index];
  const before = textBefore(sentence, index);
  if (token === undefined || !(opening.test(before) || isStanding.test(before))) return null;
  const isBeside =
    [2, 3, 4, 5].some((count) => beside.test(text.slice(token.start, tokens[index + count]?.start ?? 0))) ||
    (/^with$/iu.test(token.text) && withHim.test(textAfter(sentence, index)));
  if (!isBeside || (datesIn(sentence.unit.span).length === 0 && !afterTalks.test(text))) return null;
  if (isStanding.test(before)) {
    const others = [2, 3, 4]
      .map((count) => whomFrom(walk, sentence, index + count))
      .find(({ persons }) => persons.length === 1);
    return others === undefined ? null : { how: 'meeting', others };
  }
  const both = bothIn(walk, sentence);
  return both?.persons.length === 2 && both.sides.length === 2
    ? { how: 'meeting', others: nobody(index), own: both }
    : null;
}
