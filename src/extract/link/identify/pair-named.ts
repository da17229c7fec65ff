import type { Authority } from '../../../authority/authority.ts';

const pair = /^(?:The )?(?<one>\p{Lu}[\p{L}.’' ]*?)[-–](?<other>\p{Lu}[\p{L}.’']*(?: \p{Lu}[\p{L}’']+)??) /u;

/** “Mongolia-Canada Foreign Ministers’ Dialogue”, “EU-Ghana …”: whether a name begins with two countries, or one and the Union. */
export function namesTwo(name: string | null, authority: Authority): boolean {
  const { one, other } = pair.exec(`${name ?? ''} `)?.groups ?? {};
  if (one === undefined || other === undefined) return false;
  return isSide(one, authority) && isSide(other, authority) && !(isUnion(one) && isUnion(other));
}

const isUnion = (words: string): boolean => /^(?:EU|European Union)$/u.test(words);

const isSide = (words: string, authority: Authority): boolean =>
  isUnion(words) ||
  /^(?:U\.?S\.?|UK)$/u.test(words) ||
  authority.countries.some(
    ({ name, nouns, adjectives }) => name === words || nouns.includes(words) || adjectives.includes(words),
  );
