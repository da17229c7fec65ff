import world from 'world-countries';
import type { z } from 'astro/zod';
import { nameId, type CountryNames } from './authority.ts';
import type { Countries } from './schemas.ts';

/** The package spells one capital with its district; texts write the city alone, or the district after a comma. */
const capitalForms = (capital: string): string[] =>
  / D\.C\.$/u.test(capital)
    ? [capital, capital.replace(/ D\.C\.$/u, ''), capital.replace(/ D\.C\.$/u, ', D.C.')]
    : [capital];

/** A name and its form without accents: “Bogotá” is also written “Bogota”. A short word is left alone, since it may be another word. */
const withPlain = (name: string): string[] => {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
  return plain === name || plain.length < 5 ? [name] : [name, plain];
};

/** Other ways to write a name: “St. Lucia”, “Trinidad & Tobago”, “Timor Leste”, “Republic of Congo” for “Republic of the Congo”. */
const withSpellings = (name: string): string[] => [
  ...new Set(
    [
      name,
      name.replace(/^Saint /u, 'St. '),
      name.replace(/^Saint /u, 'St '),
      name.replace(/ and /u, ' & '),
      name.replace(/^(?<first>\p{L}+) and (?<second>\p{L}+)$/u, '$<first>-$<second>'),
      name.replace(/^(?<first>\p{L}{2,})-(?<second>\p{Lu}\p{Ll}+)$/u, '$<first> $<second>'),
      name.replace(/ of the (?=\p{Lu}\p{Ll}+$)/u, ' of '),
      name.replace(/ of the (?=\p{Lu}\p{Ll}+$)/u, ' of The '),
    ].flatMap(withPlain),
  ),
];

/** The official name with each form of the short one in its place: “Socialist Republic of Viet Nam”. */
function officialForms(official: string, common: string, forms: readonly string[]): string[] {
  if (!official.endsWith(` ${common}`)) return [official];
  const short = forms.filter((form) => /\p{Ll}/u.test(form) && !form.endsWith(` ${common}`));
  return [official, ...short.map((form) => official.replace(common, form))];
}

/** The package writes two demonyms in one: “Bosnian, Herzegovinian”, “Kittitian or Nevisian”. */
const demonymsIn = (words: string | undefined): string[] => (words ?? '').split(/, | or /u);

/**
 * Countries with their names, adjectives and capitals: the package’s, with what the authority file adds and takes away.
 * Territories give no adjective (“Indian” is not the British Indian Ocean Territory’s); codes count only where the file adds them.
 */
export function countryData(changes: z.infer<typeof Countries>): CountryNames[] {
  const byCode = new Map(changes.map((change) => [change.code, change]));
  return world
    .map((country) => {
      const change = byCode.get(country.cca2);
      const removed = new Set(change?.remove ?? []);
      const name = change?.name ?? country.name.common;
      const keep = (form: string | undefined): form is string =>
        form !== undefined && form !== '' && !removed.has(form);
      const demonyms = country.independent
        ? [country.demonyms['eng']?.m, country.demonyms['eng']?.f].flatMap(demonymsIn)
        : [];
      const official = officialForms(country.name.official, country.name.common, change?.add ?? []);
      return {
        id: nameId(name),
        name,
        code: country.cca2 === '' ? null : country.cca2,
        nouns: [
          ...new Set([name, country.name.common, ...official, ...(change?.add ?? [])].flatMap(withSpellings)),
        ].filter(keep),
        adjectives: [...new Set([...demonyms, ...(change?.adjectives ?? [])].flatMap(withSpellings))].filter(keep),
        capitals: [
          ...(country.independent ? country.capital.flatMap(capitalForms).flatMap(withPlain) : []),
          ...(change?.capitals ?? []),
        ],
        offices: [...(change?.offices ?? []), ...(change?.alone ?? [])],
        alone: change?.alone ?? [],
        lacks: change?.lacks ?? [],
      };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
