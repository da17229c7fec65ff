import type { Authority } from '../../authority/authority.ts';
import { fold } from '../../text/fold.ts';
import { officeClass } from './office-class.ts';

const ofCrown = /^(?:crown prince|emir|king|queen|sultan)$/u;

/** Tells whether a country has an office at all: a kingdom has no president, many a republic no prime minister, and a republic no king. */
export function hasOffices({ countries }: Authority): (country: string, title: string) => boolean {
  const lacks = new Map(countries.map(({ name, lacks: offices }) => [name, new Set(offices.map(fold))]));
  return (country, title) => {
    const lacked = lacks.get(country);
    if (lacked === undefined) return true;
    const office = officeClass(title.replace(/ of the Republic$/u, ''));
    return ofCrown.test(office) ? lacked.has('president') : !lacked.has(office);
  };
}
