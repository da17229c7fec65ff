import type { Authority } from '../../authority/authority.ts';
import { bareProvince } from '../../authority/province-data.ts';
import { fold } from '../../text/fold.ts';
import type { PersonMention, Worded } from '../recognise/mention.ts';
import { neverNames } from '../recognise/never-names.ts';
import { officeModifiers } from '../recognise/office-words.ts';
import { isPrivate } from './office-class.ts';

/** Offices that are held in a province. Consuls sit abroad. */
const provincial =
  /\b(?:akim|besar|commissioner|councill?or|deputy|governor|khokim|mayor|minister|mp|prefect|premier|senator|speaker|spokes(?:man|person|woman))\b/iu;

/** Those of them that nothing but a province has: the one country that has a province of the name need not be named. */
const seated = /\b(?:akim|(?:chief|first) minister|governor|khokim|prefect|premier)\b/iu;

/** Heads of many things, of a province where it alone follows: “chairman of Sughd province”. */
const ledIn =
  /^(?:\p{L}+ )?(?:chair(?:man|person|woman)?|head|president|secretary) of (?:\p{Lu}[\p{L}'-]+ ?){1,4}(?:province|region)?$/iu;

/** Words that name a province only beside a noun for one: “Western Province”. */
const isCommon = (name: string): boolean =>
  name.split(' ').every((word) => neverNames.has(word) || officeModifiers.has(word) || word === 'capital');

/** “governor of Carchi province”: the country, of those that an article names, in whose province an office is held, or the only one that has a province of that name; null where there are more. */
export function ownerOfProvince(title: string, { provinces }: Authority, named: ReadonlySet<string>): string | null {
  if (isPrivate(title) || !(provincial.test(title) || ledIn.test(title))) return null;
  const words = title.split(/\s+/u);
  for (let first = 0; first < words.length; first += 1)
    for (let last = Math.min(first + 4, words.length); last > first; last -= 1) {
      const name = words
        .slice(first, last)
        .join(' ')
        .replace(/['’]s$/u, '');
      const bare = bareProvince(name);
      if (!/^\p{Lu}/u.test(name) || (bare === fold(name) && isCommon(bare))) continue;
      const all = provinces.get(bare) ?? [];
      const told = all.filter((one) => named.has(one));
      const [country, ...others] = told.length === 0 && seated.test(title) && bare.length > 3 ? all : told;
      if (country !== undefined && others.length === 0) return country;
    }
  return null;
}

/** “[Sindh’s chief minister] Ana Holm”: the offices of a person, with the words of the possessive that stands before. */
export function titlesWithOwner({ tokens, text }: Worded, { offices }: PersonMention): string[] {
  return offices.flatMap(({ title, start }) => {
    const owner = tokens.findIndex((token) => token.start === start) - 1;
    let first = owner;
    while (first > owner - 3 && tokens[first - 1]?.isCapital === true) first -= 1;
    const isOwned = tokens[owner]?.text === "'s" && first < owner;
    return isOwned ? [`${text.slice(tokens[first]?.start, tokens[owner - 1]?.end)} ${title}`] : [];
  });
}
