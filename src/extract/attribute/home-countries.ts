import type { Authority } from '../../authority/authority.ts';
import { fold } from '../../text/fold.ts';
import type { Recognised } from '../recognise.ts';
import type { Worded } from '../recognise/mention.ts';
import { encounterPartner } from './encounter-partner.ts';
import { countryNamed, homesOf, type Homes } from './homes.ts';
import { namingsIn, type Naming } from './namings.ts';
import { isFormer, isNational, isPrivate, isSingular, officeClass } from './office-class.ts';
import type { PersonFacts } from './person-facts.ts';
import { openingCountry, placeMet, placeOfOpening, placeOfSpeech } from './place-met.ts';
import { speaksFor } from './speaks-for.ts';
import { shortForms } from './short-forms.ts';

/**
 * For whom the holder of an office stands by its very title, where the article names that body or country: a “Commissioner”, of the
 * European Union; an “External Affairs Minister”, of India.
 */
export function ownerOfTitle(
  { sentences }: Recognised,
  authority: Authority,
): (titles: readonly string[]) => string | null {
  const named = new Set(
    sentences.flatMap(({ mentions }) =>
      mentions.flatMap((one) =>
        one.kind === 'body' ? [one.of ?? one.name] : one.kind === 'person' ? [] : [countryNamed(one) ?? ''],
      ),
    ),
  );
  const bodies = authority.bodies.filter(({ name, offices }) => offices.length > 0 && named.has(name));
  const countries = authority.countries.filter(({ name, offices }) => offices.length > 0 && named.has(name));
  return (titles) =>
    bodies.find(({ offices }) => offices.some((office) => titles.some((title) => fold(title).startsWith(fold(office)))))
      ?.name ??
    countries.find(({ offices }) => offices.some((office) => titles.some((title) => fold(title) === fold(office))))
      ?.name ??
    null;
}

/** What is known of the article as a whole when a person’s country is sought. */
interface Known {
  homes: Homes;
  facts: ReadonlyMap<string, PersonFacts>;
  /** The countries of those named without one whose very title tells it: the text leaves out its own country. */
  byTitle: readonly string[];
  sentences: readonly Worded[];
  place: ReadonlyMap<Worded, number>;
  namings: readonly Naming[][];
  /** The sentences in which each person is named. */
  spoke: ReadonlyMap<string, readonly number[]>;
}

/**
 * Gives the officials named without a country the one that the article as a whole makes plain: the other side’s, where they meet somebody
 * whose country is known; that of the capital with which their sentence opens; the publisher’s; the only side left. In the order of the
 * text, so that one who is known makes the next one plain. Nobody stands for a country that has another holder of an office of which
 * there is one.
 */
export function withHomeCountries(
  recognised: Recognised,
  authority: Authority,
  facts: ReadonlyMap<string, PersonFacts>,
  byTitle: readonly string[],
): void {
  const { sentences } = recognised;
  const short = shortForms(facts.keys());
  const namings = sentences.map((sentence) => namingsIn(sentence, short));
  const spoke = new Map<string, number[]>();
  namings.forEach((all, index) => {
    for (const name of new Set(all.map((one) => one.name)))
      spoke
        .set(name, spoke.get(name) ?? [])
        .get(name)
        ?.push(index);
  });
  const known: Known = {
    homes: homesOf(recognised, authority),
    facts,
    byTitle,
    sentences,
    place: new Map(sentences.map((sentence, index) => [sentence, index])),
    namings,
    spoke,
  };
  const holders = new Set<string>();
  const hold = ({ country, offices }: PersonFacts): void => {
    for (const { title } of offices)
      if (country !== null && isSingular(title)) holders.add(`${country}|${officeClass(title)}`);
  };
  for (const fact of facts.values()) hold(fact);
  for (const fact of facts.values()) {
    if (fact.country !== null || fact.offices.length === 0) continue;
    const isOfficial = fact.offices.some(({ title }) => isNational(title));
    if (!isOfficial && fact.offices.some(({ title }) => isPrivate(title))) continue;
    const isFree = (country: string): boolean =>
      !fact.offices.some(({ title }) => holders.has(`${country}|${officeClass(title)}`));
    fact.country =
      met(fact, known) ??
      (isOfficial && fact.offices.some(({ title }) => !isFormer(title)) ? home(fact, known, isFree) : null);
    hold(fact);
  }
}

/** The country that an encounter gives: the other side’s, or that of who stands beside. */
function met(fact: PersonFacts, known: Known): string | null {
  const { publisher, sides } = known.homes;
  const pair = [...new Set([...(publisher === null ? [] : [publisher]), ...sides])];
  for (const { sentence, mention } of fact.mentions) {
    const index = known.place.get(sentence) ?? 0;
    const namings = known.namings[index] ?? [];
    const self = namings.find(({ first }) => first === mention.first);
    const partner = self === undefined ? null : encounterPartner(sentence, namings, self);
    if (self === undefined || partner === null) continue;
    const other = partner.name ?? roleBefore(sentence, self, known) ?? subjectBefore(known, index);
    const own = other === null ? null : (known.facts.get(other)?.country ?? null);
    const side = partner.country ?? (partner.name === null ? (publisher ?? openingCountry(sentence) ?? own) : own);
    if (side === null || other === fact.name) continue;
    if (partner.isBeside) return side;
    if (publisher !== null && side !== publisher) return publisher;
    const place = placeMet(known.sentences, index, side, pair);
    if (place !== null) return place;
    if (pair.length === 2 && pair.includes(side)) return pair.find((one) => one !== side) ?? null;
  }
  return null;
}

/** “the High Representative met Premier Holm”: the one whose office a phrase before the encounter names. */
function roleBefore({ tokens }: Worded, { from }: Naming, { facts }: Known): string | null {
  const lead = tokens
    .slice(Math.max(0, from - 12), from)
    .map(({ lower }) => lower)
    .join(' ');
  const isMeant = ({ country, offices }: PersonFacts): boolean =>
    country !== null &&
    offices.some(({ title }) => lead.includes(`the ${fold(title).replace(/(?:\/| (?:for|of|to) ).*$/u, '')}`));
  const [one, ...others] = [...facts.values()].filter(isMeant);
  return one !== undefined && others.length === 0 ? one.name : null;
}

/** Who was the subject before a sentence that has a pronoun or an office for its own. */
function subjectBefore({ namings }: Known, index: number): string | null {
  for (let at = index - 1; at >= 0 && at > index - 4; at -= 1) {
    const [first] = namings[at] ?? [];
    if (first !== undefined) return first.name;
  }
  return null;
}

function home(fact: PersonFacts, known: Known, isFree: (country: string) => boolean): string | null {
  const { homes, namings, facts, byTitle } = known;
  const { publisher, dateline, sides, isReadout } = homes;
  const firstNamed = isReadout ? namings.find((all) => all.length > 0)?.[0]?.name : undefined;
  const principal = firstNamed === undefined ? null : (facts.get(firstNamed)?.country ?? null);
  const [first] = fact.mentions;
  const opening =
    first === undefined
      ? null
      : (placeOfOpening(first.sentence, first.mention) ??
        spokenFor(fact, known) ??
        (publisher === null ? placeOfSpeech(first.sentence, first.mention) : null));
  if (opening !== null) return opening;
  const all = [...new Set([publisher, dateline, ...byTitle, principal, ...sides].filter((one) => one !== null))];
  return all.find(isFree) ?? null;
}

/** The country of which a person says what it will do: “Holm said Norway was ready to …”. */
function spokenFor({ name }: PersonFacts, { sentences, namings, spoke }: Known): string | null {
  for (const index of spoke.get(name) ?? []) {
    const sentence = sentences[index];
    const self = namings[index]?.find((one) => one.name === name);
    const country = sentence === undefined || self === undefined ? null : speaksFor(sentence, self);
    if (country !== null) return country;
  }
  return null;
}
