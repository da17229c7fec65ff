import names from 'cldr-subdivisions-full/subdivisions/en/en.json' with { type: 'json' };
import { fold } from '../text/fold.ts';
import type { CountryNames } from './authority.ts';

/** Nouns that tell what a province is, at the end of its name. */
const kind =
  / (?:autonomous (?:region|republic|county|prefecture)|canton|county|department|district|division|governorate|krai|oblast|parish|prefecture|province|region|state|territory|voivodeship)$/u;

/** A province’s name without the noun for its kind, folded: “Osh Region” is “osh”. */
export const bareProvince = (name: string): string => fold(name).replace(kind, '').trim();

/** The provinces, states and regions of all countries, each with the countries that have one of that name; none that is named as a country or capital is. */
export function provinceData(countries: readonly CountryNames[]): ReadonlyMap<string, readonly string[]> {
  const byCode = new Map(countries.map(({ code, name }) => [code?.toLowerCase(), name]));
  const taken = new Set(countries.flatMap(({ nouns, capitals }) => [...nouns, ...capitals].map(fold)));
  const provinces = new Map<string, string[]>();
  for (const [id, name] of Object.entries<string>(names.subdivisions.localeDisplayNames.subdivisions)) {
    const country = byCode.get(id.slice(0, 2));
    const form = bareProvince(name);
    if (country === undefined || form.length < 3 || taken.has(form)) continue;
    const holders = provinces.get(form);
    if (holders === undefined) provinces.set(form, [country]);
    else if (!holders.includes(country)) holders.push(country);
  }
  return provinces;
}
