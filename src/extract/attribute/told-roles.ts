import type { Worded } from '../recognise/mention.ts';
import { officeBefore } from '../recognise/office-before.ts';
import { officeLinks } from '../recognise/office-words.ts';
import { readOffice } from '../recognise/read-office.ts';
import { belongs, isHead, type Scene } from '../recognise/scene.ts';
import type { Recognised } from '../recognise.ts';
import { spanWithin } from '../../text/spans.ts';
import { reportingForms } from '../../text/reporting-verbs.ts';
import { isSingular, officeClass } from './office-class.ts';
import type { OfficeFact, PersonFacts } from './person-facts.ts';

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
  const place = new Map(sentences.map((sentence, index) => [sentence, index]));
  sentences.forEach((sentence, index) => {
    for (const { office, isSubject, isPredicate } of rolesIn(sentence)) {
      const country = office.represents;
      const key = `${String(country)}|${officeClass(office.title)}`;
      if (country === null || holders.has(key)) continue;
      const free = open.filter(({ offices }) => offices.length === 0);
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
      const own = called.length > 0 ? called : free.filter((fact) => fact.country === country);
      const near = isSubject ? free.filter((fact) => fact.country === null && wasNamed(fact)) : [];
      const self = isPredicate ? free.filter((fact) => fact.country === null && isNamedIn(fact, sentence)) : [];
      const told = [self, own, lastOf(near, index), isSubject ? introduced(index) : []];
      const [bearer, ...others] = told.find((all) => all.length > 0) ?? [];
      if (bearer === undefined || others.length > 0) continue;
      bearer.country = country;
      if (bearer.offices.every(({ title }) => title.split(' ').length === 1)) bearer.offices.push(office);
      holders.add(key);
    }
  });

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
    if (sentences[index]?.mentions.some(({ kind }) => kind === 'person') === true) return [];
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
          acts(next, person.last),
      );
    }
    return [];
  }
}

const isNamedIn = ({ mentions }: PersonFacts, sentence: Worded): boolean =>
  mentions.some((one) => one.sentence === sentence);

/** Whether a verb follows a name: its bearer says or does something. */
const acts = ({ tokens }: Worded, last: number): boolean =>
  reportingForms.has(tokens[last + 1]?.lower ?? '') ||
  /^(?:arrived|called|came|flew|flies|hosted|is|landed|lands|met|received|says|travels|was|welcomed|will)$/u.test(
    tokens[last + 1]?.lower ?? '',
  );

/** Whether an office told before may be that beside a name: “trade minister” and “minister”, or “Minister of Economy and Trade”. */
function isSameOffice(told: string, beside: string): boolean {
  const words = (title: string): string[] => title.toLowerCase().split(/[\s,]+/u);
  const [before, named] = [words(told), words(beside)];
  const head = before.at(-1) ?? '';
  return named.length === 1 ? named[0] === head : before.length > 1 && before.every((word) => named.includes(word));
}

/** An office with a country that a sentence names without a person; whether the sentence opens with it, or says it of somebody. */
interface Role {
  office: OfficeFact;
  isSubject: boolean;
  isPredicate: boolean;
}

/** “he will be [the first] Danish minister to visit”: whether an office is said of the subject. */
function isSaidOf({ tokens }: Worded, first: number): boolean {
  let verb = first - 1;
  while (/^(?:an?|first|latest|new|next|only|second|the|third|youngest)$/u.test(tokens[verb]?.lower ?? '')) verb -= 1;
  if (!/^(?:be|became|become|been|is|was)$/u.test(tokens[verb]?.lower ?? '')) return false;
  return tokens.slice(Math.max(0, verb - 4), verb).some(({ lower }) => /^s?he$/u.test(lower));
}

/** “asked Norway to explain a remark by [its] trade minister”: the country named last before “its”. */
function ownerOfIts({ tokens, mentions }: Worded, first: number): string | null {
  if (tokens[first - 1]?.lower !== 'its') return null;
  const owner = mentions.findLast((one) => one.last < first - 1 && (one.kind === 'country' || one.kind === 'city'));
  return owner?.kind === 'country' && !owner.adjective ? owner.name : null;
}

/** The offices with a country that a sentence names without a person. */
function rolesIn(sentence: Worded): Role[] {
  const { tokens, mentions, unit, text } = sentence;
  if (unit.role !== 'prose') return [];
  const named = new Set<number>();
  for (const one of mentions)
    if (one.kind === 'person') for (let at = Math.min(one.from, one.first); at <= one.until; at += 1) named.add(at);
  const known = new Map(
    mentions.flatMap((one) =>
      one.kind === 'person'
        ? []
        : Array.from({ length: one.last - one.first + 1 }, (_, at) => [one.first + at, one] as const),
    ),
  );
  const scene: Scene = { text, tokens, known, named };
  const roles: Role[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isHead(tokens[at]) || named.has(at) || tokens[at]?.isQuoted === true) continue;
    let end = at;
    while (belongs(scene, end + 1)) end += 1;
    while (end > at && officeLinks.has(tokens[end]?.lower ?? '')) end -= 1;
    const found = named.has(end + 1) || named.has(end + 2) ? null : officeBefore(scene, end + 1, end + 1, false);
    at = end;
    if (found === null) continue;
    const { title, represents: own, start, end: last } = readOffice(scene, found);
    const represents = own ?? ownerOfIts(sentence, found.first);
    if (represents === null || !isSingular(title)) continue;
    const span = spanWithin(unit.span, start, last - start);
    const isSubject = found.first <= 1 && /^(?:\p{Ll}|$)/u.test(tokens[end + 1]?.text ?? '');
    const isPredicate = isSaidOf(sentence, found.first);
    roles.push({
      office: { title: title.replace(/^(?:first|latest|new|next|only) /iu, ''), represents, span, part: unit.part },
      isSubject,
      isPredicate,
    });
  }
  return roles;
}
