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

/** “the rounds held in [Riga in May and] in Oslo on 3 June”, “Their previous meetings were in …”, “followed meetings in …”: several that were held, each at its place. */
const eachHeld =
  /\b(?<!no )(?:[Tt]he|[Tt]heir|[Tt]wo|[Tt]hree|[Ff]our|[Bb]oth|[Ee]arlier|[Pp]revious|[Pp]ast|[Tt]hose|followed|following|after) (?:[\p{Ll}-]+ ){0,2}(?:meetings|rounds|sessions|gatherings|editions|sittings)(?:,? (?:(?:that|which) )?(?:(?:were|had been|have been) )?(?:held|hosted|convened|took place)| were)?(?: (?:earlier this|this|last) year)?,? (?<listed>in [^;:“”"]{3,60}?(?:,| and) )?(?:in )?$/u;
const oneMoreBehind =
  /^[^;:“”"]{4,50}?(?:,| and) (?:in )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*,? (?:in|on|last|earlier|this) /u;
const isOneHeld = (ahead: string, after: string): boolean => {
  const held = eachHeld.exec(ahead);
  return (
    held !== null && (held.groups?.['listed'] !== undefined || (ahead.endsWith(' in ') && oneMoreBehind.test(after)))
  );
};

/** “It was their third such meeting, after Riga in May 2024 and Oslo in June 2023”: each of the earlier times of those who were told of. */
export function atEarlierTimes(sentence: Worded, index: number): Told | null {
  const city = sentence.mentions.find(({ kind, first }) => kind === 'city' && first === index);
  const last = city?.last ?? index;
  if (sentence.tokens[index]?.isCapital !== true || !atTime.test(textAfter(sentence, last))) return null;
  const ahead = textBefore(sentence, index).slice(-220);
  if (!listed.test(ahead) && !isOneHeld(ahead, textAfter(sentence, last))) return null;
  const end = sentence.tokens[last]?.end ?? 0;
  const day = datesIn(sentence.unit.span).find(({ words }) => words.index >= end && words.index < end + 14);
  return day === undefined
    ? null
    : {
        how: 'meeting',
        others: nobody(last),
        own: { ...nobody(index), group: 'they' },
        isOther: true,
        isPast: true,
        day,
      };
}
