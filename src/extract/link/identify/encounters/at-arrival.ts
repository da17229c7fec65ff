import type { Worded } from '../../../recognise/mention.ts';
import { isStaff } from '../encounter-kind.ts';
import type { Walk } from '../walk.ts';
import { nobody, type Whom } from '../whom.ts';
import { textAfter, textBefore } from './around.ts';
import { isDatedBehind, timesIn } from './dated-behind.ts';
import type { Told } from './encounter.ts';
import { headsBefore, headsOf, nearestHeads } from './heads.ts';
import { personsBefore } from './persons-before.ts';

const place = String.raw`(?:in|at) (?:the )?\p{Lu}[\p{L}’'-]+`;
const there = new RegExp(String.raw`^ (?:back )?${place}`, 'u');
const returnsTo = /^ to (?:the )?\p{Lu}[\p{L}’'-]+/u;
const are = /\b(?:is|are|were|was)(?: (?:now|also|next|themselves|both))? $/u;
const willBe = /\b(?:will|would|(?:is|are) (?:to|due to|expected to|set to)) (?:all |both |then )?be (?:back )?$/u;
const organ =
  /(?:^|[\s,])(?:[Tt]he|[Tt]heir|[Ii]ts|[Aa]) (?<organ>(?:[\p{L}-]+ ){0,4}(?:commission|committee|council|working group))(?: (?:of|on|for) [^,;:“”"]{3,60}?)?(?:, (?:which|whose) [^;:“”"]{3,90},)? (?:is|was|will|would)(?: (?:now|also|next|then|be))* $/u;
const bySubject = /(?:^|[\s,])(?:they|the two|both)(?: \p{Ll}+)? (?:are|were|will|would)(?: (?:be|now|also|next))* $/iu;

/** “are due in Riga on 4 December”, “will be back in Lima next week”, “return to Oslo on Wednesday”, “The commission is expected in Bergen in May”: people of several sides, or an organ, who come to one place at a time. */
export function atArrival(walk: Walk, sentence: Worded, index: number): Told | null {
  const word = sentence.tokens[index]?.lower ?? '';
  if (!/^(?:due|expected|back|awaited|return|returns|be)$/u.test(word)) return null;
  const ahead = textBefore(sentence, index);
  const after = textAfter(sentence, index);
  const comes = /^return/u.test(word)
    ? returnsTo.test(after)
    : there.test(after) &&
      (/^(?:due|expected|awaited)$/u.test(word) ? are.test(ahead) : willBe.test(word === 'be' ? `${ahead}be ` : ahead));
  if (!comes || (word === 'be' && !/^ (?:in|at) /u.test(after)) || !hasDay(sentence, index)) return null;
  const isPlanned = !/\b(?:was|were)(?: \p{Ll}+)? $/u.test(ahead);
  const body = organ.exec(ahead)?.groups?.['organ'];
  if (body !== undefined && !/^returns?$/u.test(word))
    return {
      how: 'meeting',
      others: nobody(index),
      own: { ...nobody(index), group: body.toLowerCase() },
      isApart: true,
      isPlanned,
    };
  const own = comers(walk, sentence, index, ahead);
  return own === null ? null : { how: 'meeting', others: nobody(index), own, isPlanned };
}

/** Heads or staff of two sides or more, or two persons of two sides, right ahead. */
function comers(walk: Walk, sentence: Worded, index: number, ahead: string): Whom | null {
  const named = personsBefore(walk, sentence, index);
  if (named.persons.length > 1 && named.sides.length > 1) return named;
  const right = headsBefore.exec(ahead)?.[0];
  const heads = right ?? nearestHeads(ahead);
  if (
    heads !== undefined &&
    (right !== undefined || /^[^,;]*(?:, [^;]{3,60},)? (?:is|are|were|will|would) [\p{Ll} ]*$/u.test(heads))
  ) {
    const own = headsOf(walk, sentence, index, heads, ahead.length - heads.length);
    const isOfAll = /\b(?:two|both|three|four|five|six)\b/u.test(heads);
    if (
      own.sides.length > 1 ||
      (own.sides.length === 0 &&
        own.group !== null &&
        (isOfAll || isStaff(own.group) || ofThose.test(`${ahead.slice(0, ahead.length - heads.length)}${heads}`)))
    )
      return own;
  }
  return walk.main !== null && bySubject.test(ahead) ? { ...nobody(index), group: 'they', isTwo: true } : null;
}

/** “[Their presidents] are due in Riga on 4 May”, “[Those leaders] are due in Oslo”: of the countries told of. */
const ofThose =
  /(?:^|[,;] (?:and |while |but )?)(?:[Tt]heir|[Tt]hose|[Tt]he same) (?:foreign ministers|leaders|presidents|prime ministers|heads of (?:state|government)) (?:is|are|were|will|would) [\p{Ll} ]*$/u;

/** Whether a day or month stands close behind the verb, or opens the sentence. */
const hasDay = (sentence: Worded, index: number): boolean =>
  isDatedBehind(sentence, index, { within: 60, parted: /[;:“”"]|\b(?:by|until|before|since|for an?)\b/u }) ||
  timesIn(sentence).some(
    ({ words }) =>
      words.index < (sentence.tokens[index]?.end ?? 0) &&
      /^(?:On|In|Next|This|Later)? ?$/u.test(sentence.text.slice(0, words.index)),
  );
