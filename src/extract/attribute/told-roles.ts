import type { Worded } from '../recognise/mention.ts';
import { officeBefore } from '../recognise/office-before.ts';
import { officeLinks } from '../recognise/office-words.ts';
import { readOffice } from '../recognise/read-office.ts';
import { belongs, isHead, type Scene } from '../recognise/scene.ts';
import type { Recognised } from '../recognise.ts';
import { spanWithin } from '../../text/spans.ts';
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
    for (const { office, isSubject } of rolesIn(sentence)) {
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
      const [bearer, ...others] = own.length > 0 ? own : near;
      if (bearer === undefined || others.length > 0) continue;
      bearer.country = country;
      if (bearer.offices.every(({ title }) => title.split(' ').length === 1)) bearer.offices.push(office);
      holders.add(key);
    }
  });
}

/** Whether an office told before may be that beside a name: “trade minister” and “minister”, or “Minister of Economy and Trade”. */
function isSameOffice(told: string, beside: string): boolean {
  const words = (title: string): string[] => title.toLowerCase().split(/[\s,]+/u);
  const [before, named] = [words(told), words(beside)];
  const head = before.at(-1) ?? '';
  return named.length === 1 ? named[0] === head : before.length > 1 && before.every((word) => named.includes(word));
}

/** The offices with a country that a sentence names without a person, and whether the sentence opens with them. */
function rolesIn(sentence: Worded): { office: OfficeFact; isSubject: boolean }[] {
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
  const roles: { office: OfficeFact; isSubject: boolean }[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isHead(tokens[at]) || named.has(at) || tokens[at]?.isQuoted === true) continue;
    let end = at;
    while (belongs(scene, end + 1)) end += 1;
    while (end > at && officeLinks.has(tokens[end]?.lower ?? '')) end -= 1;
    const found = named.has(end + 1) || named.has(end + 2) ? null : officeBefore(scene, end + 1, end + 1, false);
    at = end;
    if (found === null) continue;
    const { title, represents, start, end: last } = readOffice(scene, found);
    if (represents === null || !isSingular(title)) continue;
    const span = spanWithin(unit.span, start, last - start);
    const isSubject = found.first <= 1 && /^(?:\p{Ll}|$)/u.test(tokens[end + 1]?.text ?? '');
    roles.push({ office: { title, represents, span, part: unit.part }, isSubject });
  }
  return roles;
}
