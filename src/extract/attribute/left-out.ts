import type { PersonFacts } from './person-facts.ts';

/**
 * Puts countries into the order in which a text may leave them out where it names their officials: first those of which it names more
 * persons without their country than with it. “Canada’s Deputy Minister Lund met Deputy Minister Berg” in a paper of Norway: first Norway.
 */
export function bySilence(
  facts: ReadonlyMap<string, PersonFacts>,
  bare: readonly PersonFacts[],
): (countries: readonly string[]) => string[] {
  const balance = new Map<string, number>();
  const add = (country: string | null, one: number): void => {
    if (country !== null) balance.set(country, (balance.get(country) ?? 0) + one);
  };
  for (const { country } of bare) add(country, 1);
  for (const { country, mentions } of facts.values())
    if (mentions.some(({ mention }) => mention.country !== null)) add(country, -1);
  return (countries) => [...countries].sort((one, other) => (balance.get(other) ?? 0) - (balance.get(one) ?? 0));
}
