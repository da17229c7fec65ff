import type { Authority } from '../../../authority/authority.ts';

const pair = /^(?:The )?(?<one>\p{Lu}[\p{L}.’' ]*?)[-–](?<behind>\p{Lu}[\p{L}.’' ]*)/u;

/** “Mongolia-Canada Foreign Ministers’ Dialogue”, “EU-Ghana …”, “Peru-Papua New Guinea …”: whether a name begins with two countries, or one and the Union. */
export function namesTwo(name: string | null, authority: Authority): boolean {
  const { one, behind } = pair.exec(name ?? '')?.groups ?? {};
  if (one === undefined || behind === undefined || !isSide(one, authority)) return false;
  const words = behind.split(' ');
  const other = words.map((_, at) => words.slice(0, at + 1).join(' ')).find((side) => isSide(side, authority));
  return other !== undefined && !(isUnion(one) && isUnion(other));
}

const isUnion = (words: string): boolean => /^(?:EU|European Union)$/u.test(words);

const isSide = (words: string, authority: Authority): boolean =>
  isUnion(words) ||
  /^(?:U\.?S\.?|UK)$/u.test(words) ||
  authority.countries.some(
    ({ name, nouns, adjectives }) => name === words || nouns.includes(words) || adjectives.includes(words),
  );
