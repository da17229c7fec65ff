import { fold } from '../../text/fold.ts';
import type { ResolvedSpeaker } from './attribution.ts';
import type { Memory } from './memory.ts';
import type { Party } from './party.ts';
import type { PersonFacts } from './person-facts.ts';
import { roleFit, roleWords } from './role-fit.ts';

type Facts = ReadonlyMap<string, PersonFacts>;

/** Nouns for somebody by his relation to another: the other of two who were named. */
const relations: ReadonlySet<string> = new Set(['colleague', 'counterpart', 'guest', 'host', 'visitor']);

/** “the minister”, “the Danish foreign minister”: the last person with such an office (and country); else the phrase itself. */
export function byRole(
  party: Party,
  facts: Facts,
  memory: Memory,
  person: (name: string) => ResolvedSpeaker,
): ResolvedSpeaker {
  const noun = party.name ?? '';
  const phrase: ResolvedSpeaker = {
    kind: 'group',
    name: null,
    label: party.label,
    country: party.country,
    candidates: [],
  };
  if (/^(?:an?|one|another|some|each|every|no)\s/iu.test(party.label)) {
    memory.roles.set(noun, phrase);
    return phrase;
  }
  const told = toldRole(noun, party, facts, memory);
  if (told !== null) return person(told);
  const spoken = memory.roles.get(noun);
  if (spoken !== undefined && roleWords(party).length <= 2) return spoken;
  const name = relations.has(noun)
    ? otherOfTwo(party, facts, memory)
    : (bestOf(party, facts, memory) ?? onlyOfCountry(party, facts) ?? describedLast(party, facts, memory));
  return name === null ? phrase : person(name);
}

/** “the latter”, “the Croatian”, “the guest”: whom the text’s own telling makes plain. */
function toldRole(noun: string, party: Party, facts: Facts, memory: Memory): string | null {
  switch (noun) {
    case 'former':
      return memory.pair[0] ?? null;
    case 'latter':
      return memory.pair[1] ?? null;
    case 'national':
      return (
        [...memory.named, ...memory.persons].findLast((name) => facts.get(name)?.country === party.country) ?? null
      );
    case 'chair':
    case 'chairman':
    case 'chairperson':
    case 'chairwoman':
      return party.label.split(/\s+/u).length < 3 && party.country === null ? memory.chair : null;
    case 'guest':
    case 'visitor':
      return party.country === null ? memory.guest : null;
    case 'host':
      return party.country === null ? memory.host : null;
    default:
      return visitor(party, facts, memory);
  }
}

/** “the visiting minister”, “the host minister”: of two with such an office, the guest or the one at home. */
function visitor(party: Party, facts: Facts, memory: Memory): string | null {
  const isGuest = /\bvisiting\b/iu.test(party.label);
  const name = isGuest ? memory.guest : /\bhost\b/iu.test(party.label) ? memory.host : null;
  return name === null || roleFit(party, facts.get(name)) === null ? null : name;
}

/** Who owns the role is not its holder: “her deputy” is not she. */
const isOwner = (party: Party, name: string, memory: Memory): boolean =>
  party.owner !== null &&
  (party.owner === name || (/^(?:his|her)$/u.test(party.owner) && memory.persons.at(-1) === name));

/** “her spokesperson” is of her own country. */
function isForeign(party: Party, name: string, facts: Facts, memory: Memory): boolean {
  const owner = party.owner !== null && /^(?:his|her)$/u.test(party.owner) ? memory.persons.at(-1) : party.owner;
  const country = facts.get(owner ?? '')?.country ?? null;
  const own = facts.get(name)?.country ?? null;
  return country !== null && own !== null && country !== own;
}

/** “his Tajik counterpart”, “her host”: the one of that country who was named last, or the only other who was named. */
function otherOfTwo(party: Party, facts: Facts, memory: Memory): string | null {
  const subject = memory.persons.at(-1);
  const others = memory.named.filter((name) => name !== subject && !isOwner(party, name, memory));
  if (party.country !== null) return others.filter((name) => facts.get(name)?.country === party.country).at(-1) ?? null;
  return party.owner !== null && others.length === 1 ? (others[0] ?? null) : null;
}

/**
 * The one of those named so far whom the phrase fits best. Of two as good it is, where a readout writes the office with a capital,
 * the one whose readout it is (“The Secretary”); else the one who was the subject last.
 */
function bestOf(party: Party, facts: Facts, memory: Memory): string | null {
  const fits = new Map(
    [...memory.named, ...memory.persons].flatMap((name): [string, number][] => {
      const fit =
        isOwner(party, name, memory) || isForeign(party, name, facts, memory) ? null : roleFit(party, facts.get(name));
      return fit === null ? [] : [[name, fit]];
    }),
  );
  const best = Math.max(...fits.values());
  const names = [...fits].flatMap(([name, fit]) => (fit === best ? [name] : []));
  const isTitle = party.label.split(/\s+/u).some((word) => /^\p{Lu}/u.test(word) && word.toLowerCase() === party.name);
  if (isTitle && memory.principal !== null && names.includes(memory.principal)) return memory.principal;
  const recent = memory.persons.filter((name) => names.includes(name)).at(-1);
  return recent ?? (names.length === 1 ? (names[0] ?? null) : null);
}

/** Nouns that tell what anybody may be, and so of nobody in particular. */
const unnamed: ReadonlySet<string> = new Set([
  'aide',
  'chair',
  'chairman',
  'chairperson',
  'chairwoman',
  'chief',
  'delegate',
  'deputy',
  'head',
  'man',
  'moderator',
  'observer',
  'participant',
  'representative',
  'resident',
  'source',
  'spokesman',
  'spokesperson',
  'spokeswoman',
  'woman',
]);

/** “The engineer shook her head”, “the former general”: other words for the one told of last, whose offices do not gainsay them. */
function describedLast(party: Party, facts: Facts, memory: Memory): string | null {
  const noun = party.name ?? '';
  const words = party.label.split(/\s+/u);
  const isAged = /^the \d+-year-old\b/iu.test(party.label);
  if (!/^the$/iu.test(words[0] ?? '') || (words.length > 3 && !isAged)) return null;
  if (party.owner !== null || unnamed.has(noun)) return null;
  const last = memory.persons.at(-1);
  const fact = last === undefined ? undefined : facts.get(last);
  if (fact === undefined || (party.country !== null && fact.country !== null && fact.country !== party.country))
    return null;
  return isOfficeNoun(noun) && fact.offices.length > 0 ? null : fact.name;
}

/** “the minister”, “the ambassador”: an office that somebody holds, where others only describe. */
const isOfficeNoun = (noun: string): boolean =>
  /^(?:adviser|advisor|ambassador|amir|chancellor|commissioner|consul|coordinator|emir|envoy|governor|king|leader|mayor|minister|premier|president|prince|princess|queen|secretary|secretary-general|senator|sheikh|sherpa|speaker|sultan|undersecretary|vice-minister|vice-president)$/u.test(
    noun,
  );

/** A person who is named only later: the only one of the country with such an office, or with such a word in it. */
function onlyOfCountry(party: Party, facts: Facts): string | null {
  if (party.country === null) return null;
  const names = [...facts.keys()].filter((name) => roleFit(party, facts.get(name)) !== null);
  if (names.length === 1) return names[0] ?? null;
  const words = roleWords(party).filter((word) => word.length > 4 && word !== party.name);
  return (
    names.find((name) =>
      words.some((word) => facts.get(name)?.offices.some(({ title }) => fold(title).includes(word))),
    ) ?? null
  );
}
