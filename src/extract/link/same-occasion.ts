import { dayAfter, daysOf, isWithin } from '../../text/days.ts';
import { fold } from '../../text/fold.ts';
import { slug } from '../../text/slug.ts';
import type { Occasion } from './occasion.ts';

const compatible = (a: string | null, b: string | null): boolean =>
  a === null || b === null || isWithin(a, b) || isWithin(b, a) || overlaps(a, b);
const overlaps = (a: string, b: string): boolean => {
  const one = daysOf(a);
  const other = daysOf(b);
  return one.first <= other.last && other.first <= one.last;
};
/** The day or time that an account has for its occasion, or null. */
export const dateOf = (occasion: Occasion): string | null =>
  occasion.dates.find(({ dated }) => dated !== null)?.dated?.edtf ?? null;
const near = (a: string, b: string): boolean =>
  compatible(`${dayAfter(daysOf(a).first, -1)}/${dayAfter(daysOf(a).last, 1)}`, b);
const sameSides = (a: Occasion, b: Occasion): boolean =>
  a.sides.length > 1 && a.sides.length === b.sides.length && a.sides.every((side) => b.sides.includes(side));

/** Whether nobody is named of one who must differ from all named of the other. */
const arePeopleOfBoth = (a: Occasion, b: Occasion): boolean =>
  a.persons.length < 2 || b.persons.length < 2 || a.persons.every((name) => b.persons.includes(name));

/** The city of an account, folded, or null. */
export const cityOf = (occasion: Occasion): string | null => (occasion.city === null ? null : slug(occasion.city.name));

/** Whether two accounts tell of one occasion: same series and ordinal; or same kind, sides and day; or same kind, place and time. */
export function isSame(a: Occasion, b: Occasion): boolean {
  if (a.article === b.article && a.part === b.part) return false;
  if (a.series !== null && b.series !== null && fold(a.series) === fold(b.series)) {
    if (a.ordinal !== null && b.ordinal !== null) return a.ordinal === b.ordinal;
    return (
      compatible(dateOf(a), dateOf(b)) &&
      (dateOf(a) !== null || dateOf(b) !== null || a.article === b.article) &&
      compatibleCity(a, b) &&
      (a.article === b.article || (dateOf(a) !== null && dateOf(b) !== null))
    );
  }
  if (a.ordinal !== null && b.ordinal !== null && a.ordinal !== b.ordinal) return false;
  if (a.kind !== b.kind && !(isTwoSided(a) && isTwoSided(b))) return false;
  if (isTwoSided(a) && isTwoSided(b) && a.series === null && b.series === null)
    return (
      sameSides(a, b) &&
      arePeopleOfBoth(a, b) &&
      (dateOf(a) === null || dateOf(b) === null ? a.article === b.article : near(dateOf(a) ?? '', dateOf(b) ?? ''))
    );
  if (a.series !== null && b.series !== null) return false;
  if (
    a.name !== null &&
    b.name !== null &&
    (sameName(a.name, b.name) || (a.article === b.article && isShortened(a.name, b.name)))
  )
    return compatible(dateOf(a), dateOf(b));
  if (cityOf(a) !== null && cityOf(a) === cityOf(b) && (a.kind === 'summit' || a.kind === 'conference'))
    return compatible(dateOf(a), dateOf(b)) && (a.article === b.article || sameTime(a, b));
  return false;
}

/** One name, or a shorter form of it that ends alike: “Conference on Work Related to Neighboring Countries”. */
const sameName = (a: string, b: string): boolean => {
  const [one, other] = [fold(a), fold(b)].sort((x, y) => x.length - y.length) as [string, string];
  return one === other || (one.split(' ').length >= 4 && (other.endsWith(one) || other.startsWith(one)));
};

/** One name with words of the other left out, first and last word alike: two ways to call it in one article. */
function isShortened(a: string, b: string): boolean {
  const [one, other] = [fold(a).split(' '), fold(b).split(' ')].sort((x, y) => x.length - y.length) as [
    string[],
    string[],
  ];
  let at = 0;
  for (const word of other) if (word === one[at]) at += 1;
  return one.length > 5 && at === one.length && one[0] === other[0] && one.at(-1) === other.at(-1);
}

const sameTime = (a: Occasion, b: Occasion): boolean => a.isFuture === b.isFuture;
const isTwoSided = (occasion: Occasion): boolean =>
  occasion.kind === 'bilateral-meeting' || (occasion.kind === 'talks' && occasion.sides.length === 2);
const compatibleCity = (a: Occasion, b: Occasion): boolean =>
  cityOf(a) === null || cityOf(b) === null || cityOf(a) === cityOf(b);
