import type { HeldOffice } from './mention.ts';
import { officeModifiers } from './office-words.ts';
import { singularOf } from './plural-heads.ts';
import { isHonorific, type Place, type Scene } from './scene.ts';

/** No office behind a list of names is longer, in words. */
const longest = 8;

/**
 * “[Jens Holm] and Ana Prado, the foreign ministers of Norway and Peru”, “[Jens Holm] and Ana Prado are the ministers of …”, “Ministers [Jens Holm] and Ana Prado of Norway and Peru”: the
 * country of one in a list behind which stand as many countries, in their order, and the office that stands between; null for any other.
 */
export function ofList(scene: Scene, run: Place): { country: string; office: HeldOffice | null } | null {
  const names = namesAround(scene, run);
  const end = names.at(-1)?.last;
  if (names.length < 2 || end === undefined) return null;
  const { tokens } = scene;
  let first = end + 1;
  const isApposed = /^(?:,|are|were)$/u.test(tokens[first]?.lower ?? '');
  if (isApposed) first += 1;
  if (/^(?:both|the)$/u.test(tokens[first]?.lower ?? '')) first += 1;
  let head = first;
  while (officeModifiers.has(tokens[head]?.lower ?? '')) head += 1;
  const singular = singularOf(tokens, head);
  const from = singular === null ? end + 1 : head + 1;
  const link = linkTo(scene, from, singular !== null);
  if (link === null || (singular === null && isApposed)) return null;
  const countries = countriesFrom(scene, link + 1);
  const country = countries[names.findIndex((name) => name.first === run.first)];
  if (countries.length !== names.length || country === undefined) return null;
  return { country, office: singular === null ? null : officeOf(scene, { first, head, link }, singular, country) };
}

/** The office in the singular, from its first word to the link ahead of the countries. */
function officeOf(
  { text, tokens }: Scene,
  { first, head, link }: { first: number; head: number; link: number },
  singular: string,
  represents: string,
): HeldOffice {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[link - 1]?.end ?? start;
  const noun = tokens[head];
  return { title: `${text.slice(start, noun?.start)}${singular}${text.slice(noun?.end, end)}`, represents, start, end };
}

/** The names of the list in which a name stands: nothing but commas, “and” and forms of address between them. */
function namesAround({ tokens, named }: Scene, run: Place): Place[] {
  const isJoint = (at: number): boolean => /^(?:,|and)$/u.test(tokens[at]?.lower ?? '') || isHonorific(tokens, at);
  let at = run.first;
  for (let back = run.first - 1; back >= 0 && (named.has(back) || isJoint(back)); back -= 1)
    if (named.has(back)) at = back;
  const names: Place[] = [];
  for (; at < tokens.length && (named.has(at) || isJoint(at)); at += 1) {
    const last = names.at(-1);
    if (!named.has(at)) continue;
    if (last?.last === at - 1) last.last = at;
    else names.push({ first: at, last: at });
  }
  return names;
}

/** Where the word stands that leads to the countries: “of”, “from”, “signed it on behalf [of]”; behind an office also its own words before. */
function linkTo({ tokens, known }: Scene, from: number, isOffice: boolean): number | null {
  const behalf = tokens.findIndex(({ lower }, at) => at >= from && at < from + longest && lower === 'behalf');
  if (behalf > 0 && !tokens.slice(from, behalf).some(({ text }) => /^[.,;:]$/u.test(text))) return behalf + 1;
  for (let at = from; at < from + (isOffice ? longest : 1); at += 1) {
    const next = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
    if (!/^[\p{L}-]+$/u.test(tokens[at]?.text ?? '')) return null;
    if (/^(?:from|of)$/u.test(tokens[at]?.lower ?? '') && known.get(next)?.kind === 'country') return at;
  }
  return null;
}

/** The countries listed from a token on. */
function countriesFrom({ tokens, known }: Scene, from: number): string[] {
  const found: string[] = [];
  for (let at = from; at < tokens.length; at += 1) {
    const place = known.get(at);
    if (place?.kind === 'country' && !place.adjective) {
      if (tokens[place.last + 1]?.text === "'s") return [];
      found.push(place.name);
      at = place.last;
    } else if (!/^(?:,|and|of|the)$/u.test(tokens[at]?.lower ?? '')) break;
  }
  return found;
}
