import { fold } from '../../text/fold.ts';
import type { Recognised } from '../recognise.ts';
import type { Worded } from '../recognise/mention.ts';
import type { Homes } from './homes.ts';
import { namingsIn, type Naming } from './namings.ts';
import type { PersonFacts } from './person-facts.ts';
import { shortFormsOf } from './short-forms.ts';

/** What is known of the article as a whole when a person’s country is sought. */
export interface KnownArticle {
  homes: Homes;
  facts: ReadonlyMap<string, PersonFacts>;
  /** The countries of those named without one whose very title tells it: the text leaves out its own country. */
  byTitle: readonly string[];
  sentences: readonly Worded[];
  place: ReadonlyMap<Worded, number>;
  namings: readonly Naming[][];
  /** Who holds each office, by its words without what it is of: “deputy minister”. */
  roles: ReadonlyMap<string, readonly string[]>;
  /** Who is named first in a text that is a party’s own account: whose account it is. Null in others. */
  principal: string | null;
  /** The sentences in which each person is named. */
  spoke: ReadonlyMap<string, readonly number[]>;
}

/** Gathers once, for all persons of an article, what the search for their countries goes by. */
export function knownArticle(
  recognised: Recognised,
  homes: Homes,
  facts: ReadonlyMap<string, PersonFacts>,
  byTitle: readonly string[],
): KnownArticle {
  const { sentences } = recognised;
  const short = shortFormsOf(facts);
  const namings = sentences.map((sentence) => namingsIn(sentence, short));
  const spoke = new Map<string, number[]>();
  namings.forEach((all, index) => {
    for (const name of new Set(all.map((one) => one.name)))
      spoke
        .set(name, spoke.get(name) ?? [])
        .get(name)
        ?.push(index);
  });
  const roles = new Map<string, string[]>();
  for (const { name, offices } of facts.values())
    for (const role of new Set(offices.map(({ title }) => coreOf(title)))) {
      const holders = roles.get(role);
      if (holders === undefined) roles.set(role, [name]);
      else holders.push(name);
    }
  return {
    roles,
    homes,
    principal: homes.isReadout ? (namings.find((all) => all.length > 0)?.[0]?.name ?? null) : null,
    facts,
    byTitle,
    sentences,
    place: new Map(sentences.map((sentence, index) => [sentence, index])),
    namings,
    spoke,
  };
}

/** An office without what it is of: “deputy minister” of “Deputy Minister for Trade”. */
export const coreOf = (title: string): string => fold(title).replace(/(?:\/| (?:for|of|to) ).*$/u, '');
