import { spanWithin } from '../../text/spans.ts';
import type { Authority } from '../../authority/authority.ts';
import { officeModifiers } from '../recognise/office-words.ts';
import { singularOf } from '../recognise/plural-heads.ts';
import type { PersonMention, Worded } from '../recognise/mention.ts';
import type { Recognised } from '../recognise.ts';
import { listOfCountries } from './list-order.ts';
import type { PersonFacts } from './person-facts.ts';

/** How many sentences behind the heads of several countries their names may stand. */
const reach = 3;

/**
 * “The presidents of Norway, Peru and Latvia met in Riga. It was the first time that Ana Holm, Luis Prado and Ilze Berzina …”: the office, and the
 * countries in their order, of as many people named together soon after without any. Not where the authority knows one of them as of another country.
 */
export function headsByOrder(
  { sentences }: Recognised,
  facts: ReadonlyMap<string, PersonFacts>,
  { people }: Authority,
): void {
  const known = new Map(people.map(({ name, country }) => [name, country]));
  sentences.forEach((sentence, index) => {
    if (sentence.unit.role !== 'prose') return;
    for (const { first, head, singular } of headsIn(sentence)) {
      const countries = countriesBehind(sentence, head);
      if (countries.length < 2) continue;
      const named = sentences
        .slice(index, index + 1 + reach)
        .map((one) => listOfNames(one, one === sentence ? head : -1));
      const names = named.find((list) => list.length === countries.length);
      const bearers = names?.flatMap((name) => facts.get(name) ?? []) ?? [];
      const isOfOrder = bearers.every(
        (fact, at) =>
          fact.offices.length === 0 && (fact.country ?? known.get(fact.name) ?? countries[at]) === countries[at],
      );
      if (bearers.length !== countries.length || !isOfOrder) continue;
      const from = sentence.tokens[first]?.start ?? 0;
      const noun = sentence.tokens[head];
      const title = `${sentence.text.slice(from, noun?.start)}${singular}`;
      const span = spanWithin(sentence.unit.span, from, (noun?.end ?? from) - from);
      bearers.forEach((fact, at) => {
        fact.country ??= countries[at] ?? null;
        fact.offices.push({ title, represents: countries[at] ?? null, span, part: sentence.unit.part });
      });
    }
  });
}

/** The offices in the plural with “of” behind: “the foreign ministers of …”; a bare “heads” or “leaders” is none. */
function headsIn({ tokens }: Worded): { first: number; head: number; singular: string }[] {
  return tokens.flatMap((token, head) => {
    const singular = token.isQuoted || tokens[head + 1]?.lower !== 'of' ? null : singularOf(tokens, head);
    if (singular === null || /^(?:chief|head|leader)$/iu.test(singular)) return [];
    let first = head;
    while (officeModifiers.has(tokens[first - 1]?.lower ?? '')) first -= 1;
    return [{ first, head, singular }];
  });
}

/** The countries listed right behind an office. */
function countriesBehind(sentence: Worded, head: number): string[] {
  const behind = sentence.mentions.filter(({ first }) => first > head);
  const place = behind[0];
  const isNext =
    place !== undefined && sentence.tokens.slice(head + 2, place.first).every(({ lower }) => lower === 'the');
  return isNext ? listOfCountries({ ...sentence, mentions: behind }) : [];
}

/** The people whom a sentence names one right after the other, behind a token. */
function listOfNames({ tokens, mentions }: Worded, after: number): string[] {
  const people = mentions.filter((one): one is PersonMention => one.kind === 'person' && one.first > after);
  const lists: PersonMention[][] = [];
  for (const one of people) {
    const last = lists.at(-1)?.at(-1);
    const isNext =
      last !== undefined && tokens.slice(last.last + 1, one.first).every(({ lower }) => /^(?:,|and)$/u.test(lower));
    if (isNext) lists.at(-1)?.push(one);
    else lists.push([one]);
  }
  return lists.find((list) => list.length > 1)?.map(({ name }) => name) ?? [];
}
