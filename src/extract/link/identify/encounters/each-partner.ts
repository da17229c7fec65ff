import { marginWords } from '../../../../text/on-margins.ts';
import type { Worded } from '../../../recognise/mention.ts';
import { levelOfPerson } from '../person-level.ts';
import type { Walk } from '../walk.ts';
import { whomFrom, type Whom } from '../whom.ts';
import { textAfter, tokenFrom } from './around.ts';
import { laterGuests } from './later-guests.ts';
import { personsBefore } from './persons-before.ts';

/** Who met whom, one pair for each meeting: “A and B met with X respectively” is two, and so is “A met with X and with Y”. */
export function eachPair(
  walk: Walk,
  sentence: Worded,
  index: number,
  own: Whom,
  others: Whom,
): { own: Whom; others: Whom }[] {
  const hosts =
    others.persons.length === 1 && isTold(sentence, index, others, inTurn)
      ? colleagues(walk, sentence, index, own)
      : [];
  if (hosts.length === 2) return hosts.map((name) => ({ own: { ...own, persons: [name] }, others }));
  return eachPartner(walk, sentence, index, others).map((partner) => ({ own, others: partner }));
}

/** “Prime Minister A and B, the speaker, met”: the persons of one country who are the subject of a verb. */
function colleagues(walk: Walk, sentence: Worded, index: number, { persons, sides }: Whom): readonly string[] {
  const all = personsBefore(walk, sentence, index);
  const isOfAll = sides.length === 1 && persons.length > 0 && persons.every((name) => all.persons.includes(name));
  return isOfAll && all.sides.every((side) => sides.includes(side)) ? all.persons : [];
}

/** Whether such a word stands beside a verb or behind those whom it names. */
const isTold = ({ tokens }: Worded, index: number, { last }: Whom, words: RegExp): boolean =>
  tokens.slice(Math.max(0, index - 2), last + 4).some(({ lower }) => words.test(lower));
const inTurn = /^(?:respectively|separately)$/u;
const apart = /^(?:bilaterally|individually|meetings|one-on-one|respectively|separate|separately)$/u;

/** “met with A and with B”, “met separately with the A and B ministers”: a meeting with each. */
function eachPartner(walk: Walk, sentence: Worded, index: number, first: Whom): Whom[] {
  const { tokens } = sentence;
  const after = textAfter(sentence, first.last);
  const second = withAnother.exec(after)?.[0];
  if (second !== undefined) {
    const from = (tokens[first.last]?.end ?? 0) + second.length;
    const other = whomFrom(walk, sentence, tokenFrom(sentence, from));
    if (first.persons.length === 1 && other.group !== null && other.sides.length > 2 && !onADay.test(second))
      return [{ ...other, persons: [...first.persons, ...other.persons], sides: [...first.sides, ...other.sides] }];
    const others = apartFrom(walk, sentence, index, other);
    return [
      ...apartFrom(walk, sentence, index, first),
      ...(onADay.test(second) ? others.map((one) => ({ ...one, isLater: true })) : others),
    ];
  }
  const guests = twoGuests(walk, sentence, index, first);
  if (guests !== null) return guests;
  const later = laterGuests(walk, sentence, first);
  if (later.length > 0) return [first, ...later];
  const inOrder = ofOneSide(walk, sentence, index, first);
  if (inOrder !== null) return inOrder;
  return apartFrom(walk, sentence, index, first);
}

/** “met separately with the A and B ministers”: each by his country, else all at once. */
function apartFrom(walk: Walk, sentence: Worded, index: number, first: Whom): Whom[] {
  const { tokens } = sentence;
  const areParted = isTold(sentence, index, first, apart);
  const isEach =
    (tokens[index]?.lower === 'met' ||
      (/^meets?$/u.test(tokens[index]?.lower ?? '') && besideAll.test(sentence.text))) &&
    first.persons.length === 0 &&
    first.group !== null &&
    !/\b(?:tri-?lateral|quadrilateral|tripartite|three-way|four-way|three-party|together|jointly)\b/u.test(
      sentence.text,
    );
  return (areParted || (isEach && first.sides.length < mostApart)) && first.sides.length > 1
    ? first.sides.map((side, place) => ({
        ...first,
        sides: [side],
        persons: personsOf(walk, first, side, place),
      }))
    : [first];
}

/** The ministers of so many countries sit at one table, unless the words part them. */
const mostApart = 4;

/** “On the margins of the conference, X is to [meet] her counterparts from A and B”: one after the other. */
const besideAll = new RegExp(String.raw`\b[Oo]n the ${marginWords}\b`, 'u');

/** “his counterparts from A, X, and B, Y”: who comes from a side, by his country, else by his place in the list. */
function personsOf({ facts }: Walk, { persons, sides }: Whom, side: string, place: number): string[] {
  const own = persons.filter((name) => facts.get(name)?.country === side);
  const name = persons[place];
  const isListed =
    persons.length === sides.length && persons.every((one) => (facts.get(one)?.country ?? null) === null);
  return own.length === 0 && isListed && name !== undefined ? [name] : own;
}

/** “held meetings on Monday with X, and on Tuesday with Y”, “talks with A and B on Friday and with C and D on Saturday”. */
const withAnother =
  /^(?: on \p{Lu}\p{L}+(?: \d{1,2})?(?: (?:morning|afternoon|evening))?)?,? and(?:,? \p{Ll}+,?)?(?: on \p{Lu}\p{L}+(?: \d{1,2})?| in \p{Lu}\p{L}+| (?:later|earlier) (?:on|in) \p{L}+)? with /u;
const onADay = / on \p{Lu}/u;

/** “met the president, X, and the foreign minister, Y”, “called separately on the minister, X, and the speaker, Y”: two of one country, who receive one after the other. */
function ofOneSide(walk: Walk, { tokens, mentions }: Worded, index: number, first: Whom): Whom[] | null {
  if (!/^(?:met|meet|meets|meetings|on|received|calls?|called)$/u.test(tokens[index]?.lower ?? '')) return null;
  const [one, other] = first.persons;
  if (first.persons.length !== 2 || first.sides.length !== 1 || one === undefined || other === undefined) return null;
  const ranks = [one, other].map((name) => levelOfPerson(walk, name));
  if (!ranks.every((rank) => rank === 'top' || rank === 'minister')) return null;
  const at = mentions.find((mention) => mention.kind === 'person' && mention.name === other && mention.first > index);
  const isJoined = tokens.slice(index, at?.first ?? 0).some(({ lower }) => lower === 'and');
  const isApart = tokens
    .slice(Math.max(0, index - 3), (at?.last ?? 0) + 3)
    .some(({ lower }) => /^(?:separately|separate|meetings|respectively|also|later|turn)$/u.test(lower));
  return isJoined && (isApart || (ranks.includes('top') && ranks.includes('minister')))
    ? [
        { ...first, persons: [one] },
        { ...first, persons: [other] },
      ]
    : null;
}

/** Two who were told of before, met one by one. */
export const eachOfTwo = /^ with (?:both|(?:the|his|her) two) (?:guests|visitors|colleagues|counterparts|ministers)\b/u;

/** “had separate meetings with the two guests”: with each of the two others who were told of, one a country. */
function twoGuests(walk: Walk, sentence: Worded, index: number, first: Whom): Whom[] | null {
  const { main } = walk;
  if (sentence.tokens[index]?.lower !== 'meetings' || first.persons.length + first.sides.length > 0 || main === null)
    return null;
  if (!eachOfTwo.test(textAfter(sentence, index))) return null;
  const host = sentence.mentions.findLast((one) => one.kind === 'person' && one.last < index);
  const home = host?.kind === 'person' ? (walk.facts.get(host.name)?.country ?? null) : null;
  const told = [...new Set(walk.persons)].filter((name) => {
    const country = walk.facts.get(name)?.country ?? null;
    return country !== null && country !== home;
  });
  const sides = told.map((name) => walk.facts.get(name)?.country ?? '');
  return home !== null && told.length === 2 && sides[0] !== sides[1]
    ? told.map((name, place) => ({ ...first, group: null, persons: [name], sides: [sides[place] ?? ''] }))
    : null;
}
