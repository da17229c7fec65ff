import type { Worded } from '../../../recognise/mention.ts';
import { datesIn } from '../../dates-in.ts';
import { nobody } from '../whom.ts';
import { textAfter, textBefore } from './around.ts';
import type { Told } from './encounter.ts';

const noun = String.raw`(?:meeting|gathering|encounter|get-together|summit|trilateral|talks|time)`;
const count = String.raw`(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest|\d{1,2}(?:st|nd|rd|th))`;
/** “their third such meeting, after [Riga in May] and”: what counts the times, with those already listed. */
const listed = new RegExp(
  String.raw`\b${count} (?:[\p{L}-]+ ){0,3}?${noun}s?\b[^;:“”"]{0,60}?,? (?:after|following) (?:(?:the|an|earlier|previous|those|ones?|that|two|three|four|meetings|gatherings|summits|talks|rounds|held) )*(?:(?:in|at) )?(?:(?:early |late |mid-)?[^;:“”"]{3,90}?(?:,| and) (?:in )?)?$`,
  'u',
);
/** “Riga in May 2024”, “Riga on 3 May”, “Riga last year”: a place with its time right behind. */
const atTime = /^,? (?:in (?:early |late |mid-)?(?:\p{Lu}|20\d\d)|on [\p{Lu}\d]|last \p{L}|earlier this|this \p{L})/u;

/** “It was their third such meeting, after Riga in May 2024 and Oslo in June 2023”: each of the earlier times of those who were told of. */
export function atEarlierTimes(sentence: Worded, index: number): Told | null {
  const city = sentence.mentions.find(({ kind, first }) => kind === 'city' && first === index);
  const last = city?.last ?? index;
  if (sentence.tokens[index]?.isCapital !== true || !atTime.test(textAfter(sentence, last))) return null;
  if (!listed.test(textBefore(sentence, index).slice(-220))) return null;
  const end = sentence.tokens[last]?.end ?? 0;
  const isDated = datesIn(sentence.unit.span).some(({ words }) => words.index >= end && words.index < end + 14);
  return isDated
    ? { how: 'meeting', others: nobody(last), own: { ...nobody(index), group: 'they' }, isOther: true, isPast: true }
    : null;
}
