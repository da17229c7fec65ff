import { fold } from '../../text/fold.ts';
import type { ResolvedSpeaker } from './attribution.ts';
import type { Memory } from './memory.ts';
import type { Party } from './party.ts';
import type { PersonFacts } from './person-facts.ts';

/** “the minister”, “the Danish foreign minister”: the last person with such an office (and country); else the phrase itself. */
export function byRole(
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
