import { fold } from '../text/fold.ts';
import { slug } from '../text/slug.ts';
import type { z } from 'astro/zod';
import type { Bodies, Offices, Outlets, People, Places, SeriesNames, Topics } from './schemas.ts';

/** A country with every form under which it may be met, and its capital. */
export interface CountryNames {
  id: string;
  name: string;
  code: string | null;
  nouns: readonly string[];
  adjectives: readonly string[];
  capitals: readonly string[];
  /** Titles that only this country’s officials bear. */
  offices: readonly string[];
  /** Those of them that tell the country though an article never names it. */
  alone: readonly string[];
  /** Offices of heads of state or government that this country does not have. */
  lacks: readonly string[];
}

/** What people, countries, places, outlets and series are called. Holds for every article. */
export interface Authority {
  people: z.infer<typeof People>;
  countries: readonly CountryNames[];
  /** Provinces and states by bare name, folded, each with the countries that have one of that name. */
  provinces: ReadonlyMap<string, readonly string[]>;
  bodies: z.infer<typeof Bodies>;
  places: z.infer<typeof Places>;
  series: z.infer<typeof SeriesNames>;
  outlets: z.infer<typeof Outlets>;
  offices: z.infer<typeof Offices>;
  topics: z.infer<typeof Topics>;
}

/** A form without its article: “the Danish side” and “Danish side” compare as one. */
export function bare(form: string): string {
  return fold(form).replace(/^the /u, '').trim();
}

/** Forms of countries, folded and without article, to the country. A form of two countries is left out: it names neither. */
export function countryForms(authority: Authority): ReadonlyMap<string, { country: CountryNames; adjective: boolean }> {
  const forms = new Map<string, { country: CountryNames; adjective: boolean }>();
  const doubtful = new Set<string>();
  for (const country of authority.countries) {
    for (const [words, adjective] of [
      [country.nouns, false],
      [country.adjectives, true],
    ] as const) {
      for (const form of words.map(bare)) {
        const known = forms.get(form);
        if (known !== undefined && known.country !== country) doubtful.add(form);
        else if (known === undefined) forms.set(form, { country, adjective });
      }
    }
  }
  for (const form of doubtful) forms.delete(form);
  return forms;
}

/** Cities, folded, to their preferred name, the country that has them, and whether they are its capital. */
export function cityForms(
  authority: Authority,
): ReadonlyMap<string, { name: string; country: string | null; capital: boolean }> {
  const forms = new Map<string, { name: string; country: string | null; capital: boolean }>();
  for (const country of authority.countries)
    for (const name of country.capitals) forms.set(fold(name), { name, country: country.name, capital: true });
  for (const { name, variants, country } of authority.places)
    for (const form of [name, ...variants]) forms.set(fold(form), { name, country, capital: false });
  return forms;
}

/** The id of a record that is known by its name. */
export function nameId(name: string): string {
  return slug(name);
}
