import { fold } from '../../text/fold.ts';
import type { ResolvedSpeaker } from './attribution.ts';
import type { Party } from './party.ts';
import type { PersonFacts } from './person-facts.ts';

/** What has been told so far in a piece: whom a pronoun or a short form can mean. */
export interface Memory {
  /** Persons in the order in which they were last the subject, the latest last. */
  persons: string[];
  /** Persons in the order in which they were named, the latest last. */
  named: string[];
  /** The last collective, in the text’s words. */
  group: ResolvedSpeaker | null;
  /** The last text or body that spoke. */
  thing: ResolvedSpeaker | null;
  speaker: ResolvedSpeaker | null;
  /** Unnamed speakers by the noun that named them: “a senior official”, later “the official”. */
  roles: Map<string, ResolvedSpeaker>;
}

export const emptyMemory = (): Memory => ({
  persons: [],
  named: [],
  group: null,
  thing: null,
  speaker: null,
  roles: new Map(),
});

const lowerFirst = (label: string): string => label;

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
      return byPronoun(party, memory, person);
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
        ? { kind: 'document', name: null, label: lowerFirst(party.label), country: null, candidates: [] }
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
  const [only] = holders.length === 1 ? holders : titled.length === 1 ? titled : [];
  if (only !== undefined) return person(only);
  const recent = memory.persons.filter((name) => holders.includes(name)).at(-1);
  if (recent !== undefined && memory.persons.at(-1) === recent) return person(recent);
  return { kind: 'delegate', name: null, label: party.label, country: null, candidates: [...holders] };
}

function byPronoun(party: Party, memory: Memory, person: (name: string) => ResolvedSpeaker): ResolvedSpeaker {
  if (party.name === 'he' || party.name === 'she') {
    const last = memory.persons.at(-1);
    if (last !== undefined) return person(last);
    if (memory.speaker !== null) return memory.speaker;
  }
  if (party.isPlural && memory.group !== null) return memory.group;
  if (party.name === 'it' && memory.speaker !== null && memory.speaker.kind !== 'group') return memory.speaker;
  if (party.name === 'it' && memory.thing !== null) return memory.thing;
  return { kind: 'group', name: null, label: party.label, country: null, candidates: [] };
}

/** “the minister”, “the Danish foreign minister”: the last person with such an office (and country); else the phrase itself. */
function byRole(
  party: Party,
  facts: ReadonlyMap<string, PersonFacts>,
  memory: Memory,
  person: (name: string) => ResolvedSpeaker,
): ResolvedSpeaker {
  const noun = party.name ?? '';
  const indefinite = /^(?:an?|one|another|some|each|every|no)\s/iu.test(party.label);
  const words = party.label
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => !/^(?:the|his|her|their)$/u.test(word));
  const fits = (name: string): boolean => {
    const fact = facts.get(name);
    if (fact === undefined) return false;
    if (party.country !== null && fact.country !== null && fact.country !== party.country) return false;
    if (noun === 'diplomat' && words.includes('top'))
      return fact.offices.some(({ title }) =>
        /foreign (?:minister|secretary)|secretary of state|minister (?:of|for) foreign affairs/iu.test(title),
      );
    if (noun === 'leader')
      return fact.offices.some(({ title }) =>
        /\b(?:president|prime minister|premier|chancellor|king|leader|taoiseach)\b/iu.test(title),
      );
    if (noun === 'diplomat' || noun === 'official' || noun === 'head')
      return words.length <= 2 && fact.offices.length > 0;
    return fact.offices.some(({ title }) =>
      fold(title)
        .split(/[\s-]/u)
        .some((word) => word === noun || (noun.startsWith('spokes') && word.startsWith('spokes'))),
    );
  };
  const phrase: ResolvedSpeaker = {
    kind: 'group',
    name: null,
    label: party.label,
    country: party.country,
    candidates: [],
  };
  if (indefinite) {
    memory.roles.set(noun, phrase);
    return phrase;
  }
  const spoken = memory.roles.get(noun);
  if (spoken !== undefined && words.length <= 2) return spoken;
  const recent = memory.persons.filter(fits).at(-1);
  if (recent !== undefined) return person(recent);
  const named = memory.named.filter(fits);
  const [only] = new Set(named).size === 1 ? named : [];
  if (only !== undefined) return person(only);
  const others = [...facts.keys()].filter((name) => party.country !== null && fits(name));
  const [later] =
    others.length === 1
      ? others
      : others.filter((name) =>
          words.some(
            (word) =>
              word.length > 4 &&
              word !== noun &&
              facts.get(name)?.offices.some(({ title }) => fold(title).includes(word)),
          ),
        );
  if (later !== undefined) return person(later);
  return phrase;
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

const participants =
  /\b(?:sides|parties|countries|nations|states|ministers|leaders|members|delegations|presidents|heads|they|we|governments|representatives|diplomats|participants|counterparts|capitals|meeting|two|three|five|six)\b/iu;

/** Whether two readings mean the same speaker; within a paragraph all collectives of participants speak as one. */
export function sameSpeaker(a: ResolvedSpeaker, b: ResolvedSpeaker): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'group') return sameCollective(a, b) || (participants.test(a.label) && participants.test(b.label));
  if (a.name !== null || b.name !== null) return a.name === b.name;
  return fold(a.label).replace(/^the /u, '') === fold(b.label).replace(/^the /u, '');
}

const plainLabel = (label: string): string => fold(label).replace(/^(?:the two|both the|both|the|all) /u, '');

/** Whether two collectives are called the same: “both sides” and “the two sides”. Holds across paragraphs. */
export function sameCollective(a: ResolvedSpeaker, b: ResolvedSpeaker): boolean {
  return a.kind === 'group' && b.kind === 'group' && plainLabel(a.label) === plainLabel(b.label);
}
