import { partyEndingAt, type Party } from '../../../attribute/party.ts';
import type { Worded } from '../../../recognise/mention.ts';
import type { Walk } from '../walk.ts';
import { nobody, whomFrom, type Whom } from '../whom.ts';
import { ofPersons } from './of-persons.ts';

/** “raised it with the French president when the two met”: the one named, and the office holder to whom he spoke. */
export function withHolder(walk: Walk, sentence: Worded, index: number, { persons, sides }: Whom): Whom | null {
  if (persons.length !== 1) return null;
  const link = sentence.tokens.findLastIndex(({ lower }, at) => at < index && /^(?:with|to|told)$/u.test(lower));
  const { unnamed } = whomFrom(walk, sentence, link + 1);
  const [other] = unnamed.filter(({ country }) => !sides.includes(country));
  return link < 0 || other === undefined
    ? null
    : { ...nobody(index), persons, sides: [...sides, other.country], unnamed: [other] };
}

/** “Minister X would raise it when he hosts Y”: the person named just ahead of the pronoun in the sentence. */
export function personAhead(walk: Walk, sentence: Worded, { name, first }: Party): Whom | null {
  if (name !== 'he' && name !== 'she') return null;
  const before = sentence.tokens[first - 1]?.lower ?? '';
  const ahead = sentence.mentions.filter((one) => one.kind === 'person' && one.last < first);
  const isAgain = sentence.tokens.slice(0, first - 1).some(({ lower }) => lower === name);
  const person = isAgain ? ahead[0] : ahead.at(-1);
  if (person?.kind !== 'person' || !/^(?:when|where|as|while|before|after|once|until|if)$/u.test(before)) return null;
  return ofPersons(walk, first, [person]);
}

/** “Executive Vice-President X and Federal Councillor Y met”, of whom one’s country is not known. */
export const areJoined = (walk: Walk, sentence: Worded, { persons, sides }: Whom, index: number): boolean => {
  const [one, other] = sentence.mentions.flatMap((mention) =>
    mention.kind === 'person' && mention.last < index && persons.includes(mention.name) ? [mention] : [],
  );
  if (one === undefined || other === undefined || sides.length !== 1) return false;
  if ([one, other].every(({ name }) => (walk.facts.get(name)?.country ?? null) !== null)) return false;
  const between = sentence.text.slice(sentence.tokens[one.last]?.end ?? 0, sentence.tokens[other.from]?.start ?? 0);
  return /^(?:,[^;:“”"]{3,90})?,? and (?:the )?(?:\p{Lu}\p{L}+['’]s, )?$/u.test(between);
};

/** “said that Lu will travel on to A for talks with …”: a person by a short form in the clause of the noun. */
export function shortBefore(sentence: Worded, index: number, surnames: ReadonlySet<string>): Party | null {
  for (let at = index - 1; at >= Math.max(0, index - 24); at -= 1) {
    const token = sentence.tokens[at];
    if (token === undefined || /^[;:"“”]$/u.test(token.text) || token.lower === 'that') return null;
    const party = partyEndingAt(sentence, at, surnames);
    if (party?.kind === 'surname' || party?.kind === 'person') return party;
  }
  return null;
}
