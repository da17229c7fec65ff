import type { Authority } from '../../authority/authority.ts';
import type { Recognised } from '../recognise.ts';
import { hasOffices } from './heads-of-countries.ts';
import type { Homes } from './homes.ts';
import { hostCountry } from './hosts.ts';
import { bySilence } from './left-out.ts';
import { countriesByOrder } from './list-order.ts';
import { sameSide, toldBy } from './same-side.ts';
import { knownArticle, type KnownArticle } from './known-article.ts';
import { countriesMet, metCountry } from './met-country.ts';
import { countriesMetUnnamed } from './met-unnamed.ts';
import { countriesNotHis } from './not-his.ts';
import {
  isFormer,
  isNational,
  isOfBodyOfStates,
  isPrivate,
  isSingular,
  mayServe,
  officeClass,
} from './office-class.ts';
import type { PersonFacts } from './person-facts.ts';
import { placeOfHosting, placeOfOpening, placeOfSpeech } from './place-met.ts';
import { speaksFor } from './speaks-for.ts';
import { topicCountry } from './topic-country.ts';
import { rightAhead } from './right-ahead.ts';

/** How often the text is gone through for those whom somebody already placed makes plain, before anybody is placed by the article as a whole. */
const rounds = 3;

/**
 * Gives the officials named without a country the one that the article as a whole makes plain: that of whom they serve or accompany; the
 * other side’s, where they meet somebody whose country is known; that of the capital with which their sentence opens; the publisher’s; the
 * only side left. First those whom others make plain, then in the order of the text, so that one who is known makes the next one plain.
 * Nobody stands for a country that has another holder of an office of which there is one, that he visits, or whose officials he meets.
 */
export function withHomeCountries(
  recognised: Recognised,
  authority: Authority,
  homes: Homes,
  facts: ReadonlyMap<string, PersonFacts>,
  byTitle: readonly string[],
): void {
  const known = knownArticle(recognised, homes, facts, byTitle);
  const holders = new Set<string>();
  const hasOffice = hasOffices(authority);
  const hold = ({ country, offices }: PersonFacts): void => {
    for (const { title } of offices)
      if (country !== null && isSingular(title)) holders.add(`${country}|${officeClass(title)}`);
  };
  for (const fact of facts.values()) hold(fact);
  const isFree = ({ offices }: PersonFacts, country: string): boolean =>
    offices.every(({ title }) => hasOffice(country, title) && !holders.has(`${country}|${officeClass(title)}`));
  for (const [name, country] of countriesByOrder(known)) {
    const fact = facts.get(name);
    if (fact === undefined) continue;
    fact.country = country;
    hold(fact);
  }
  const open = [...facts.values()].filter((fact) => fact.country === null && !fact.isKnown);
  for (let round = 0; round <= rounds + 1; round += 1) {
    const byLeaving = round > rounds ? bySilence(facts, open) : null;
    for (const fact of open) {
      if (fact.country !== null) continue;
      const isOfficial = fact.offices.some(({ title }) => isNational(title));
      if (!isOfficial && fact.offices.some(({ title }) => isPrivate(title))) continue;
      const serves = isOfficial && fact.offices.some(({ title }) => !isFormer(title));
      const host = hostCountry(fact, known);
      const served = fact.offices.length > 0 || isPartner(fact) ? sameSide(fact, known) : null;
      if (served?.country === null && round < rounds) continue;
      const free = (country: string): boolean => isFree(fact, country);
      fact.country =
        (host !== null && free(host) ? host : null) ??
        served?.country ??
        metCountry(fact, known, free) ??
        toldBy(fact, known) ??
        (round >= rounds && serves ? home(fact, known, free, byLeaving) : null);
      hold(fact);
    }
  }
}

/** “Holm’s [predecessor], Ana Berg”, “talks with his [host], Luis Prado”: whose side the words tell, though they give him no office. */
const isPartner = ({ mentions }: PersonFacts): boolean =>
  mentions.some(({ sentence: { tokens }, mention }) => {
    const noun = rightAhead(tokens, mention.from, ',');
    return /^(?:guest|host|predecessor|successor)$/u.test(tokens[noun]?.lower ?? '');
  });

/** The first country, of those that what is said of a person, or else the article as a whole, tells, of which he may be. */
function home(
  fact: PersonFacts,
  known: KnownArticle,
  isFree: (country: string) => boolean,
  byLeaving: ((countries: readonly string[]) => string[]) | null,
): string | null {
  const { homes, byTitle, principal } = known;
  const { publisher, outlet, dateline, sides } = homes;
  const [first] = fact.mentions;
  if (first === undefined) return null;
  const notHis = countriesNotHis(fact, known);
  const met = new Set([...countriesMet(fact, known), ...countriesMetUnnamed(fact, known)]);
  const titles = fact.offices.map(({ title }) => title);
  if (titles.some(isOfBodyOfStates)) return null;
  const isOpen = (country: string): boolean =>
    isFree(country) && !notHis.has(country) && titles.every((title) => mayServe(title, country));
  const told = [
    placeOfOpening(first.sentence, first.mention),
    spokenFor(fact, known),
    topicOf(fact, known),
    publisher === null ? placeOfSpeech(first.sentence, first.mention) : null,
    publisher === null ? placeOfHosting(first.sentence, first.mention) : null,
  ].find((country) => country !== null && isOpen(country) && !met.has(country));
  if (told !== undefined || byLeaving === null) return told ?? null;
  const ofPrincipal = principal === null ? null : (known.facts.get(principal)?.country ?? null);
  const ofPage = [publisher, outlet, dateline, ...byTitle].filter((one) => one !== null);
  const ofText = [ofPrincipal, ...sides].filter((one) => one !== null);
  const all = [...ofPage, ...byLeaving(ofText)];
  const isLast = (country: string): boolean => isOpen(country) && (ofText.length > 1 || !ofText.includes(country));
  return all.find((country) => isOpen(country) && !met.has(country)) ?? all.find(isLast) ?? null;
}

/** What the sentences that name a person, or those before them, are about. */
function topicOf({ mentions }: PersonFacts, { place, sentences }: KnownArticle): string | null {
  for (const { sentence, mention } of mentions) {
    const before = sentences[(place.get(sentence) ?? 0) - 1];
    const previous = before?.unit.paragraph === sentence.unit.paragraph ? before : null;
    const country = topicCountry(sentence, mention, previous);
    if (country !== null) return country;
  }
  return null;
}

/** The country of which a person says what it will do: “Holm said Norway was ready to …”. */
function spokenFor({ name }: PersonFacts, { sentences, namings, spoke }: KnownArticle): string | null {
  for (const index of spoke.get(name) ?? []) {
    const sentence = sentences[index];
    const self = namings[index]?.find((one) => one.name === name);
    const country = sentence === undefined || self === undefined ? null : speaksFor(sentence, self);
    if (country !== null) return country;
  }
  return null;
}
