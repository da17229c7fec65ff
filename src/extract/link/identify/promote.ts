import type { MeetingKind } from '../../../model/meeting.ts';
import type { Occasion } from '../occasion.ts';
import { endsAlike } from './ends-alike.ts';
import { levelOfPerson } from './person-level.ts';
import type { Walk } from './walk.ts';

const organs = /\b(?:commission|committee|council|consultations)\b/iu;
const foreign = /\b(?:foreign|external affairs|international relations)\b/iu;
/** “Foreign Minister”, and no deputy of one. */
const isOfForeign = (title: string): boolean => foreign.test(title) && !/\b(?:deputy|vice|assistant)\b/iu.test(title);

/**
 * A meeting, session or dialogue without a kind of its own at which those of three countries or more sat is a summit where most are heads, and one of
 * foreign ministers where these sat; so are the others of its series; where two parties held one of a series, all of it is two-sided.
 */
export function promote(walk: Walk): void {
  for (const { kind, series } of walk.occasions)
    if (kind === 'bilateral-meeting' && series !== null)
      for (const one of walk.occasions)
        if (one.kind === 'foreign-ministers-meeting' && one.series === series) one.kind = kind;
  for (const occasion of walk.occasions) if (isOfTwoMinisters(walk, occasion)) occasion.kind = 'bilateral-meeting';
  for (const occasion of walk.occasions) {
    const name = `${occasion.series ?? ''} ${occasion.name ?? ''}`;
    if (occasion.kind !== 'other' || !(occasion.isMain || occasion.isTold) || organs.test(name)) continue;
    const kind = satHeads(walk, occasion)
      ? 'summit'
      : ministersOf(walk, occasion) > 2
        ? 'foreign-ministers-meeting'
        : 'other';
    for (const one of walk.occasions)
      if (one === occasion || (one.kind === 'other' && one.series !== null && one.series === occasion.series))
        one.kind = kind;
  }
}

/** “their eleventh annual ministerial meeting”, without a name of its own, in a piece that knows the foreign ministers of two countries and no third side. */
function isOfTwoMinisters(walk: Walk, { kind, series, name, sides, group, ordinal }: Occasion): boolean {
  if (ordinal === null || kind !== 'foreign-ministers-meeting' || series !== null || sides.length > 2) return false;
  const isTwoSided =
    sides.length === 2 || walk.occasions.some((one) => one.kind === 'bilateral-meeting' && one.sides.length === 2);
  if (!isTwoSided || new Set(walk.occasions.flatMap((one) => one.sides)).size > 2) return false;
  if (/\p{Lu}|central asia|trilateral/u.test(name ?? '') || (group ?? '').includes(' of ')) return false;
  const countries = [...walk.facts.values()].flatMap(({ country, offices, mentions }) =>
    country !== null &&
    offices.some(({ title }) => /\bminister\b/iu.test(title) && isOfForeign(title)) &&
    mentions.some(({ sentence }) => sentence.unit.part === walk.piece.id)
      ? [country]
      : [],
  );
  return new Set(countries).size === 2 && (sides.length < 2 || sides.every((side) => countries.includes(side)));
}

/**
 * Whoever sat at its head tells the kind of a session: heads of state or government a summit, below ministers talks (but a named dialogue), ministers of
 * two sides a bilateral meeting; a commission or committee stays one. The others of its series are of its kind.
 */
export function kindByChairs(walk: Walk): void {
  for (const occasion of walk.occasions) {
    const kind = kindOfChairs(walk, occasion);
    if (kind === null || kind === occasion.kind) continue;
    const { kind: before, series, name } = occasion;
    for (const one of walk.occasions)
      if (
        one === occasion ||
        (one.kind === before &&
          ((series !== null && one.series === series) || (name !== null && one.series === null && one.name === name)))
      )
        one.kind = kind;
  }
}

/** “the justice ministers of Western Balkan partners”: of many, whoever of the two who invited them is in the chair. */
const ofBody = /ministers of \p{Lu}/u;

function kindOfChairs(walk: Walk, { kind, series, name, chairs, sides, group, isMain }: Occasion): MeetingKind | null {
  const words = `${series ?? ''} ${name ?? ''} ${group ?? ''}`;
  const isTheirs = kind === 'foreign-ministers-meeting' && sides.length === 2;
  if (!(isTheirs || ['other', 'talks', 'bilateral-meeting'].includes(kind)) || ((series ?? name) === null && !isMain))
    return null;
  if (/\b(?:commissions?|committees?|sub-?group|working group|conference|forum)\b/iu.test(words)) return null;
  if (ofBody.test(group ?? '')) return null;
  const persons = [...new Set(chairs)];
  const known = persons.map((person) => levelOfPerson(walk, person));
  const levels =
    known.length === 2 && known.some((level) => level !== null) ? known.filter((level) => level !== null) : known;
  const countries = new Set(persons.flatMap((person) => walk.facts.get(person)?.country ?? []));
  const isOfTwo = countries.size > 1 || (countries.size === 1 && sides.length === 2 && persons.length === 2);
  if (persons.length < 2 || !isOfTwo || levels.includes(null)) return null;
  if (levels.every((level) => level === 'top')) return 'summit';
  if (/\bcouncil\b/iu.test(words)) return null;
  if (levels.every((level) => level === 'deputy' || level === 'low'))
    return (series ?? name) === null || /\bdialogue\b/iu.test(words) ? null : 'talks';
  const areMinisters = levels.every((level) => level === 'minister');
  if (isTheirs) return areMinisters && sides.every((side) => countries.has(side)) ? 'bilateral-meeting' : null;
  return kind === 'other' && areMinisters && countries.size < 3 && sides.length < 3 ? 'bilateral-meeting' : null;
}

/** Heads who held one session of a council held all of its sessions; and so do heads or foreign ministers who held one numbered time of a series. */
export function kindBySeries({ occasions }: Walk): void {
  for (const one of occasions)
    if (one.kind === 'summit' || one.kind === 'foreign-ministers-meeting')
      for (const other of occasions) if (other.kind !== one.kind && isOfSeries(one, other)) other.kind = one.kind;
}

const nameOf = ({ series, name }: Occasion): string => series ?? name ?? '';

/** “The previous meeting of the [Council]”: of the one organ of that noun whose kind is known, where nothing tells who held it. */
export function kindByShortName({ occasions }: Walk): void {
  for (const other of occasions) {
    const noun = shortName.exec(nameOf(other))?.groups?.['noun'];
    if (noun === undefined || other.kind !== 'other' || other.persons.length > 0) continue;
    const whole = new RegExp(String.raw`\p{Lu}[\p{L}-]+ ${noun}\b|\b${noun} of \p{L}`, 'u');
    const kinds = occasions.filter((one) => one !== other && whole.test(nameOf(one))).map(({ kind }) => kind);
    const [kind] = kinds;
    if (new Set(kinds).size === 1 && (kind === 'summit' || kind === 'foreign-ministers-meeting')) other.kind = kind;
  }
}

const shortName = /^(?:(?:meeting|session|round) of the )?(?<noun>Council|Dialogue|Mechanism|Platform)$/u;

/** Whether another is a time of the same series, of which nothing tells who held it. */
function isOfSeries(one: Occasion, other: Occasion): boolean {
  if (!/^(?:other|talks)$/u.test(other.kind) || nameOf(other) === '') return false;
  const isShort = /\p{Lu}\p{L}+ \p{Lu}/u.test(nameOf(other)) && nameOf(one).startsWith(`${nameOf(other)} of `);
  if (isShort && one.kind === 'summit') return true;
  const isAlike = nameOf(other) === nameOf(one) || endsAlike(nameOf(other), nameOf(one));
  if (!isAlike) return false;
  const areNumbered = one.ordinal !== null && other.ordinal !== null && other.persons.length === 0;
  return (
    (one.kind === 'summit' && ofHeads.test(nameOf(one))) ||
    (areNumbered && other.kind === 'other' && ofSeries.test(nameOf(other)))
  );
}

const ofHeads = /\b(?:council|consultations?|cabinet|dialogue|forum|mechanism)\b/iu;
const ofSeries =
  /\b(?!(?:Annual|Informal|Joint|Ministerial|Ordinary|Regular)\b)\p{Lu}\p{L}+ (?:Dialogue|Meeting)\b|^Dialogue$/u;

/** “The Council brings together the foreign ministers of A, B and C”: the sessions of an organ are of those who are said to sit in it. */
export function kindByMembers({ occasions }: Walk, prose: readonly { text: string }[]): void {
  for (const { text } of prose) {
    const { organ, foreign } = bringsTogether.exec(text)?.groups ?? {};
    if (organ === undefined) continue;
    for (const one of occasions)
      if (one.kind === 'other' && `${one.series ?? ''} ${one.name ?? ''}`.toLowerCase().includes(organ.toLowerCase()))
        one.kind = foreign === undefined ? 'summit' : 'foreign-ministers-meeting';
  }
}

/**
 * “The Contact Group met in Riga. Special envoys of A, B and C took part”: talks, and so are the other times of the group; a commission, a committee or a
 * council stays one, whoever sits in it.
 */
export function kindByStaff({ main, occasions }: Walk, prose: readonly { text: string }[]): void {
  if (main?.kind !== 'other' || main.persons.length > 0) return;
  if (
    /\b(?:assembly|commission|committee|conference|council|dialogue)\b/iu.test(
      `${main.series ?? ''} ${main.name ?? ''}`,
    )
  )
    return;
  if (!prose.slice(0, 5).some(({ text }) => staffTookPart.test(text))) return;
  for (const one of occasions)
    if (
      one === main ||
      (one.kind === 'other' &&
        (one.likeOf === main || /\b(?:format|group|mechanism)$/u.test(one.group ?? '') || isOfNobodyElse(one)))
    )
      one.kind = 'talks';
}

const isOfNobodyElse = ({ isOtherTime, group, sides, persons, name }: Occasion): boolean =>
  isOtherTime && (group ?? 'they') === 'they' && name === null && sides.length + persons.length === 0;

const staffTookPart =
  /(?:^|; )(?:(?:The|[Ss]pecial|[Ss]enior|[Tt]echnical|[Ll]egal|High-level) )*(?:[Aa]mbassadors|[Dd]irectors|[Ee]nvoys|[Ee]xperts|[Oo]fficials|[Nn]egotiators|[Ss]pecial representatives|(?:[Dd]eputy|[Vv]ice)(?: foreign)? ministers) (?:of|from) [^;:“”"]{3,240} (?:took part|attended|participated|were present|sat at the table)\b/u;

const bringsTogether =
  /^The (?:[\p{L}-]+ ){0,5}?(?<organ>council(?: of ministers)?|dialogue|mechanism|platform|format)\b(?: of (?:the )?\p{Lu}[^,;:“”"]{2,50}?)?(?:,[^,;:“”"]{3,80},)? (?:brings together|is (?:made up|composed) of|consists of|comprises|gathers|groups|unites) (?:the )?(?:(?<foreign>foreign ministers|ministers of foreign affairs)|presidents|heads of (?:state|government)|prime ministers)\b/iu;

/** “the next meeting” is of the kind of the one that it was told of with, once that is known. */
export function kindByLike({ occasions }: Walk): void {
  for (const occasion of occasions)
    if (occasion.likeOf !== null && occasion.kind === 'other') occasion.kind = occasion.likeOf.kind;
}

/** Whether most of those who sat there, for three countries or bodies and more, are heads of state or government. */
function satHeads(walk: Walk, { participants }: Occasion): boolean {
  const seats = new Map(participants.map(({ delegate, represents }) => [delegate ?? '', represents]));
  const heads = [...seats.keys()].filter((name) => levelOfPerson(walk, name) === 'top');
  return new Set(seats.values()).size > 2 && heads.length > 1 && heads.length * 2 > seats.size;
}

/** For how many countries or bodies a foreign minister sat there, or speaks in the piece that is about it. */
function ministersOf(walk: Walk, { participants, isMain }: Occasion): number {
  const seats = participants.flatMap(({ office, represents }) =>
    office !== null && isOfForeign(office) && represents !== null ? [represents] : [],
  );
  const named = isMain
    ? [...walk.facts.values()].flatMap(({ offices, country, mentions }) =>
        offices.some(({ title }) => /\bminister\b/iu.test(title) && isOfForeign(title)) &&
        country !== null &&
        mentions.some(({ sentence }) => sentence.unit.part === walk.piece.id)
          ? [country]
          : [],
      )
    : [];
  return new Set([...seats, ...named]).size;
}
