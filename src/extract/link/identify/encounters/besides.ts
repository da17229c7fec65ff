import type { Worded } from '../../../recognise/mention.ts';
import type { Walk } from '../walk.ts';
import type { Whom } from '../whom.ts';

/** “She will receive B”: a pronoun ahead of B does not mean B, but whoever was told of before of another side. */
export function besides(walk: Walk, isOnAgenda: boolean, ahead: readonly string[], own: Whom, others: Whom): Whom {
  const isNobody =
    own.persons.length + own.sides.length === 0 &&
    own.group === null &&
    others.persons.length > 0 &&
    others.sides.length < 2;
  const isOne = own.persons.length === 1 && own.persons.every((name) => others.persons.includes(name));
  const isSame = isOne || (own.persons.length === 1 && isOfTheirs(own, others));
  if (!isSame && !(isOnAgenda && isNobody)) return own;
  const other = (isOne ? [...walk.persons, ...ahead] : ahead).findLast((name) => {
    const country = walk.facts.get(name)?.country ?? null;
    return !others.persons.includes(name) && country !== null && !others.sides.includes(country);
  });
  const side = other === undefined ? null : (walk.facts.get(other)?.country ?? null);
  return other === undefined || side === null ? own : { ...own, persons: [other], sides: [side] };
}

/** Who may be meant where the nearest cannot: the persons ahead in the sentence, those told of before where it opens with a pronoun. */
export function othersAhead(walk: Walk, sentence: Worded, index: number): string[] {
  const named = sentence.mentions.flatMap((one) => (one.kind === 'person' && one.last < index ? [one.name] : []));
  return /^(?:he|she)$/u.test(sentence.tokens[0]?.lower ?? '') || named.length === 0
    ? [...walk.persons, ...named]
    : named;
}

/** “He also met the interior minister”, where “he” would be of the minister’s own country. */
const isOfTheirs = (own: Whom, others: Whom): boolean =>
  own.sides.length === 1 &&
  others.sides.length === 1 &&
  own.sides[0] === others.sides[0] &&
  others.persons.length + others.unnamed.length > 0;
