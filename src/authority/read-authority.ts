import type { z } from 'astro/zod';
import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { fold } from '../text/fold.ts';
import type { Authority } from './authority.ts';
import { countryData } from './country-data.ts';
import { provinceData } from './province-data.ts';
import { readJson } from './read-json.ts';
import { Bodies, Countries, Offices, Outlets, People, Places, SeriesNames, Terms, Topics } from './schemas.ts';

/** The authority files by name, as text; one that is not there counts as an empty list. */
export type AuthorityTexts = Readonly<
  Record<
    'people' | 'countries' | 'bodies' | 'places' | 'series' | 'outlets' | 'offices' | 'topics' | 'terms',
    { file: string; text: string } | null
  >
>;

/** Reads all authority files and names every mistake in them at once; null where one stops the reading. */
export function readAuthority(texts: AuthorityTexts): { authority: Authority | null; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const take = <S extends z.ZodType<unknown[]>>(name: keyof AuthorityTexts, schema: S): z.output<S> | null => {
    const source = texts[name];
    if (source === null) return schema.parse([]);
    const { value, diagnostics: found, placeOf } = readJson(source.file, source.text, schema);
    diagnostics.push(...found);
    if (value !== null && name !== 'offices' && name !== 'countries')
      diagnostics.push(...repeatedForms(source.file, value as readonly NamedEntry[], placeOf));
    return value;
  };
  const people = take('people', People);
  const countries = take('countries', Countries);
  const bodies = take('bodies', Bodies);
  const places = take('places', Places);
  const series = take('series', SeriesNames);
  const outlets = take('outlets', Outlets);
  const offices = take('offices', Offices);
  const topics = take('topics', Topics);
  const terms = take('terms', Terms);
  if (
    people === null ||
    countries === null ||
    bodies === null ||
    places === null ||
    series === null ||
    outlets === null ||
    offices === null ||
    topics === null ||
    terms === null ||
    diagnostics.some(({ severity }) => severity === 'error')
  )
    return { authority: null, diagnostics };
  const named = countryData(countries);
  return {
    authority: {
      people,
      countries: named,
      provinces: provinceData(named),
      bodies,
      places,
      series,
      outlets,
      offices,
      topics,
    },
    diagnostics,
  };
}

interface NamedEntry {
  name: string;
  variants?: readonly string[];
}

/** A form that two records of one file claim. */
function repeatedForms(
  file: string,
  entries: readonly NamedEntry[],
  placeOf: (path: readonly (string | number)[]) => { line: number; column: number },
): Diagnostic[] {
  const holder = new Map<string, string>();
  return entries.flatMap(({ name, variants = [] }, index) =>
    [name, ...variants].flatMap((form, at) => {
      const key = fold(form);
      const other = holder.get(key);
      holder.set(key, other ?? name);
      if (other === undefined || other === name) return [];
      return [
        diagnose('same-form-twice', file, placeOf(at === 0 ? [index, 'name'] : [index, 'variants', at - 1]), {
          form,
          one: other,
          other: name,
        }),
      ];
    }),
  );
}
