import { reportingForms } from '../../text/reporting-verbs.ts';
import { genderOf } from './gender.ts';
import type { Worded } from '../recognise/mention.ts';
import type { Recognised } from '../recognise.ts';
import { officeClass } from './office-class.ts';
import { coreOf } from './known-article.ts';
import type { OfficeFact, PersonFacts } from './person-facts.ts';
import { mainPerson } from './main-person.ts';
import { namingsIn } from './namings.ts';
import { shortFormsOf } from './short-forms.ts';
import { isVerb, rolesIn, type Role, type Said } from './roles-in.ts';

/** How many sentences ahead of a role its bearer may have been named. */
const reach = 4;

/**
 * Gives an office to who was named without one, where the text tells it of him under the office alone: “‘…,’ says Ana Holm. Norway’s
 * foreign minister was in Lima”, “Norway’s Ana Holm … The Norwegian prime minister”, “Norway’s trade minister resigned. The minister, Ana
 * Holm, …”. Only an office of which a country has one, that nobody else in the text holds, and only where one person can be meant.
 */
export function rolesTold({ sentences }: Recognised, facts: ReadonlyMap<string, PersonFacts>): void {
  const holders = new Set<string>();
  for (const { country, offices } of facts.values())
    for (const { title } of offices) if (country !== null) holders.add(`${country}|${officeClass(title)}`);
  const open = [...facts.values()].filter(({ offices, isKnown }) => offices.length === 0 && !isKnown);
  const headed = [...facts.values()].filter(({ country, offices }) => country === null && offices.length > 0);
  if (open.length + headed.length === 0) return;
  const short = shortFormsOf(facts);
  const place = new Map(sentences.map((sentence, index) => [sentence, index]));
  sentences.forEach((sentence, index) => {
    for (const role of rolesIn(sentence)) {
      const { office, isDefinite, isOnly, isSubject, said } = role;
      const country = office.represents;
      const key = `${String(country)}|${officeClass(office.title)}`;
      if (country === null) {
        bearerOf(role, sentence, index)?.offices.push(office);
        continue;
      }
      if (holders.has(key) || (!isOnly && said === null && isOfAnother(office))) continue;
      const free = open.filter((fact) => fact.offices.length === 0 && !isOfFirm(fact));
      const wasNamed = ({ mentions: [first] }: PersonFacts): boolean => {
        const at = first === undefined ? -1 : (place.get(first.sentence) ?? -1);
        return at >= index - reach && at < index;
      };
      const isNext = ({ country: told, mentions: [first], offices }: PersonFacts): boolean => {
        const at = first === undefined ? -1 : (place.get(first.sentence) ?? -1);
        const isNamed = offices.some(({ title }) => isSameOffice(office.title, title));
        return told === null && at > index && at <= index + reach && isNamed;
      };
      const called = headed.filter(isNext);
      const own =
        called.length > 0 ? called : isOnly || isSubject ? free.filter((fact) => fact.country === country) : [];
      const near = isSubject ? free.filter((fact) => fact.country === null && wasNamed(fact)) : [];
      const spokenOf = said === null ? null : saidOf(sentence, index, said);
      const self = free.filter((fact) => fact === spokenOf && (fact.country ?? country) === country);
      const opening = isOnly && isDefinite ? introduced(index).filter((fact) => opensNext(fact, index)) : [];
      const told = [self, opening, own, lastOf(near, index), isSubject ? introduced(index) : []];
      const [bearer, ...others] = told.find((all) => all.length > 0) ?? [];
      if (bearer === undefined || others.length > 0) continue;
      bearer.country = country;
      if (bearer.offices.every(({ title }) => title.split(' ').length === 1)) bearer.offices.push(office);
      holders.add(key);
    }
  });

  /** “He is [deputy chairman of the bank]”, “[The president] said”, “[The Minister] received … Ana Holm said”: who holds an office that is told without a country. */
  function bearerOf(
    { office, said, isDefinite, isSubject }: Role,
    sentence: Worded,
    index: number,
  ): PersonFacts | null {
    if (said !== null) return office.title.includes(' ') ? saidOf(sentence, index, said) : null;
    if (!isDefinite || !isSubject || isOfAnother(office)) return null;
    const [next, ...others] = /^\p{Lu}/u.test(office.title) ? introduced(index) : [];
    return lastTold(index) ?? (others.length === 0 ? (next ?? null) : null);
  }

  /** “The Danish minister”, “the Danish leader”: an office of which there are many, where somebody who may be of that country has one like it. */
  function isOfAnother({ title, represents }: OfficeFact): boolean {
    const head = headOf(title);
    return [...facts.values()].some(
      ({ country, offices }) =>
        (country === null || represents === null || country === represents) &&
        offices.some((one) => title === 'leader' || headOf(one.title) === head),
    );
  }

  /** Of whom a sentence says an office: who is named right ahead, or, by a pronoun, the one told of in it or before it. */
  function saidOf(sentence: Worded, index: number, said: Said): PersonFacts | null {
    const isOne = said.pronoun === null;
    const own = namingsIn(sentence, short).find(({ last }) => (isOne ? last === said.at : last < said.at));
    const bearer = own === undefined ? lastTold(index) : (open.find(({ name }) => name === own.name) ?? null);
    if (bearer === null || bearer.offices.length > 0) return null;
    const gender = isOne ? null : said.pronoun === 'she' ? 'f' : 'm';
    const its = genderOf(bearer);
    return gender === null || its === null || its === gender ? bearer : null;
  }

  /** Who was the subject of the last sentence that names somebody, where the text gives him no office. */
  function lastTold(index: number): PersonFacts | null {
    for (let at = index - 1; at >= Math.max(0, index - reach); at -= 1) {
      const before = sentences[at];
      if (before?.unit.role !== 'prose') return null;
      const namings = namingsIn(before, short);
      if (namings.length === 0) continue;
      const main = mainPerson(before, namings);
      return open.find((fact) => fact.name === main?.name && fact.offices.length === 0 && !isOfFirm(fact)) ?? null;
    }
    return null;
  }

  /** “Peru will host the prime minister of Norway. [Jens Holm] is to land …”: whether the next sentence opens with a person. */
  function opensNext({ name }: PersonFacts, index: number): boolean {
    const [first] = sentences[index + 1]?.mentions ?? [];
    return first?.kind === 'person' && first.name === name && first.first === 0;
  }

  /** Of several who were named before a role, those in the last sentence of prose that names one. */
  function lastOf(near: readonly PersonFacts[], index: number): readonly PersonFacts[] {
    if (near.length < 2) return near;
    for (let at = index - 1; at >= index - reach; at -= 1) {
      const before = sentences[at];
      const named = before?.unit.role === 'prose' ? near.filter((fact) => isNamedIn(fact, before)) : [];
      if (named.length > 0) return named;
    }
    return near;
  }

  /** “Norway’s foreign minister keeps a photograph. … ‘It is a rock,’ [Ana Holm] said”: who is named first after a role that names nobody, and never before. */
  function introduced(index: number): PersonFacts[] {
    const beside = sentences[index]?.mentions ?? [];
    if (beside.some((one) => one.kind === 'person' && one.offices.length === 0)) return [];
    for (let at = index + 1; at <= index + reach; at += 1) {
      const next = sentences[at];
      const person = next?.unit.role === 'prose' ? next.mentions.find(({ kind }) => kind === 'person') : undefined;
      if (next === undefined || person === undefined) continue;
      return open.filter(
        (fact) =>
          fact.name === person.name &&
          fact.country === null &&
          fact.offices.length === 0 &&
          fact.mentions.every(({ sentence }) => (place.get(sentence) ?? 0) >= at || sentence.unit.role !== 'prose') &&
          acts(next, person),
      );
    }
    return [];
  }
}

/** The noun that heads an office: “negotiator” of “chief negotiator for water”. */
const headOf = (title: string): string => coreOf(title).split(/[ -]/u).at(-1) ?? '';

/** “Ana Holm [of] the Oslo aid group”, “Ana Holm, [34], …”: who works somewhere, or is told of by age, as those who hold no office are. */
const isOfFirm = ({ mentions }: PersonFacts): boolean =>
  mentions.some(
    ({ sentence: { tokens }, mention: { last } }) =>
      (/^(?:at|from|of|with)$/u.test(tokens[last + 1]?.lower ?? '') &&
        /^(?:an?|the)$/u.test(tokens[last + 2]?.lower ?? '')) ||
      (tokens[last + 1]?.text === ',' && /^\d{1,2}$/u.test(tokens[last + 2]?.text ?? '')),
  );

const isNamedIn = ({ mentions }: PersonFacts, sentence: Worded): boolean =>
  mentions.some((one) => one.sentence === sentence);

/** Whether a verb follows a name, or one of saying stands before it behind a quotation: its bearer says or does something. */
const acts = ({ tokens }: Worded, { first, last }: { first: number; last: number }): boolean =>
  isVerb(tokens[last + 1]?.lower ?? '') ||
  (reportingForms.has(tokens[first - 1]?.lower ?? '') && tokens[first - 2]?.text === '"');

/** Whether an office told before may be that beside a name: “trade minister” and “minister”, or “Minister of Economy and Trade”. */
function isSameOffice(told: string, beside: string): boolean {
  const words = (title: string): string[] => title.toLowerCase().split(/[\s,]+/u);
  const [before, named] = [words(told), words(beside)];
  const head = before.at(-1) ?? '';
  return named.length === 1 ? named[0] === head : before.length > 1 && before.every((word) => named.includes(word));
}
