import type { MeetingKind } from '../../../model/meeting.ts';
import { councilOfForeign, councilOfHeads } from '../../recognise/named-councils.ts';
import { staffNouns } from '../../recognise/staff-nouns.ts';
import type { Encounter } from './encounters/encounter.ts';
import { metByUnknown } from './met-by-unknown.ts';
import { holdersOf } from './holders.ts';
import { isOfMembers } from './member-bodies.ts';
import { isEnvoy, isForeignMinister, levelOfPerson, type Rank } from './person-level.ts';
import type { Walk } from './walk.ts';

const leaders =
  /\b(?<!(?:deputy|vice|former)[ -])(?:leaders|presidents|prime ministers|premiers|heads of (?:the )?(?:two |three |both )?(?:states?|governments?))\b|^(?:the )?(?:(?!agency|army|border|customs|delegation|department|intelligence|mission|navy|police|security)\p{L}+ )?heads$/u;
/** “The ministers were received by President X”: several whom a head receives at once. */
const receivedAtOnce = /\b(?:delegations|(?<!prime )ministers|heads|secretaries)$/u;
/** “The governments of A and B sit down together”: under their heads. */
const governments = /^(?:the )?(?:two |both )?(?:governments|cabinets)$|^(?:the )?governments of \p{L}/u;
const headAlone =
  /(?:^|\bthe |\band )(?<!(?:deputy|vice) )(?:president|prime minister|king|emir|sultan|chancellor|premier)$/u;
/** “the Uzbek leader and the French president”. */
const twoHeads = (() => {
  const head = String.raw`(?<!(?:deputy|vice|former|opposition|party|rebel)[ -])\b(?:president|prime minister|premier|leader|chancellor|king|queen|emir|sultan)`;
  return new RegExp(String.raw`${head}\b.* and .*${head}$`, 'u');
})();
const sectors =
  /\b(?:trade|economy|economic|energy|water|transport|health|defen[cs]e|interior|agriculture|education|culture|environment|climate|finance|labou?r|justice|tourism|digital|security|environment|industry|railways?|commerce|oil|infrastructure|home|fisheries|science|sports?|planning) (?:and \p{L}+ |affairs )?ministers\b|(?<!foreign )\bministers of (?!foreign|external)\p{L}+/u;
const lower = /\b(?:diplomats|officials|representatives|delegates|negotiators|experts|envoys)$/u;
const diplomats =
  /\b(?<!\b(?:deputy|vice|assistant)[ -])(?:foreign ministers|ministers of (?:foreign|external)|ministers of foreign affairs|(?:chief|top) diplomats)\b/u;
const organs =
  /\b(?:committees?|subcommittees?|commissions?|councils?|authority|assembly|panels?|boards?|officials|experts|delegations|teams?|bod(?:y|ies)|negotiators|envoys)\b|\bgroups?$/u;

const staff = new RegExp(
  String.raw`\b(?:${staffNouns}|agencies|administrations|authorities|institutes|institutions|ministries|navies|police forces|team|(?:deputy|vice)[- ](?!prime)(?:\p{L}+ )?(?:ministers|heads|chiefs))\b|\b(?:technical|expert|working) (?:groups?|teams?|panels?)\b`,
  'u',
);
/** Those who speak for their governments, whoever receives them. */
const envoys = /\b(?:ambassadors|envoys|high commissioners|special representatives)\b/u;
/** “a technical committee”, “a joint committee of customs officers”: a committee, whoever sits in it. */
const committee = /^(?:\p{L}+[ -]){0,4}(?:committees?|commissions?|councils?)\b/u;
/** Whether a group is of people below ministers. */
export const isStaff = (group: string): boolean =>
  staff.test(group) && !committee.test(group) && !diplomats.test(group);

/**
 * What kind of meeting people hold: of heads of state or government a summit, of foreign ministers of more than two a meeting of
 * foreign ministers, of two sides at the level of ministers a bilateral meeting, on whatever terms they talk; below that talks
 * are talks, and so is a call. (tests/gold/log.md has the same rules for annotation.)
 */
export function kindOfEncounter(
  walk: Walk,
  { how, own, others, isSummit, isAudience, isConsulting, isApart }: Encounter,
  sides: readonly string[],
): MeetingKind {
  const group = own.group ?? others.group ?? '';
  if (how === 'call' && sides.length > 2 && diplomats.test(group)) return 'foreign-ministers-meeting';
  if (how === 'call' || isConsulting) return 'talks';
  if (isSummit) return 'summit';
  const persons = [...own.persons, ...others.persons];
  const levels = [
    ...persons.map((name) => levelOfPerson(walk, name)),
    ...holdersOf(walk, { own, others }).map(({ level }) => level),
    ...(persons.length + own.unnamed.length + others.unnamed.length === 1 && headAlone.test(group)
      ? (['top'] as const)
      : []),
  ];
  const isMany = own.isMany === true || others.isMany === true;
  const areLeaders = levels.length > (isMany ? 0 : 1) && levels.every((level) => level === 'top');
  const isHead =
    levels.length === 1 && levels[0] === 'top' && /\b(?:counterparts|colleagues)$/u.test(others.group ?? '');
  const isPeerOfHead =
    !isAudience &&
    persons.length === 2 &&
    levels.length === 2 &&
    levels.includes('top') &&
    levels.includes(null) &&
    sides.length === 2;
  if (
    areLeaders ||
    isHead ||
    isPeerOfHead ||
    ((persons.length === 0 || levels.every((level) => level === null || level === 'top')) &&
      (leaders.test(group) || twoHeads.test(group)))
  )
    return 'summit';
  if (persons.length === 0 && /^(?:the )?(?:two )?secretaries$/u.test(group)) {
    const ofSecretaries = kindOfPair(walk, group, sides);
    if (ofSecretaries !== null) return ofSecretaries;
  }
  if (persons.length === 0 && (councilOfHeads.test(group) || (how === 'meeting' && governments.test(group))))
    return 'summit';
  if (persons.length === 0 && councilOfForeign.test(group)) return 'foreign-ministers-meeting';
  if (persons.length === 0 && organs.test(group)) return how === 'talks' || isStaff(group) ? 'talks' : 'other';
  if (sides.length < 3 && persons.length === 1 && envoys.test(own.group ?? others.group ?? '')) return 'talks';
  if (isAudience && persons.length === 1 && levels.includes('top') && receivedAtOnce.test(group))
    return 'bilateral-meeting';
  const isBelow = !levels.some((level) => level === 'top' || level === 'minister');
  if (lower.test(others.group ?? '') && (how === 'talks' || (isBelow && persons.length === 1))) return 'talks';
  const areBelow = levels.length > 1 && levels.every((level) => level === 'deputy' || level === 'low');
  if (areBelow) return 'talks';
  if (levels.length === 2 && sides.length < 3 && persons.some((name) => isEnvoy(walk, name))) return 'talks';
  if (persons.length === 0 && isStaff(group)) return 'talks';
  const ofPair =
    persons.length === 0 && !isMany && pairWords.test(group) && sides.length < 3
      ? kindOfPair(walk, group, sides)
      : null;
  if (ofPair !== null) return ofPair;
  const isPair = own.persons.length === 1 && others.persons.length === 1 && sides.length < 4;
  const isTwo =
    (own.isTwo === true && sides.length < 3) ||
    (!isApart &&
      !isMany &&
      !/ of \p{Lu}/u.test(group) &&
      sides.length < 3 &&
      persons.length === 0 &&
      diplomats.test(group) &&
      isTwoSidedPiece(walk, sides));
  const isWide =
    !isTwo &&
    ((sides.length > 2 && !isPair) ||
      metByUnknown(own, others) > 1 ||
      (isMany && !isPair) ||
      areMany(walk, persons, sides) ||
      (persons.length === 0 && sides.some((side) => isOfMembers(walk, side))) ||
      isOfBody(walk, others) ||
      (sides.length < 2 && persons.length < 2));
  if (isWide) {
    if (sectors.test(group)) return 'other';
    if (
      diplomats.test(group) ||
      persons.some((name) => isForeignMinister(walk, name)) ||
      [...own.unnamed, ...others.unnamed].some(({ isForeign }) => isForeign === true) ||
      areForeign(walk, group, sides)
    )
      return 'foreign-ministers-meeting';
    if (how !== 'talks' && !/\bministers\b/u.test(group)) return 'other';
    return how === 'talks' ? 'talks' : 'other';
  }
  const areMinisters =
    levels.some((level) => level === 'minister' || level === 'top') &&
    (levels.length > 1 && !levels.some((level) => level === null || level === 'deputy' || level === 'low')
      ? true
      : sides.every((side) => walk.authority.countries.some(({ name }) => name === side)));
  return how === 'talks' && !areMinisters && !diplomats.test(group) && !/\bministers\b/u.test(group)
    ? 'talks'
    : 'bilateral-meeting';
}

/** “sat down with the foreign ministers of the Caribbean Community”: of all its members. */
const isOfBody = (walk: Walk, { group, persons, sides }: Encounter['others']): boolean =>
  persons.length === 0 &&
  /\b(?:colleagues|counterparts|ministers)\b/u.test(group ?? '') &&
  sides.length === 1 &&
  sides.some((side) => isOfMembers(walk, side));

/** “Foreign Minister X met Y of A and Z of B”: three or more, of whom none is known to sit there for the country of another. */
function areMany(walk: Walk, persons: readonly string[], sides: readonly string[]): boolean {
  const countries = persons.map((name) => walk.facts.get(name)?.country ?? name);
  return persons.length > 2 && new Set([...countries, ...sides]).size > 2 && new Set(countries).size === persons.length;
}

/** “The ministers of A, B and C”, where the only ministers whom the piece names of these countries are of foreign affairs. */
function areForeign(walk: Walk, group: string, sides: readonly string[]): boolean {
  if (!/^(?:the )?(?:two |three |four |five |six )?(?:ministers|counterparts|colleagues)$/u.test(group)) return false;
  const ministers = [...walk.facts].filter(
    ([name, { country }]) =>
      (sides.length < 2 || (country !== null && sides.includes(country))) && levelOfPerson(walk, name) === 'minister',
  );
  return ministers.length > 0 && ministers.every(([name]) => isForeignMinister(walk, name));
}

/** Words that point to two people told of, or to those before them. */
const pairWords = /^(?:they|(?:the )?(?:two )?(?:ministers|counterparts|colleagues|predecessors)|the (?:two|pair))$/u;

/** “They first met in Tunis”, “the ministers last met in June”, in a piece of two sides: by the ranks of the two who were named last; null in another piece. */
function kindOfPair(walk: Walk, group: string, sides: readonly string[]): MeetingKind | null {
  if (!isTwoSidedPiece(walk, sides)) return null;
  if (/ministers$/u.test(group)) return 'bilateral-meeting';
  const byCountry = new Map<string, Rank>();
  for (const name of new Set([...walk.persons].reverse())) {
    const country = walk.facts.get(name)?.country ?? name;
    const rank = levelOfPerson(walk, name);
    if (rank !== null && byCountry.size < 2 && !byCountry.has(country)) byCountry.set(country, rank);
  }
  const ranks = [...byCountry.values()];
  if (ranks.length < 2) return null;
  if (ranks.every((rank) => rank === 'top')) return 'summit';
  return ranks.some((rank) => rank === 'top' || rank === 'minister') ? 'bilateral-meeting' : 'talks';
}

/** Whether “the foreign ministers” without names are of two countries: of the meeting that the piece is about, or of all it names. */
function isTwoSidedPiece(walk: Walk, sides: readonly string[]): boolean {
  if (sides.some((side) => isOfMembers(walk, side))) return false;
  if (sides.length > 0) return sides.length === 2;
  if (walk.main !== null) return walk.main.sides.length === 2;
  const named = [...walk.facts.values()].flatMap(({ country }) => country ?? []);
  return new Set(named).size === 2;
}
