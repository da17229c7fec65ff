import type { Worded } from '../../../recognise/mention.ts';
import { datesIn } from '../../dates-in.ts';
import { doneBefore, isToCome as isNounToCome } from '../to-come.ts';
import type { Walk } from '../walk.ts';
import { whomFrom, type Whom } from '../whom.ts';
import { gatherVerb, textAfter, textBefore } from './around.ts';
import { atNoun } from './at-noun.ts';
import { atPhone } from './at-phone.ts';
import { atVerb } from './at-verb.ts';
import type { Encounter } from './encounter.ts';
import { directPerson } from './partners.ts';
import { ownSide } from './own-side.ts';

const plan =
  /\b(?:will|would|might|should|could|wants? to|wish(?:es)? to|expects? to|decided to|promised to|pledged to|offered to|proposed to|undertook to|(?:ready|willing) to|(?<=\p{Ll} )(?<!\b(?:in|since|until|last|this|early|late|of|by|on) )may(?= \p{Ll})|(?:is|are|was|were) (?:\p{Ll}+ )?(?:to|due|likely|set|scheduled|expected|slated|planned)|plans? to|planned to|hopes? to|(?:are|is) going to|agreed to|intends? to|invited|flies|travels|heads|upcoming|forthcoming|next)\b[^;:]*$/u;

/** All encounters that the words of a sentence outside quotation marks tell of, in reading order. `speaker` is who speaks in it, if anybody does. */
export function encountersIn(walk: Walk, sentence: Worded, speaker: string | null, isNarration: boolean): Encounter[] {
  const { tokens } = sentence;
  const found: Encounter[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    if (tokens[index]?.isQuoted !== false || index <= (found.at(-1)?.last ?? -1)) continue;
    const told =
      atVerb(walk, sentence, index) ??
      atNoun(walk, sentence, index) ??
      (found.some(({ how }) => how === 'call') ? null : atPhone(walk, sentence, index));
    if (told !== null && (isNotHeld(sentence, index) || isOnlyWished(sentence, index))) continue;
    if (told === null || (told.isApart === true && found.length > 0 && isApposed(sentence, index))) continue;
    const again = againAt(sentence, index);
    const own = besides(
      walk,
      told.own ??
        ownSide(walk, sentence, told.verb ?? index, speaker, told.others.persons.length + told.others.sides.length > 0),
      told.others,
    );
    const before = clauseBefore(sentence, index);
    for (const others of partners(walk, sentence, index, told.others))
      found.push({
        how: told.how,
        at: index,
        last: Math.max(index, others.last),
        own,
        others,
        isApart: told.isApart === true,
        isOther: told.isOther === true || isAnother(sentence, index),
        isFuture: told.isPast !== true && isToCome(walk, sentence, index, before),
        isConsulting: /^consultations$/u.test(tokens[index]?.lower ?? ''),
        isSummit: tokens[index]?.lower === 'summit',
        isScene: isNarration || isSceneOf(sentence, index),
      });
    const last = found.at(-1);
    if (again > 0 && last !== undefined) found.push({ ...last, at: again, last: again, isOther: true, isScene: false });
  }
  return found;
}

/** “She will receive B”: a pronoun ahead of B does not mean B, but whoever was told of before of another side. */
function besides(walk: Walk, own: Whom, others: Whom): Whom {
  if (own.persons.length !== 1 || !own.persons.every((name) => others.persons.includes(name))) return own;
  const other = walk.persons.findLast((name) => {
    const country = walk.facts.get(name)?.country ?? null;
    return !others.persons.includes(name) && country !== null && !others.sides.includes(country);
  });
  const side = other === undefined ? null : (walk.facts.get(other)?.country ?? null);
  return other === undefined || side === null ? own : { ...own, persons: [other], sides: [side] };
}

/** Planned, as the words before it say; “when they meet” is to come as well, “when they met” is not. */
const isToCome = (walk: Walk, sentence: Worded, index: number, before: string): boolean =>
  isNounAhead(walk, sentence, index) ||
  isPresent(sentence, index) ||
  (!isPastForm(sentence, index) &&
    !doneBefore.test(textBefore(sentence, index)) &&
    plan.test(
      isOccasionOf(sentence, index) ? before.replace(/\b(?:agreed to|hopes? to|invited|next)\b/giu, '') : before,
    ) &&
    (/^(?:meet|gather|convene)$/u.test(sentence.tokens[index]?.lower ?? '') ||
      !/\b(?:after|following|since|when)\b[^,]*$/iu.test(before)));

/** “pledged to revive a commission that last met in 2019”: a past form is not what was pledged. */
const isPastForm = ({ tokens }: Worded, index: number): boolean =>
  /^(?:met|spoke|saw|sat|gathered|convened)$/u.test(tokens[index]?.lower ?? '') &&
  !/^(?:be|been|being)$/u.test(tokens[index - 1]?.lower ?? '');

const calledOff =
  /^[^;:.“”"]{0,120}? (?:was|were|has been|have been|had been|had to be|is) (?:twice |once |again |later )?(?:postponed|called off|cancell?ed|put off|shelved|scrapped|abandoned|delayed)\b(?! (?:until|to) )/u;

/** “They have never met”, “had been due to meet”, “a meeting of the two was postponed”, “it was the first time that they had met”. */
const isNotHeld = (sentence: Worded, index: number): boolean =>
  (/\b(?:never|not|n['’]t|without|refused to|declined to|failed to|had been (?:due|scheduled|planned|expected|set) to) (?:yet |again |ever |publicly )?$/u.test(
    textBefore(sentence, index),
  ) &&
    !/^ since\b/u.test(textAfter(sentence, index))) ||
  /^It (?:was|is|will be|would be) the (?:first|second|third|fourth|fifth|last) (?:time|such)\b/u.test(
    sentence.unit.span.text,
  ) ||
  calledOff.test(textAfter(sentence, index)) ||
  /\b(?:(?:at least )?(?:once|twice) a (?:year|month)|every (?:year|month|two years)|annually|regularly|on a regular basis)\b/u.test(
    textAfter(sentence, index),
  );

/** “ready to start a new round of negotiations”, “committed to conclude negotiations on trade”: no occasion, where no day is given. */
const isOnlyWished = (sentence: Worded, index: number): boolean =>
  /^(?:talks|negotiations|discussions|consultations)$/u.test(sentence.tokens[index]?.lower ?? '') &&
  /\b(?:to|of|for|will) (?:\p{Ll}+ly )?(?:start|starting|begin|beginning|launch|launching|open|opening|resume|resuming|resumption of|conclude|concluding|conclusion of|complete|completing|continue|continuing|finali[sz]e|speed up|accelerate|relaunch|restart|restarting|renew) (?:[\p{L}’'-]+ ){0,6}$/u.test(
    textBefore(sentence, index),
  ) &&
  datesIn(sentence.unit.span).every(({ words }) => {
    const { text } = sentence.unit.span;
    const from = sentence.tokens[index]?.end ?? 0;
    return (
      words.index < from ||
      words.index > from + 60 ||
      /\b(?:by|until|before) (?:\p{Ll}+ ){0,3}$/u.test(text.slice(0, words.index))
    );
  });

/** “X will receive Y on Monday, the first meeting of the two presidents”: said of an encounter told of just before. */
const isApposed = (sentence: Worded, index: number): boolean =>
  /, (?:the|a|their|what will be the|in the|in what was the) (?:[\p{Ll}-]+ ){0,4}$/u.test(textBefore(sentence, index));

/** “met in Riga in May and again in Oslo in June”: where the second time is told of, or -1. */
function againAt({ tokens }: Worded, index: number): number {
  if (!/^(?:met|spoke|talks|meet)$/u.test(tokens[index]?.lower ?? '')) return -1;
  return tokens.findIndex(
    (token, at) =>
      at > index &&
      at < index + 45 &&
      !token.isQuoted &&
      token.lower === 'again' &&
      /^(?:and|then)$/u.test(
        tokens[at - (/^(?:met|spoke)$/u.test(tokens[at - 1]?.lower ?? '') ? 2 : 1)]?.lower ?? '',
      ) &&
      /^(?:in|on|at|last|this|next)$/u.test(tokens[at + 1]?.lower ?? ''),
  );
}

/** “agreed to raise trade at their talks”: what was agreed is to come, the talks are not. */
const isOccasionOf = (sentence: Worded, index: number): boolean =>
  /\b(?:at|during|in|after|following) (?:(?:the|their|his|her|its) )?(?:\p{Ll}+ )?$/u.test(textBefore(sentence, index));

/** “The prime ministers meet in Vila Real on Friday”: the present tense with a day is to come. */
const isPresent = (sentence: Worded, index: number): boolean =>
  /^(?:meet|meets|gather|gathers|convene|convenes|sit|sits|receives|hosts|welcomes)$/u.test(
    sentence.tokens[index]?.lower ?? '',
  ) &&
  sentence.unit.role === 'prose' &&
  !/\b(?:did|not|to)\b[^,]{0,12}$/u.test(textBefore(sentence, index)) &&
  datesIn(sentence.unit.span).some(
    ({ words }) =>
      words.index > (sentence.tokens[index]?.end ?? 0) ||
      /^(?:On |Next |This )?$/u.test(sentence.unit.span.text.slice(0, words.index)),
  );

const isNounAhead = (walk: Walk, sentence: Worded, index: number): boolean => {
  const token = sentence.tokens[index];
  return (
    token !== undefined &&
    /^(?:summit|talks|meeting|session|gathering|consultations)$/u.test(token.lower) &&
    isNounToCome(sentence.unit.span.text, token.start, token.end, walk.title)
  );
};

/** “met with A and with B”, “met separately with the A and B ministers”: a meeting with each. */
function partners(walk: Walk, sentence: Worded, index: number, first: Whom): Whom[] {
  const { tokens } = sentence;
  const after = textAfter(sentence, first.last);
  const second = /^,? and(?:,? \p{Ll}+,?)? with /u.exec(after)?.[0];
  if (second !== undefined) {
    const from = (tokens[first.last]?.end ?? 0) + second.length;
    return [
      first,
      whomFrom(
        walk,
        sentence,
        tokens.findIndex(({ start }) => start >= from),
      ),
    ];
  }
  const later = secondGuest(walk, sentence, first);
  if (later !== null) return [first, later];
  const isApart = tokens
    .slice(Math.max(0, index - 2), first.last + 3)
    .some(({ lower }) => /^(?:separately|respectively|separate|meetings)$/u.test(lower));
  const isEach =
    tokens[index]?.lower === 'met' &&
    first.persons.length === 0 &&
    first.group !== null &&
    !/\b(?:trilateral|together|jointly)\b/u.test(sentence.unit.span.text);
  return (isApart || isEach) && first.sides.length > 1
    ? first.sides.map((side) => ({
        ...first,
        sides: [side],
        persons: first.persons.filter((name) => walk.facts.get(name)?.country === side),
      }))
    : [first];
}

const time = String.raw`(?:in the (?:morning|afternoon|evening)|after lunch|before lunch|at (?:noon|midday)|(?:later )?on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|on the (?:eve|margins|sidelines) of (?:the |its )?[\p{L}-]+|the (?:following|next) day)`;
const timed = new RegExp(String.raw`^,? ${time},? and(?: then)? (?:with )?`, 'u');

/** “is to meet A in the morning and B after lunch”: the one met at another time, or null. */
function secondGuest(walk: Walk, sentence: Worded, first: Whom): Whom | null {
  if (first.persons.length !== 1) return null;
  const joint = timed.exec(textAfter(sentence, first.last))?.[0];
  if (joint === undefined) return null;
  const from = (sentence.tokens[first.last]?.end ?? 0) + joint.length;
  return directPerson(
    walk,
    sentence,
    sentence.tokens.findIndex(({ start }) => start >= from),
  );
}

const clauseBefore = (sentence: Worded, index: number): string => {
  const text = textBefore(sentence, index);
  return (
    text
      .split(/[;"“”]|, (?:and|which|who|while|after) /u)
      .at(-1)
      ?.slice(-90) ?? ''
  );
};

const isAnother = (sentence: Worded, index: number): boolean => {
  const around = sentence.tokens.slice(Math.max(0, index - 3), index).map(({ lower }) => lower);
  const next = sentence.tokens.slice(index + 1, index + 3).map(({ lower }) => lower);
  const isNextDay = /^(?: \p{L}+){0,2} next (?:day|morning|afternoon|evening)\b/u.test(textAfter(sentence, index));
  return (
    around.some((word) => /^(?:last|previously|earlier|previous)$/u.test(word)) ||
    (around.at(-1) === 'first' && gatherVerb.test(sentence.tokens[index]?.lower ?? '')) ||
    (around.includes('had') && gatherVerb.test(sentence.tokens[index]?.lower ?? '')) ||
    (!isNextDay && next.some((word) => /^(?:again|next)$/u.test(word))) ||
    (next[0] === 'last' && !/^(?:week|month|year|\p{L}+day)$/u.test(next[1] ?? ''))
  );
};

/** In a sentence that reports speech, only what stands in its opening phrase or behind “after”, “during” sets the scene. */
const isSceneOf = (sentence: Worded, index: number): boolean =>
  index === 0 ||
  (index < 6 && sentence.tokens[0]?.lower === 'in') ||
  sentence.tokens
    .slice(Math.max(0, index - 5), index)
    .some(({ lower }) => /^(?:after|following|during|at|upon|while|when|as|who|before)$/u.test(lower));
