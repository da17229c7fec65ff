import type { Authority } from '../../authority/authority.ts';
import { bareProvince } from '../../authority/province-data.ts';
import { fold } from '../../text/fold.ts';
import { neverNames } from '../recognise/never-names.ts';
import { officeModifiers } from '../recognise/office-words.ts';
import { isPrivate } from './office-class.ts';

/** Offices that are held in a province. Consuls sit abroad. */
const provincial =
  /\b(?:akim|besar|commissioner|councill?or|deputy|governor|khokim|mayor|minister|mp|prefect|premier|senator|speaker|spokes(?:man|person|woman))\b/iu;

/** Heads of many things, of a province where it alone follows: “chairman of Sughd province”. */
const ledIn =
  /^(?:\p{L}+ )?(?:chair(?:man|person|woman)?|head|president|secretary) of (?:\p{Lu}[\p{L}'-]+ ?){1,4}(?:province|region)?$/iu;

/** Words that name a province only beside a noun for one: “Western Province”. */
const isCommon = (name: string): boolean =>
  name.split(' ').every((word) => neverNames.has(word) || officeModifiers.has(word) || word === 'capital');

/** “governor of Carchi province”: the country, of those that an article names, in whose province an office is held; null where more than one has a province of that name. */
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
      const [country, ...others] = (provinces.get(bare) ?? []).filter((one) => named.has(one));
      if (country !== undefined && others.length === 0) return country;
    }
  return null;
}
