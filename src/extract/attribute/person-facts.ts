import { counterpartOf } from './counterpart-of.ts';
import { genderOf, type Gender } from './gender.ts';
import type { Authority } from '../../authority/authority.ts';
import { fold } from '../../text/fold.ts';
import type { Recognised } from '../recognise.ts';
import { officesIn } from '../recognise/offices-in.ts';
import type { PersonMention, Worded } from '../recognise/mention.ts';
import type { Span } from '../../model/span.ts';
import { spanWithin } from '../../text/spans.ts';
import { namingsIn, type Naming } from './namings.ts';
import { isNational, officeClass } from './office-class.ts';
import { headsByOrder } from './heads-by-order.ts';
import { pairRoles } from './pair-roles.ts';
import { rolesTold } from './told-roles.ts';
import { rolesOfSeveral } from './several-roles.ts';
import { shortFormsOf } from './short-forms.ts';
import { withHomeCountries } from './home-countries.ts';
import type { Homes } from './homes.ts';
import { ownerOfProvince, titlesWithOwner } from './owner-of-province.ts';
import { countriesNamed, ownerOfTitle } from './owner-of-title.ts';
import { countryInContext } from './person-country.ts';

/** An office as one place of an article gives it. */
export interface OfficeFact {
  title: string;
  represents: string | null;
  span: Span;
  part: string | null;
}

/** What an article says of a person: for whom, in which offices, where named. */
export interface PersonFacts {
  name: string;
  isKnown: boolean;
  alias: string | null;
  country: string | null;
  gender: Gender | null;
  offices: OfficeFact[];
  /** Those whose counterpart he is told to be, and the countries of such as the words tell: none of them is of his country. */
  peers: { names: Set<string>; countries: Set<string> };
  mentions: { sentence: Worded; mention: PersonMention; span: Span }[];
}

const bareHead =
  /^(?:(?:(?:First )?Deputy |Vice )?Minister|Secretary|Commissioner|President|Ambassador|Chair|Director|Spokesperson|Chairman|General|Premier)$/iu;

/**
 * Gathers what all places of an article say of each person. The country comes from the words beside the name; else from the body whose
 * office it is, from the sentence and the one before, from the authority, or from the article as a whole.
 */
export function personFacts(recognised: Recognised, authority: Authority, homes: Homes): Map<string, PersonFacts> {
  const facts = new Map<string, PersonFacts>();
  for (const { name, isKnown, alias } of recognised.people.values())
    facts.set(name, {
      name,
      isKnown,
      alias,
      country: null,
      gender: null,
      offices: [],
      peers: { names: new Set(), countries: new Set() },
      mentions: [],
    });
  gatherWords(recognised, facts);
  headsByOrder(recognised, facts, authority);
  gatherContext(recognised, facts, false);
  const ownerOf = ownerOfTitle(recognised, authority);
  const byTitle = new Set<string>();
  for (const fact of facts.values()) {
    if (fact.country !== null) continue;
    fact.country = ownerOf(fact.offices.map(({ title }) => title));
    if (fact.country !== null) byTitle.add(fact.country);
  }
  const named = countriesNamed(recognised);
  for (const fact of facts.values()) {
    const owned = fact.mentions.flatMap(({ sentence, mention }) => titlesWithOwner(sentence, mention));
    const titles = [...fact.offices.map(({ title }) => title), ...owned];
    fact.country ??= titles.flatMap((title) => ownerOfProvince(title, authority, named) ?? [])[0] ?? null;
  }
  rolesTold(recognised, facts);
  gatherContext(recognised, facts, true);
  pairRoles(recognised, facts);
  rolesOfSeveral(recognised, facts);
  const known = new Map(authority.people.map(({ name, country }) => [name, country]));
  for (const fact of facts.values()) {
    fact.country ??= known.get(fact.name) ?? null;
    fact.offices = withoutBareHeads(fact.offices);
  }
  for (const fact of facts.values()) fact.gender = genderOf(fact);
  withHomeCountries(recognised, authority, homes, facts, [...byTitle]);
  for (const fact of facts.values()) {
    for (const office of fact.offices) office.represents ??= fact.country;
  }
  return facts;
}

/** What stands beside each name: offices, and the country that they or the words around give. */
function gatherWords({ sentences }: Recognised, facts: ReadonlyMap<string, PersonFacts>): void {
  for (const sentence of sentences)
    for (const mention of sentence.mentions) {
      const fact = mention.kind === 'person' ? facts.get(mention.name) : undefined;
      if (mention.kind !== 'person' || fact === undefined) continue;
      fact.mentions.push({ sentence, mention, span: spanOfMention(sentence, mention) });
      fact.country ??= mention.country;
      for (const office of mention.offices) {
        fact.country ??= office.represents;
        const span = spanWithin(sentence.unit.span, office.start, office.end - office.start);
        for (const title of officesIn(office.title))
          fact.offices.push({ title, represents: office.represents, span, part: sentence.unit.part });
      }
    }
}

/**
 * What the sentence, the one before and whoever is named before tell: “his Danish counterpart”, “Its minister”. Read for countries alone
 * first, so that those who are told of by their office can be found; then a counterpart’s office is taken over as well.
 */
function gatherContext({ sentences }: Recognised, facts: ReadonlyMap<string, PersonFacts>, withOffices: boolean): void {
  const short = shortFormsOf(facts);
  let subject: string | null = null;
  sentences.forEach((sentence, index) => {
    const before = sentences[index - 1];
    const previous = before?.unit.paragraph === sentence.unit.paragraph ? before : null;
    const namings = namingsIn(sentence, short);
    for (const mention of sentence.mentions) {
      const fact = mention.kind === 'person' ? facts.get(mention.name) : undefined;
      if (mention.kind !== 'person' || fact === undefined) continue;
      const others = namings.filter(({ name }) => name !== mention.name);
      const isPronoun = /^(?:He|She)$/u.test(sentence.tokens[0]?.text ?? '');
      const near = others.findLast(({ last }) => last < mention.first);
      const isHis = isPronoun || isMetBeside(sentence, mention, near);
      const mine = isMine(sentence, mention)
        ? others.find(({ first }) => sentence.tokens[first]?.isQuoted === false)
        : undefined;
      const antecedent: string = mine?.name ?? (isHis ? undefined : near?.name) ?? subject ?? '';
      const model = facts.get(antecedent);
      const counterpart = counterpartOf(sentence, mention);
      fact.country ??= counterpart?.country ?? null;
      if (counterpart !== null && model !== undefined && model !== fact) {
        fact.peers.names.add(model.name);
        model.peers.names.add(fact.name);
        if (counterpart.country !== null) model.peers.countries.add(counterpart.country);
        const span = spanOfMention(sentence, mention);
        if (withOffices) inherit(fact, model, counterpart.country, span, sentence.unit.part);
        if (withOffices && model.offices.length === 0) inherit(model, fact, model.country, span, sentence.unit.part);
      }
      fact.country ??= countryInContext(sentence, mention, previous);
    }
    subject = namings[0]?.name ?? subject;
  });
}

/** “‘I met [my Danish counterpart, Jens Berg],’ Minister Holm said”: whose counterpart somebody is by the words of who speaks. */
const isMine = ({ tokens }: Worded, { first }: PersonMention): boolean =>
  tokens.slice(Math.max(0, first - 5), first).some(({ lower, isQuoted }) => lower === 'my' && isQuoted);

/** “The Minister met with Holm and, on Tuesday, with [her] counterpart, Berg”: whether the same preposition leads to whom a sentence names ahead and to a counterpart, so that both are met by another. */
function isMetBeside({ tokens }: Worded, { first }: PersonMention, near: Naming | undefined): boolean {
  const noun = tokens.findLastIndex(
    ({ lower }, at) => at < first && at > first - 12 && /^(?:colleague|counterpart)s?$/u.test(lower),
  );
  const his = tokens.findLastIndex(({ lower }, at) => at < noun && at > noun - 5 && /^(?:her|his)$/u.test(lower));
  const link = tokens[his - 1]?.lower ?? '';
  return (
    near !== undefined && near.last < his && /^(?:by|to|with)$/u.test(link) && tokens[near.from - 1]?.lower === link
  );
}

/** A counterpart holds the office of whom he is counterpart to, and the other way round, unless the text gives him that office itself. */
function inherit(
  fact: PersonFacts,
  model: PersonFacts,
  represents: string | null,
  span: Span,
  part: string | null,
): void {
  const offices = model.offices.filter(
    ({ title }) =>
      isNational(title) && !/\b(?:ex|former|then)\b|^(?:brigadier|colonel|lieutenant|major)\b/iu.test(title),
  );
  const office = offices.find(({ title }) => officeClass(title) === 'foreign minister') ?? offices[0];
  if (office === undefined) return;
  if (fact.offices.some(({ title }) => officeClass(title) === officeClass(office.title))) return;
  fact.offices.push({ title: office.title, represents, span, part });
}

function spanOfMention(sentence: Worded, mention: PersonMention): Span {
  const start = sentence.tokens[mention.first]?.start ?? 0;
  const end = sentence.tokens[mention.last]?.end ?? start;
  return spanWithin(sentence.unit.span, start, end - start);
}

/** “Minister Holm” says nothing where another place has “Minister of Trade”. */
function withoutBareHeads(offices: readonly OfficeFact[]): OfficeFact[] {
  const isFuller = (title: string): boolean =>
    offices.some((other) => other.title.length > title.length && fold(other.title).includes(fold(title)));
  const isStyle = (title: string): boolean =>
    /^(?:Archbishop|Bishop|Cardinal|Prince|Princess)$/u.test(title) &&
    offices.some((other) => other.title !== title && isNational(other.title));
  return offices.filter(({ title }) => !(bareHead.test(title) && isFuller(title)) && !isStyle(title));
}
