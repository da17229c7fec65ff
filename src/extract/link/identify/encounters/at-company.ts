import type { Worded } from '../../../recognise/mention.ts';
import type { Walk } from '../walk.ts';
import type { Whom } from '../whom.ts';
import { spelledOut, textAfter, textBefore } from './around.ts';
import { isDated } from './dated-behind.ts';
import type { Told } from './encounter.ts';
import { directPerson, guest, holderAt, pronounAt } from './partners.ts';

/** Where guests are had to: a meal or a house. */
const bidden =
  /^,? to (?:(?:an?|the|his|her|their) )?(?:[\p{Ll}-]+ ){0,3}(?:breakfast|lunch|luncheon|dinner|supper|tea|coffee|palace|residence|villa|chancellery|Élysée|Kremlin|ministry)\b/u;

const noPlace = String.raw`(?!(?:[\p{Ll}-]+ ){0,2}(?:cabinet|camp|corner|debt|favou?r|government|hands?|mind|party|pay|place|pocket|power|sights?|team|thoughts|view|way)\b)`;
/** “[had President X] here”, “[had X] in this very office”, “[had X] across the table”: by somebody’s side. */
const bySide = new RegExp(
  String.raw`^,? (?:here\b|(?:in|at) (?:\p{Lu}|${noPlace}(?:the|this|that|my|our|his|her|their)\b)|with (?:me|us|him|her|them)\b|(?:across|around|round|at) (?:the|my|our|his|her|one|a) (?:[\p{Ll}-]+ )?table\b|opposite (?:me|us|him|her)\b|(?:over|round|back)\b|as (?:my|our|his|her|their) guest|for (?:talks|an?|the|[\p{L}\d-]+ (?:hours?|days?|minutes))\b|on (?:\p{Lu}|\d|the \d)|yesterday|today|tomorrow|last\b|this (?:morning|afternoon|evening|week))`,
  'u',
);

/** “has an hour with Minister X”, “had met Minister X”: something else is had. */
const isOfOther = ({ tokens, mentions }: Worded, index: number): boolean => {
  const person = mentions.find((one) => one.kind === 'person' && one.first > index);
  const between = person?.kind === 'person' ? tokens.slice(index + 1, person.from) : [];
  return between.some(({ lower }) =>
    /^(?:an?|about|at|by|for|from|in|no|of|on|that|to|with|\p{Ll}{3,}ed|met|been)$/u.test(lower),
  );
};

/** “I had President X here in March”, “once I have had Y across the table”, “had her to tea”: a guest who comes. */
function having(walk: Walk, sentence: Worded, index: number): Whom | null {
  if (!/^(?:had|has|have|having)$/u.test(sentence.tokens[index]?.lower ?? '')) return null;
  const others =
    pronounAt(walk, sentence, index + 1) ??
    directPerson(walk, sentence, index + 1) ??
    guest(walk, sentence, index + 1) ??
    holderAt(walk, sentence, index + 1);
  if (others === null) return null;
  const after = textAfter(sentence, others.last).replace(/^,/u, '');
  return bidden.test(after) || (bySide.test(after) && !isOfOther(sentence, index) && isDated(sentence, index))
    ? others
    : null;
}

const being =
  /(?:^|[\s“"])(?:I|[Ww]e|[Hh]e|[Ss]he|who|\p{Lu}[\p{L}’'-]+),?(?: (?:have|has|had|will|shall))? (?:am|is|are|was|were|be|been)(?: (?:also|again|alone|closeted|just|here|there|together|(?:on )?\p{Lu}\p{L}+day|yesterday|today|tomorrow|in \p{Lu}\p{L}+))* $/u;
const behind =
  /^(?:,? (?:in|at|on|for|here|there|again|over|until|yesterday|today|tomorrow|last|this|when|to (?:discuss|review|settle|talk))\b|[.,;]|$)/u;

/** “On Sunday I was with Minister X in Athens”: one who is in the other’s company. */
function beingWith(walk: Walk, sentence: Worded, index: number): Whom | null {
  if (sentence.tokens[index]?.lower !== 'with' || !being.test(spelledOut(textBefore(sentence, index)))) return null;
  const others = directPerson(walk, sentence, index + 1);
  return others !== null && behind.test(textAfter(sentence, others.last)) && isDated(sentence, index) ? others : null;
}

/** People in each other’s company, told of by “have” or “be”. */
export function atCompany(walk: Walk, sentence: Worded, index: number): Told | null {
  const others = having(walk, sentence, index) ?? beingWith(walk, sentence, index);
  return others === null ? null : { how: 'meeting', others };
}
