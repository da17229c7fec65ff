import type { Authority } from '../../authority/authority.ts';
import { fold } from '../../text/fold.ts';
import type { Recognised } from '../recognise.ts';
import { countryNamed } from './homes.ts';

/**
 * For whom the holder of an office stands by its very title, where the article names that body or country: a “Commissioner”, of the
 * European Union; a “Foreign Secretary”, of the one named country that has such an office. An “External Affairs Minister” is of India, and a
 * “Tánaiste” of Ireland, also where the article does not name it.
 */
export function ownerOfTitle(
  recognised: Recognised,
  authority: Authority,
): (titles: readonly string[]) => string | null {
  const named = countriesNamed(recognised);
  const bodies = authority.bodies.filter(({ name, offices }) => offices.length > 0 && named.has(name));
  const countries = authority.countries.filter(({ name, offices }) => offices.length > 0 && named.has(name));
  const alone = authority.countries.filter((country) => country.alone.length > 0);
  const bearing = (all: typeof countries, titles: readonly string[], of: 'alone' | 'offices'): typeof countries =>
    all.filter((country) => country[of].some((office) => titles.some((title) => bears(title, office))));
  return (titles) =>
    bodies.find(({ offices }) => offices.some((office) => titles.some((title) => fold(title).startsWith(fold(office)))))
      ?.name ?? only(orElse(bearing(countries, titles, 'offices'), bearing(alone, titles, 'alone')));
}

const orElse = <One>(some: readonly One[], others: readonly One[]): readonly One[] => (some.length > 0 ? some : others);

/** The name of the one that is left; null where there are more, or none. */
const only = ([one, ...others]: readonly { name: string }[]): string | null =>
  one === undefined || others.length > 0 ? null : one.name;

/** Whether a title is the office, or begins with it where the office ends in “for”: “Cabinet Secretary for [Foreign Affairs]”. */
const bears = (title: string, office: string): boolean =>
  office.endsWith(' for') ? fold(title).startsWith(`${fold(office)} `) : fold(title) === fold(office);

/** The countries and bodies that an article names, by their capitals and organs too. */
export const countriesNamed = ({ sentences }: Recognised): ReadonlySet<string> =>
  new Set(
    sentences.flatMap(({ mentions }) =>
      mentions.flatMap((one) =>
        one.kind === 'body' ? [one.of ?? one.name] : one.kind === 'person' ? [] : [countryNamed(one) ?? ''],
      ),
    ),
  );
