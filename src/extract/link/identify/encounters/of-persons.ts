import type { PersonMention } from '../../../recognise/mention.ts';
import type { Walk } from '../walk.ts';
import { nobody, type Whom } from '../whom.ts';

/** These persons, with the countries that the article gives them, else those of the words that name them. */
export function ofPersons(
  walk: Walk,
  at: number,
  people: readonly (string | Pick<PersonMention, 'name' | 'country'>)[],
): Whom {
  const named = people.map((one) => (typeof one === 'string' ? { name: one, country: null } : one));
  const sides = named.flatMap(({ name, country }) => walk.facts.get(name)?.country ?? country ?? []);
  return { ...nobody(at), persons: [...new Set(named.map(({ name }) => name))], sides: [...new Set(sides)] };
}
