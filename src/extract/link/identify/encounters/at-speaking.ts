import { month, weekday } from '../../../../text/date-parts.ts';
import { marginWords } from '../../../../text/on-margins.ts';
import { determiners, prepositions } from '../../../attribute/grammar-words.ts';
import type { Worded } from '../../../recognise/mention.ts';
import { datesIn } from '../../dates-in.ts';
import type { Walk } from '../walk.ts';
import { nobody, whomFrom } from '../whom.ts';
import { isSpeakerAhead, placed, textAfter, textBefore } from './around.ts';
import { isDated } from './dated-behind.ts';
import type { Told } from './encounter.ts';
import { directPerson, guests, holderAt, officeHolder } from './partners.ts';

/** “My colleague and I spoke in New York”, “the two spoke in Geneva”. */
const ofTwoPeople =
  /(?:\band (?:I|he|she)|\b[Tt]he two(?: \p{Ll}+)?|\b[Ww]e|\b[Tt]hey)(?: (?:last|also|then|first|had|have|will|would|are|were|due|to|shall|plan|next))* $/u;

/** “talked for a little over two hours in a hangar”. */
const spell = /^ (?:[\p{Ll}-]+ )?for (?:[\p{L}\d-]+ ){0,6}(?:hours?|minutes)\b(?! (?:by|over the) (?:tele)?phone)/u;

const isByPhone = (sentence: Worded, index: number): boolean =>
  sentence.tokens.slice(index, index + 14).some(({ lower }) => /^(?:phone|telephone)$/u.test(lower));

/** “last spoke briefly on 1 September in Oslo”: where two stood; “last spoke in September” names no place. */
const inPlace = new RegExp(
  String.raw`^(?! (?:by|over|via)\b)(?: \p{Ll}+ly)?(?: (?:on|in) (?:${weekday}|${month} ?\d{0,4}|\d{1,2} ${month}))?,? (?:in (?!${month}\b)\p{Lu}|on the ${marginWords}\b)`,
  'u',
);

const placedBehind = new RegExp(String.raw`^(?: (?:again|once more),?)? (?:in \p{Lu}|on the ${marginWords}\b)`, 'u');

/** “spoke to the press [after] talks with Y”: with whom one sat, not to whom one speaks. */
const besideTalks =
  /^(?:after|before|consultations|conversation|discussions|during|following|meeting|negotiations|talks)$/u;

/** “spoke with Y”, “talked to Y by phone”, “the two spoke in Geneva”, “last spoke in May”. */
export function atSpeaking(walk: Walk, sentence: Worded, index: number): Told | null {
  const { tokens } = sentence;
  const word = tokens[index]?.lower ?? '';
  if (!/^(?:spoke|speaks|spoken|speak|talked|talk|talks)$/u.test(word)) return null;
  const areTwo = placedBehind.test(textAfter(sentence, index)) && ofTwoPeople.test(textBefore(sentence, index));
  const isMine = isSpeakerAhead(textBefore(sentence, index));
  if (
    !/^sp/u.test(word) &&
    !areTwo &&
    !(isMine && isDated(sentence, index)) &&
    !isByPhone(sentence, index) &&
    !spell.test(textAfter(sentence, index))
  )
    return null;
  const previous = tokens[index - 1]?.lower ?? '';
  if (/^talks?$/u.test(word) && (determiners.has(previous) || prepositions.has(previous))) return null;
  const withAt = tokens.findIndex(
    ({ lower }, at) =>
      at > index && at < index + 8 && (lower === 'with' || (lower === 'to' && (isByPhone(sentence, index) || isMine))),
  );
  const isOfTalks = tokens.slice(index + 1, Math.max(index + 1, withAt)).some(({ lower }) => besideTalks.test(lower));
  const others = withAt < 0 || isOfTalks ? null : directPerson(walk, sentence, withAt + 1);
  const holder =
    others === null && /^(?:with|to)$/u.test(tokens[index + 1]?.lower ?? '') && datesIn(sentence.unit.span).length > 0
      ? (holderAt(walk, sentence, index + 2) ?? officeHolder(walk, sentence, index + 2))
      : null;
  if (holder !== null) return { how: 'call', others: holder };
  const partner = others ?? (withAt > 0 && isByPhone(sentence, index) ? whomFrom(walk, sentence, withAt + 1) : null);
  if (partner !== null) return { how: 'call', others: partner };
  const group = tokens[index + 1]?.lower === 'with' ? guests(walk, sentence, index + 2) : null;
  if (group !== null && placed.test(textAfter(sentence, group.last))) return { how: 'meeting', others: group };
  if (
    !/\b(?:rang|phoned|telephoned|called (?:me|us|him|her))\b/u.test(textBefore(sentence, index)) &&
    (/^(?:spoke|talked)$/u.test(word) ||
      (/^(?:speak|talk)$/u.test(word) && /\b(?:will|to|would) $/u.test(textBefore(sentence, index)))) &&
    spell.test(textAfter(sentence, index))
  )
    return { how: 'meeting', others: nobody(index) };
  if (areTwo) return { how: 'meeting', others: nobody(index) };
  if (previous === 'last' && inPlace.test(textAfter(sentence, index))) return { how: 'meeting', others: nobody(index) };
  return previous === 'last' || /^ again\b/u.test(textAfter(sentence, index)) || isByPhone(sentence, index)
    ? { how: 'call', others: nobody(index) }
    : null;
}
