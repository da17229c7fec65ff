import { leadsToPronoun } from '../../text/leads-to-pronoun.ts';
import type { Worded } from '../recognise/mention.ts';
import { isHead } from '../recognise/scene.ts';
import type { Gender } from './gender.ts';
import { dealingOf } from './dealings.ts';
import { encounterPartner, type Partner } from './encounter-partner.ts';
import { governorOf } from './encounter-governor.ts';
import type { KnownArticle } from './known-article.ts';
import { listOfCountries } from './list-order.ts';
import { mainPerson } from './main-person.ts';
import type { Naming } from './namings.ts';
import { countriesNotHis } from './not-his.ts';
import type { PersonFacts } from './person-facts.ts';
import { homeOfGuests, nextDeed, openingCountry, placeMet } from './place-met.ts';
import { roleNamed } from './role-named.ts';

/** An encounter of a person: with a partner whose country is known, in a sentence of the article. */
interface Met {
  /** Where the sentence stands; -1 where none tells that the two were together. */
  index: number;
  /** Where in the sentence he is named. */
  at: number;
  side: string;
  partner: Partner;
}

/** The country that an encounter gives, of those that have no other holder of the office: the other side’s, or that of who stands beside. */
export function metCountry(
  fact: PersonFacts,
  known: KnownArticle,
  isFree: (country: string) => boolean,
): string | null {
  const publisher = ownCountry(known);
  const pair = sidesOfArticle(known);
  const encounters = encountersOf(fact, known);
  const notHis = countriesNotHis(fact, known);
  for (const { side, partner } of encounters) if (!partner.isBeside) notHis.add(side);
  for (const { index, at, side, partner } of encounters) {
    const other = pair.length === 2 && pair.includes(side) ? pair.find((one) => one !== side) : undefined;
    const sentence = known.sentences[index];
    const between = sentence === undefined ? [] : listOfCountries(sentence, nextDeed(sentence, at));
    const isOfTwo = between.length === 2 && between.includes(side);
    const beyond = isOfTwo ? between.find((one) => one !== side) : undefined;
    const guests = homeOfGuests(known.sentences, index, side);
    const candidates = partner.isBeside
      ? [side]
      : publisher !== null && side !== publisher
        ? [publisher]
        : [beyond, guests, placeMet(known.sentences, index, side, pair, at), other];
    const country = candidates.find((one) => typeof one === 'string' && isFree(one) && !notHis.has(one));
    if (typeof country === 'string') return country;
  }
  return null;
}

/** The countries whose officials a person meets: his own is another. */
export const countriesMet = (fact: PersonFacts, known: KnownArticle): string[] =>
  encountersOf(fact, known).flatMap(({ side, partner }) => (partner.isBeside ? [] : [side]));

/** The two sides of an article: the publisher and the first other, or those of the headline. */
function sidesOfArticle({ homes: { publisher, sides } }: KnownArticle): string[] {
  return [...new Set([...(publisher === null ? [] : [publisher]), ...sides])];
}

function encountersOf(fact: PersonFacts, known: KnownArticle): Met[] {
  const met = fact.mentions.flatMap(({ sentence, mention }): Met[] => {
    const index = known.place.get(sentence) ?? 0;
    const namings = known.namings[index] ?? [];
    const self = namings.find(({ first }) => first === mention.first);
    if (self === undefined) return [];
    const governor = governorOf(sentence, namings, self);
    const partner =
      governor === null
        ? encounterPartner(sentence, namings, self)
        : { name: governor.name, country: null, isBeside: false };
    if (partner === null)
      return [...dealt(sentence, index, namings, self), ...governed(sentence, index, namings, self)];
    const end = governor?.pronoun ?? governor?.verb ?? self.from;
    const main = typeof governor?.pronoun === 'number' ? mainAhead(sentence, namings, governor.pronoun) : null;
    const role = partner.name === null && main === null ? roleNamed(sentence, 0, end, known) : null;
    const named = partner.name ?? main ?? role?.name ?? null;
    const isUnnamed = named === null && partner.country === null && (role?.country ?? null) === null;
    const pronoun = pronounAhead(sentence, self);
    const other = named ?? (role === null ? subjectBefore(known, index, pronoun) : null);
    const own = other === null ? null : (known.facts.get(other)?.country ?? null);
    const told =
      !isUnnamed || pronoun !== null ? null : isGuestAhead(sentence, end) ? guestCountry(known) : ownCountry(known);
    const side =
      partner.country ??
      role?.country ??
      told ??
      own ??
      (isUnnamed && partner.name === null ? (ownCountry(known) ?? openingCountry(sentence)) : null);
    return side === null || (other === fact.name && partner.country === null)
      ? []
      : [{ index, at: self.last, side, partner }];
  });
  return [...met, ...ofPeers()];

  /** “He spent Wednesday with his peer [Luis Prado]”: whose counterpart somebody is, in whatever sentence, wherever the two met. */
  function ofPeers(): Met[] {
    return [...fact.peers.names].flatMap((name): Met[] => {
      const side = known.facts.get(name)?.country ?? null;
      return side === null ? [] : [{ index: -1, at: 0, side, partner: { name, country: null, isBeside: false } }];
    });
  }

  /** “[Minister Holm] walked in for his third meeting with Premier Otieno”: those whom the person meets who are named behind him. */
  function governed(sentence: Worded, index: number, namings: readonly Naming[], self: Naming): Met[] {
    return namings.flatMap((other): Met[] => {
      const side = known.facts.get(other.name)?.country ?? null;
      if (other.from <= self.until || other.name === self.name || side === null) return [];
      const governor = governorOf(sentence, namings, other);
      const name = governor?.name ?? null;
      return name === self.name
        ? [{ index, at: self.last, side, partner: { name: other.name, country: null, isBeside: false } }]
        : [];
    });
  }

  /** An encounter that no word of meeting tells: “she has an appointment with [Minister Holm]”. */
  function dealt(sentence: Worded, index: number, namings: readonly Naming[], self: Naming): Met[] {
    const dealing = dealingOf(sentence, namings, self);
    if (dealing === null) return [];
    const before = dealing.name ?? (dealing.isPlural ? null : subjectBefore(known, index, dealing.gender));
    const ofOne = before === null || before === fact.name ? null : (known.facts.get(before)?.country ?? null);
    const side = dealing.country ?? (dealing.isPlural ? sideBefore(known, index) : ofOne);
    return side === null
      ? []
      : [{ index, at: self.last, side, partner: { name: before, country: side, isBeside: false } }];
  }
}

/** The one country of those whom the nearest sentence before names: “they”. */
function sideBefore({ facts, namings }: KnownArticle, index: number): string | null {
  for (let at = index - 1; at >= 0 && at > index - 4; at -= 1) {
    const countries = new Set(namings[at]?.map(({ name }) => facts.get(name)?.country ?? null));
    const [one] = countries;
    if (countries.size > 0) return countries.size === 1 ? (one ?? null) : null;
  }
  return null;
}

/** Whom a sentence is about ahead of a pronoun: “[Holm] travelled to Peru, where he met …”. */
function mainAhead(sentence: Worded, namings: readonly Naming[], pronoun: number): string | null {
  if (leadsToPronoun(sentence.text.slice(0, sentence.tokens[pronoun]?.start))) return null;
  return (
    mainPerson(
      sentence,
      namings.filter(({ last }) => last < pronoun),
    )?.name ?? null
  );
}

/** “[The guest] was received by President Holm”, “[The envoy] also had talks with …”: whether a visitor without a name is whom a clause is about. */
const isGuestAhead = ({ tokens }: Worded, end: number): boolean =>
  tokens
    .slice(0, end)
    .some(
      ({ lower, isQuoted }, at) =>
        /^(?:envoy|guests?|visitors?)$/u.test(lower) && !isQuoted && tokens[at - 1]?.lower === 'the',
    );

/** Whose a visitor is in the account of a public body: the other side’s. */
function guestCountry(known: KnownArticle): string | null {
  const own = known.homes.publisher;
  const [other, ...more] = sidesOfArticle(known).filter((side) => side !== own);
  return own !== null && more.length === 0 ? (other ?? null) : null;
}

/** The country whose account an article is: that of the public body that publishes it, or, of a readout, that of whom it names first. */
function ownCountry({ homes, principal, facts }: KnownArticle): string | null {
  return homes.publisher ?? (principal === null ? null : (facts.get(principal)?.country ?? null));
}

/** “The Deputy Prime Minister arrived on Thursday”: the only person whose office a sentence opens with, or whose it ends with there. */
export function roleOpening({ tokens }: Worded, roles: KnownArticle['roles']): string | null {
  if (tokens[0]?.text !== 'The') return null;
  let end = 1;
  while (end < 8 && !isHead(tokens[end])) end += 1;
  if (!isHead(tokens[end]) || !/^\p{Ll}/u.test(tokens[end + 1]?.text ?? '')) return null;
  if (/^(?:and|at|for|in|of|to)$/u.test(tokens[end + 1]?.lower ?? '')) return null;
  const role = tokens
    .slice(1, end + 1)
    .map(({ lower }) => lower)
    .join(' ');
  const [one, ...others] = roles.get(role) ?? [];
  return one !== undefined && others.length === 0 ? one : null;
}

/** The gender of the pronoun that tells who met a person: “In the evening [she] met Premier Holm”. */
function pronounAhead({ tokens }: Worded, { from }: Naming): Gender | null {
  const pronoun = tokens.slice(Math.max(0, from - 30), from).findLast(({ lower }) => /^s?he$/u.test(lower))?.lower;
  return pronoun === undefined ? null : pronoun === 'she' ? 'f' : 'm';
}

/** Who was the subject before a sentence that has a pronoun or an office for its own; of the pronoun’s gender, where both are known. */
export function subjectBefore(
  { facts, namings, roles, sentences }: KnownArticle,
  index: number,
  gender: Gender | null = null,
): string | null {
  for (let at = index - 1; at >= 0 && at > index - 6; at -= 1) {
    const sentence = sentences[at];
    const main =
      sentence === undefined
        ? null
        : (roleOpening(sentence, roles) ?? mainPerson(sentence, namings[at] ?? [])?.name ?? null);
    const own = main === null ? null : (facts.get(main)?.gender ?? null);
    if (main !== null && (gender === null || own === null || own === gender)) return main;
  }
  return null;
}
