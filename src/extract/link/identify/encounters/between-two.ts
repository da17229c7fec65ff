import { month } from '../../../../text/date-parts.ts';
import type { Worded } from '../../../recognise/mention.ts';
import { nobody } from '../whom.ts';
import { textAfter, textBefore } from './around.ts';
import type { Encounter, Told } from './encounter.ts';

/** “talks between the two in Hainburg”, “a call between the two men last week”: of the two who were told of. */
const ofTheTwo =
  /^ (?:the two|both|them)(?: (?<noun>men|women|sides|leaders|presidents|prime ministers|(?:foreign )?ministers|politicians|diplomats|counterparts))?(?=[,.]| (?:in|on|at|last|earlier|next|this|yesterday|today|a (?:day|week|month)|had|was|were|has|have|is|are|will|took|broke|ended)\b)/u;

/** “consultations between the two ministries in Riga”: of those who hold them. */
const ofBothHouses =
  /^ (?:the|both|their)(?: two)? (?:(?:foreign )?ministries(?: of foreign affairs)?|countries|governments|sides|states)(?=[,.]| (?:in|on|at|during|here|held|took|were|was|will|last|next|this)\b)/iu;
const holding = /\b(?:held|hold|holds|holding|conducted|had|co-?chaired|hosted) (?:[\p{Ll}-]+ ){0,4}$/u;

/** “talks between the two”, “held consultations between the two ministries”: of those told of before, or of those who hold them. */
export function betweenTwo(sentence: Worded, index: number, link: number, how: Encounter['how']): Told | null {
  const words = ofTheTwo.exec(textAfter(sentence, link));
  if (words !== null && sentence.tokens[index]?.lower !== 'summit' && !offered.test(textBefore(sentence, index)))
    return {
      how,
      others: nobody(index),
      own: { ...nobody(index), group: headsNoun.exec(words.groups?.['noun'] ?? '')?.[0] ?? 'they', isTwo: true },
      isOther: hasOwnDate(sentence, index, link),
    };
  if (!ofBothHouses.test(textAfter(sentence, link))) return null;
  if (holding.test(textBefore(sentence, index))) return { how, others: nobody(index) };
  return hasOwnDate(sentence, index, link)
    ? { how, others: nobody(index), own: { ...nobody(index), group: 'they', isTwo: true }, isOther: true }
    : null;
}

const theyHad =
  /^ (?:(?:that|which) )?(?:the two|both|their)(?: (?<noun>presidents|prime ministers|leaders|(?:\p{Ll}+ )?ministers|sides))? (?:had|have had|had had|held|had held) (?=in|on|at|last|earlier|yesterday|this)/u;

/** “the talks (that) the two prime ministers had in Lima in May”: of the two who were told of. */
export function hadByTheTwo(sentence: Worded, index: number, how: Encounter['how']): Told | null {
  const words = theyHad.exec(textAfter(sentence, index));
  if (words === null) return null;
  const group = headsNoun.exec(words.groups?.['noun'] ?? '')?.[0] ?? 'they';
  return { how, others: nobody(index), own: { ...nobody(index), group, isTwo: true }, isOther: true };
}

/** “offered to host a round of talks between the two”: of two others. */
const offered =
  /\b(?:host|hosting|mediate|mediated|mediating|broker|brokered|facilitate|facilitated) (?:[\p{Ll}-]+ ){0,5}$/u;

const headsNoun = /^(?:presidents|leaders|prime ministers|foreign ministers|ministers)$/u;

const behind = new RegExp(
  String.raw`^[^,;:]{0,60}? (?:in (?:(?:early|late|mid) )?(?:\d{4}|${month})|on (?:\p{Lu}|\d)|last \p{L}|earlier|next \p{L}|a (?:day|week|month) (?:ago|earlier))`,
  'u',
);
const ahead = /^(?:In|On|Last|Earlier|A (?:day|week|month)) [^,]{2,30}, (?:the |an? )?(?:\p{Ll}+ ){0,2}$/u;

/** Whether a time stands right behind the two, or opens the clause. */
const hasOwnDate = (sentence: Worded, index: number, link: number): boolean =>
  behind.test(textAfter(sentence, link)) || ahead.test(textBefore(sentence, index));
