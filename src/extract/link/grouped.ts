import { fold } from '../../text/fold.ts';
import { slug } from '../../text/slug.ts';
import type { Occasion } from './occasion.ts';
import { cityOf, dateOf, isSame } from './same-occasion.ts';

/**
 * Puts the accounts of one occasion together, fullest first. Only accounts that share a key can be of one occasion, so that
 * each is compared with few others, however many there are.
 */
export function grouped(occasions: readonly Occasion[]): Occasion[][] {
  const groups: Occasion[][] = [];
  const byKey = new Map<string, Set<number>>();
  const ranked = [...occasions].sort((a, b) => rank(b) - rank(a) || (a.article + a.part < b.article + b.part ? -1 : 1));
  for (const occasion of ranked) {
    const keys = keysOf(occasion);
    const places = [...new Set(keys.flatMap((key) => [...(byKey.get(key) ?? [])]))].sort((a, b) => a - b);
    const at = places.find((place) => fits(groups[place] ?? [], occasion)) ?? groups.push([]) - 1;
    groups[at]?.push(occasion);
    for (const key of keys) byKey.set(key, (byKey.get(key) ?? new Set()).add(at));
  }
  return joinedBySummitPlace(groups);
}

const fits = (group: readonly Occasion[], occasion: Occasion): boolean =>
  group.some((one) => isSame(one, occasion)) &&
  !group.some(
    (one) => one.article === occasion.article && one.part === occasion.part && one.series !== occasion.series,
  );

/** What two accounts of one occasion have at least one of in common: series, pair of sides, beginning or end of the name, place. */
function keysOf(occasion: Occasion): string[] {
  const { series, sides, name, kind, ordinal } = occasion;
  const words = name === null ? [] : fold(name).split(' ');
  const city = cityOf(occasion);
  return [
    ...(series === null ? [] : [`series ${fold(series)}`]),
    ...(sides.length > 1 ? [`sides ${[...sides].sort().join()}`] : []),
    ...(words.length === 0
      ? []
      : [`name ${words.join(' ')}`, `from ${words.slice(0, 4).join(' ')}`, `to ${words.slice(-4).join(' ')}`]),
    ...(city === null || ordinal !== null ? [] : [`place ${kind} ${city}`]),
    ...(city === null ? [] : [`place ${kind} ${city}`]),
  ];
}

const rank = (occasion: Occasion): number =>
  (occasion.ordinal !== null ? 4 : 0) + (occasion.isMain ? 2 : 0) + (dateOf(occasion) !== null ? 1 : 0);

/** “the Xi’an Summit” is the summit of a known series that was held in that city, where there is just one. */
function joinedBySummitPlace(groups: readonly Occasion[][]): Occasion[][] {
  const kept: Occasion[][] = [];
  for (const group of groups) {
    const [only] = group;
    const place =
      only === undefined || group.length > 1 || only.ordinal !== null || only.series !== null
        ? null
        : (/^(?<city>.+) summit$/iu.exec(only.name ?? '')?.groups?.['city'] ?? null);
    const hosts =
      place === null
        ? []
        : groups.filter(
            (other) => other !== group && other.some((one) => one.kind === 'summit' && cityOf(one) === slug(place)),
          );
    const [host] = hosts;
    if (only !== undefined && hosts.length === 1 && host !== undefined) host.push(only);
    else kept.push(group);
  }
  return kept;
}
