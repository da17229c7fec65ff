import { fold } from '../../text/fold.ts';
import type { ResolvedSpeaker } from './attribution.ts';
import { byRole } from './by-role.ts';
import type { Gender } from './gender.ts';
import type { Memory } from './memory.ts';
import type { Party } from './party.ts';
import type { PersonFacts } from './person-facts.ts';

/** Resolves who is meant: “Moreno”, “he”, “the minister”, “his plan”, “they”. Two candidates are kept, never guessed between. */
export function resolve(
  party: Party,
  facts: ReadonlyMap<string, PersonFacts>,
  surnames: ReadonlyMap<string, readonly string[]>,
  memory: Memory,
): ResolvedSpeaker {
  const person = (name: string): ResolvedSpeaker => ({
    kind: 'delegate',
    name,
    label: name,
    country: facts.get(name)?.country ?? null,
    candidates: [name],
  });
  switch (party.kind) {
    case 'person':
      return person(party.name ?? party.label);
    case 'surname':
      return bySurname(party, surnames, memory, facts, person);
    case 'pronoun':
      return byPronoun(party, facts, memory, person);
    case 'role':
      return byRole(party, facts, memory, person);
    case 'country':
      return {
        kind: 'country',
        name: party.name,
        label: party.name ?? party.label,
        country: party.name,
        candidates: [],
      };
    case 'body':
      return {
        kind: 'body',
        name: party.name,
        label: party.name ?? party.label.replace(/^(?:the newspaper|the agency) /iu, ''),
        country: party.country,
        candidates: [],
      };
    case 'document': {
      const owner = ownerOf(party, memory, surnames, facts);
      return owner === null
        ? { kind: 'document', name: null, label: party.label, country: null, candidates: [] }
        : person(owner);
    }
    case 'group':
      return { kind: 'group', name: null, label: party.label, country: null, candidates: [] };
  }
}

function bySurname(
  party: Party,
  surnames: ReadonlyMap<string, readonly string[]>,
  memory: Memory,
  facts: ReadonlyMap<string, PersonFacts>,
  person: (name: string) => ResolvedSpeaker,
): ResolvedSpeaker {
  const holders = surnames.get(party.name ?? '') ?? [];
  const titled =
    party.label.split(' ').length < 2
      ? []
      : holders.filter((name) =>
          facts.get(name)?.offices.some(({ title }) =>
            party.label
              .split(' ')
              .slice(0, -1)
              .every((word) => fold(title).includes(fold(word))),
          ),
        );
  const styled = ofStyle(party.label, holders, facts);
  const [only] = [holders, titled, styled].find(({ length }) => length === 1) ?? [];
  if (only !== undefined) return person(only);
  const told = holders.filter((name) => memory.named.includes(name) || memory.persons.includes(name));
  const [known] = told;
  if (known !== undefined && told.length === 1) return person(known);
  const recent = memory.persons.filter((name) => holders.includes(name)).at(-1);
  if (recent !== undefined && memory.persons.at(-1) === recent) return person(recent);
  return { kind: 'delegate', name: null, label: party.label, country: null, candidates: [...holders] };
}

/** “Mr Holm”, “Ms Holm”: of several of one surname those whom the form of address may mean. */
function ofStyle(label: string, holders: readonly string[], facts: ReadonlyMap<string, PersonFacts>): string[] {
  const style = /^(?<mr>Mr)?(?:Miss|Mrs|Ms)?\.? /u.exec(label);
  if (style === null || style[0].trim() === '') return [];
  const [own, other] = style.groups?.['mr'] === undefined ? ['f', 'm'] : ['m', 'f'];
  const sure = holders.filter((name) => facts.get(name)?.gender === own);
  return sure.length > 0 ? sure : holders.filter((name) => facts.get(name)?.gender !== other);
}

function byPronoun(
  party: Party,
  facts: ReadonlyMap<string, PersonFacts>,
  memory: Memory,
  person: (name: string) => ResolvedSpeaker,
): ResolvedSpeaker {
  if (party.name === 'he' || party.name === 'she') {
    if (memory.unknown !== null) return memory.unknown;
    const last = lastOfGender(genderOfPronoun(party), facts, memory);
    if (last !== null) return person(last);
    if (memory.speaker !== null) return memory.speaker;
  }
  if (party.name === 'i' && memory.self !== null) return memory.self;
  if (party.isPlural && memory.group !== null) return memory.group;
  if (party.name === 'it' && memory.thing !== null && memory.speaker?.kind === 'delegate') return memory.thing;
  if (party.name === 'it' && memory.speaker !== null && memory.speaker.kind !== 'group') return memory.speaker;
  if (party.name === 'it' && memory.thing !== null) return memory.thing;
  return { kind: 'group', name: null, label: party.label, country: null, candidates: [] };
}

/** “She”, “according to her”; null where the words do not tell. */
const genderOfPronoun = (party: Party): Gender | null =>
  /^(?:her|she)$/iu.test(party.label) ? 'f' : /^(?:he|him|his)$/iu.test(party.label) ? 'm' : null;

/** The last person who was a subject and may be meant by gender, but “she” is rather a woman named beside him; else the last who was named and is known to be of it; else the last. */
function lastOfGender(gender: Gender | null, facts: ReadonlyMap<string, PersonFacts>, memory: Memory): string | null {
  const last = memory.persons.at(-1) ?? null;
  if (gender === null || last === null) return last;
  const other = gender === 'f' ? 'm' : 'f';
  const may = (name: string): boolean => facts.get(name)?.gender !== other;
  const isOf = (name: string): boolean => facts.get(name)?.gender === gender;
  if (may(last)) {
    const hasOther = gender === 'f' && !isOf(last) && memory.pair.includes(last);
    return (hasOther ? memory.pair.find(isOf) : undefined) ?? last;
  }
  return memory.named.findLast(isOf) ?? memory.persons.findLast(may) ?? memory.named.findLast(may) ?? last;
}

function ownerOf(
  party: Party,
  memory: Memory,
  surnames: ReadonlyMap<string, readonly string[]>,
  facts: ReadonlyMap<string, PersonFacts>,
): string | null {
  if (party.owner === null) return null;
  if (party.owner === 'his' || party.owner === 'her') return memory.persons.at(-1) ?? null;
  if (facts.has(party.owner)) return party.owner;
  const holders = surnames.get(party.owner) ?? [];
  return holders.length === 1 ? (holders[0] ?? null) : null;
}
