import type { Walk } from './walk.ts';
import { levelOfPerson, isForeignMinister } from './person-level.ts';
import type { Whom } from './whom.ts';

/** “X said after two hours of talks”: the minister or leader of another country who was named last, or null. */
export function partnerOf(walk: Walk, side: string): { name: string; country: string } | null {
  for (const name of [...walk.persons].reverse()) {
    const country = walk.facts.get(name)?.country ?? null;
    const level = levelOfPerson(walk, name);
    if (country !== null && country !== side && (level === 'top' || level === 'minister')) return { name, country };
  }
  return null;
}

/**
 * “The two ministers then held talks”, “the presidents last met in …”: the two persons of two countries, named so far in the
 * piece, who hold such an office; null where there are not two, or where there are more and the words do not say “two”.
 */
export function pairMeant(walk: Walk, group: string, isTwo: boolean): Pick<Whom, 'sides' | 'persons'> | null {
  const fits = (name: string): boolean => {
    const level = levelOfPerson(walk, name);
    if (/\b(?:deputy|vice)[- ](?!prime)/u.test(group)) return level === 'deputy';
    if (/\b(?:leaders|presidents|premiers|prime ministers|heads of)\b/u.test(group)) return level === 'top';
    if (/foreign ministers|top diplomats/u.test(group)) return level === 'minister' && isForeignMinister(walk, name);
    if (group.includes('ministers')) return level === 'minister';
    if (/\b(?:officials|experts)$/u.test(group) && level !== 'deputy' && level !== 'low') return false;
    if (isTwo && /\b(?:diplomats|men|women|politicians|officials|counterparts)$/u.test(group)) return true;
    return /^(?:they|the two|two|both|pair|the pair)$/u.test(group);
  };
  const byCountry = new Map<string, string>();
  for (const name of [...new Set([...walk.persons].reverse())]) {
    const country = walk.facts.get(name)?.country ?? null;
    if (country === null || byCountry.has(country) || !fits(name)) continue;
    byCountry.set(country, name);
  }
  const pair = [...byCountry].slice(0, 2);
  if (pair.length < 2 || (byCountry.size > 2 && !isTwo)) return null;
  return { sides: pair.map(([country]) => country), persons: pair.map(([, name]) => name) };
}
