import type { HeldOffice, Mention } from './mention.ts';
import type { Place, Scene } from './scene.ts';

/** “Peru’s premier, Ana Holm, and Norway’s[,] Jens Holm, …”: where the comma stands behind a possessive whose noun is left out; else the place given. */
export const behindElided = (tokens: Scene['tokens'], name: number): number =>
  tokens[name - 1]?.text === ',' && tokens[name - 2]?.text === "'s" ? name - 1 : name;

/** The place whose possessive or adjective stands before a name and its office: “[Norway]’s Jens Holm”, “[Norway]’s, Jens Holm,”. */
export function placeAround(
  { tokens, known }: Scene,
  before: Place | null,
  at: number,
  last: number,
): Mention | undefined {
  const owner = tokens[(before?.first ?? at) - 1]?.text === "'s" ? (before?.first ?? at) : behindElided(tokens, at);
  const possessor = tokens[owner - 1]?.text === "'s" ? (known.get(owner - 2) ?? institutionOf(owner - 2)) : undefined;
  return possessor ?? labelAhead() ?? bracketed() ?? (before === null ? known.get(at - 1) : undefined);

  /** “Present: [Norway] (Ms Ana Holm), Peru (Mr Luis Prado)”: the country whose delegate alone stands in brackets. */
  function bracketed(): Mention | undefined {
    const open = (before?.first ?? at) - 1;
    const isAlone = tokens[open]?.text === '(' && tokens[last + 1]?.text === ')';
    const place = isAlone ? known.get(open - 1) : undefined;
    return place?.kind === 'country' && !place.adjective ? place : undefined;
  }

  /** “• [Norway] – Jens Holm, Minister of Trade”, “[Norway]: Minister Jens Holm”: the country with which an item of a list begins. */
  function labelAhead(): Mention | undefined {
    const mark = (before?.first ?? at) - 1;
    const place = /^[:–—-]$/u.test(tokens[mark]?.text ?? '') ? known.get(mark - 1) : undefined;
    const isFirst = place !== undefined && tokens.slice(0, place.first).every(({ isWord }) => !isWord);
    const isWhole = tokens[0]?.isWord === false || /^[,;.(]?$/u.test(tokens[last + 1]?.text ?? '');
    return isFirst && isWhole && place.kind === 'country' && !place.adjective ? place : undefined;
  }

  /** “[Georgian] Railway’s chief engineer”, “the [Danish] foreign ministry’s legal adviser”: the country whose institution it is. */
  function institutionOf(last: number): Mention | undefined {
    let first = last;
    const isPublic = publicInstitution.test(tokens[last]?.lower ?? '');
    while (first > last - 4 && (tokens[first]?.isCapital === true || isPublic) && !known.has(first)) first -= 1;
    const country = known.get(first);
    return first < last && country?.kind === 'country' && country.adjective ? country : undefined;
  }
}

/** Institutions of a state, in small letters too. */
const publicInstitution =
  /^(?:agency|army|authority|cabinet|capital|commission|consulate|court|delegation|department|embassy|government|guard|institute|legislature|ministry|mission|navy|parliament|police|presidency|secretariat|senate|service)$/u;

/** “Ana Holm, Minister of Trade, [Kingdom of Norway];”: the country at the end of an item of a list, behind the office. */
export function countryListed({ tokens, known }: Scene, office: number): string | null {
  if (office < 0 || tokens[office + 1]?.text !== ',') return null;
  let at = office + 2;
  while (
    !known.has(at) &&
    /^(?:commonwealth|democratic|federal|federation|islamic|kingdom|of|people's|republic|state|the|union|united)$/u.test(
      tokens[at]?.lower ?? '',
    )
  )
    at += 1;
  const place = known.get(at);
  if (place?.kind !== 'country') return null;
  const end = place.adjective && tokens[place.last + 1]?.text === 'Republic' ? place.last + 2 : place.last + 1;
  const isAlone = end > place.last + 1 || !place.adjective;
  return isAlone && /^[;.)]?$/u.test(tokens[end]?.text ?? '') ? place.name : null;
}

/** For whom a person stands by the words around the name: the office’s country, one before the name, “of Norway” behind it; not “for the Danish leader to visit”. */
export function countryBeside(
  { tokens, known }: Scene,
  last: number,
  offices: readonly HeldOffice[],
  around: Mention | undefined,
): string | null {
  const behind =
    /^(?:for|of)$/u.test(tokens[last + 1]?.lower ?? '') || tokens[last + 1]?.text === '('
      ? (known.get(last + 2) ?? known.get(last + 3))
      : undefined;
  const next = behind === undefined ? undefined : tokens[behind.last + 1];
  const isOther =
    behind?.kind === 'country' &&
    behind.adjective &&
    tokens[last + 1]?.lower === 'for' &&
    /^\p{Ll}{3,}$/u.test(next?.text ?? '') &&
    !/^(?:and|delegation|government|side|team)$/u.test(next?.text ?? '');
  const isOwner = next?.text === "'s" || isOther;
  const represented = tokens[last + 3]?.lower === 'represented' ? known.get(last + 4) : undefined;
  const beside = [around, isOwner ? undefined : behind, represented].find((place) => place?.kind === 'country');
  return (
    offices.find(({ represents }) => represents !== null)?.represents ??
    (beside?.kind === 'country' ? beside.name : around?.kind === 'city' && around.capital ? around.country : null)
  );
}
