import type { MeetingKind } from '../../../model/meeting.ts';
import type { Worded } from '../../recognise/mention.ts';
import type { Occasion } from '../occasion.ts';
import { kindOfEncounter } from './encounter-kind.ts';
import type { Encounter } from './encounters/encounter.ts';
import { isOfMembers } from './member-bodies.ts';
import { metByUnknown } from './met-by-unknown.ts';
import { pairMeant, partnerOf } from './pair-meant.ts';
import { levelOfPerson } from './person-level.ts';
import { isOfMany as isManySided, type Walk } from './walk.ts';

/** Who sat at an encounter, by its words and by what was told before. */
export interface Parties {
  sides: string[];
  persons: string[];
  /** The noun of a group without names (“ministers”), or null. */
  group: string | null;
  /** The occasion told of before, whose parties a group without names has. */
  host: Occasion | null;
  /** Nothing but the noun of a group names them. */
  isShort: boolean;
  /** Two persons named before who hold the office of the group, or null. */
  pair: readonly string[] | null;
  /** The words tell of a group of its own: “a gathering of senior officials”. */
  isNewGroup: boolean;
  /** The words name fewer than two who met, and a time: “The guest was received by Minister X on Thursday”. */
  isAssumed: boolean;
}

/** The parties of an encounter; null where its words name too few and no time (`hasDay`), or people who do not sit there for a country. */
export function partiesOf(walk: Walk, sentence: Worded, encounter: Encounter, hasDay: boolean): Parties | null {
  if (isOfCrowd(encounter) || meetsCrowd(sentence, encounter)) return null;
  const { own, others, how, at, isApart, isOther } = encounter;
  const told = walk.current?.isFuture === true && walk.main?.isFuture === false ? walk.main : walk.current;
  const last = told ?? walk.main ?? walk.occasions.at(-1) ?? null;
  const host = isOther && isOfAll(walk, last, encounter) ? walk.main : last;
  const group = ofCountries(sentence, at, asTold(walk, host, own.group ?? others.group, saysTwo(sentence, at)));
  const named = [...new Set([...own.sides, ...others.sides])];
  const persons = [...new Set([...own.persons, ...others.persons])];
  const isShort = group !== null && named.length < 2 && persons.length < 2 && metByUnknown(own, others) !== 1;
  const isNewGroup =
    (isApart && isOther) ||
    (/\b(?:ambassadors|envoys)\b/u.test(own.group ?? '') && others.persons.length > 0) ||
    / of \p{Lu}/u.test(group ?? '') ||
    isOfBody(walk, own) ||
    (host !== null && persons.some((name) => sitsElsewhere(walk, host, name))) ||
    (own.isMany === true && host?.sides.length === 2);
  const isAlone = how === 'talks' && named.length === 1 && others.last === at;
  const isOneSide = isAlone && host?.sides.length === 2 && host.sides.includes(named[0] ?? '');
  const isOfMany = host?.sides.length !== 2 || host.series !== null || host.ordinal !== null;
  const areAll = host?.kind === 'foreign-ministers-meeting' && /^(?:foreign )?ministers$/u.test(group ?? '');
  const isTwo = saysTwo(sentence, at) || own.isTwo === true;
  const pair = isShort && !isNewGroup && isOfMany && (isTwo || !areAll) ? pairMeant(walk, group, isTwo) : null;
  const hosts = (isShort || isOneSide) && host !== null && !isNewGroup ? host.sides : named;
  const third =
    isShort &&
    host?.sides.length === 2 &&
    others.persons.length > 0 &&
    others.sides.some((side) => !host.sides.includes(side))
      ? others
      : null;
  const sides =
    others.isMany === true && isShort && host !== null && own.persons.length === 1
      ? [...new Set([...named, ...withoutHead(walk, host, own.persons)])]
      : [...new Set([...(pair?.sides ?? hosts), ...(third?.sides ?? [])])];
  if (sides.length === 1 && persons.length === 1 && how === 'talks' && host === null) {
    const partner = partnerOf(walk, sides[0] ?? '');
    if (partner !== null) {
      sides.push(partner.country);
      persons.push(partner.name);
    }
  }
  if (sides.length < 2 && persons.length < 2 && !isShort) {
    if (!hasDay) return null;
    const ofHost = host?.sides.length === 2 && sides.every((side) => host.sides.includes(side)) ? host.sides : sides;
    return { sides: [...ofHost], persons, group, host, isShort: false, pair: null, isNewGroup, isAssumed: true };
  }
  if (pair !== null) persons.push(...pair.persons);
  return {
    sides,
    persons,
    group,
    host,
    isShort: isShort && third === null,
    pair: pair?.persons ?? null,
    isNewGroup,
    isAssumed: false,
  };
}

/** “On the first day the chairman was received by Y. The ministers … They had last met in Riga”: all who sat at what the piece is about, and not the two who were told of since. */
const isOfAll = (walk: Walk, last: Occasion | null, { own, others }: Encounter): boolean =>
  walk.main !== null &&
  last !== walk.main &&
  own.persons.length + others.persons.length + own.sides.length + others.sides.length === 0 &&
  (isManySided(walk.main) || ofThem.test(walk.before?.text ?? ''));
const ofThem =
  /^(?:\d{1,2}[.)] )?The (?:[Cc]ommission|[Cc]ommittee|[Cc]ouncil|[Dd]elegations|[Mm]embers|[Mm]inisters|[Pp]articipants|[Pp]arties|[Ss]ides)\b/u;

/** “the leaders of the two countries”, “the two countries’ leaders”: their heads, whoever was told of. */
const ofCountries = ({ text, tokens }: Worded, at: number, group: string | null): string | null =>
  group === 'leaders' &&
  /\bleaders (?:of|from) (?:the two|both|their(?: two)?) (?:countries|nations|neighbou?rs|states)\b|\b(?:countries|nations|neighbou?rs|states)['’] leaders\b/u.test(
    text.slice(0, tokens[at]?.start ?? 0),
  )
    ? 'heads of state'
    : group;

/** “The two leaders” of two ministers, and of no commission, where the piece names no head for either side: the two who were told of. */
const asTold = (walk: Walk, host: Occasion | null, group: string | null, isTwo: boolean): string | null =>
  group === 'leaders' &&
  isTwo &&
  host?.sides.length === 2 &&
  host.kind !== 'other' &&
  ((host.persons.length === 2 &&
    ['top', 'minister'].every((rank) => host.persons.some((name) => levelOfPerson(walk, name) === rank))) ||
    ![...walk.facts].some(
      ([name, { country }]) => host.sides.includes(country ?? '') && levelOfPerson(walk, name) === 'top',
    ))
    ? 'they'
    : group;

/** The kind of meeting that the parties hold: that of the one told of before, where they may be of any level. */
export function kindOfParties(walk: Walk, encounter: Encounter, parties: Parties): MeetingKind {
  const { host, pair, sides } = parties;
  if (encounter.isSummit) return 'summit';
  if (host !== null && sitAsBefore(parties) && encounter.how !== 'call' && !encounter.isConsulting)
    return host.isCall
      ? kindOfEncounter(
          walk,
          { ...encounter, own: { ...encounter.own, persons: host.persons, unnamed: host.unnamed } },
          sides,
        )
      : host.kind === 'talks' && encounter.how === 'meeting' && /ministers$/u.test(parties.group ?? '')
        ? 'bilateral-meeting'
        : host.kind;
  return kindOfEncounter(
    walk,
    pair === null ? encounter : { ...encounter, own: { ...encounter.own, persons: [...pair] } },
    sides,
  );
}

/** “They met again in Oslo”, “the ministers”: those who sat at the occasion told of before. */
export function sitAsBefore({ group, host, isShort, pair, isNewGroup }: Parties): boolean {
  if (host === null || group === null || !isShort || pair !== null || isNewGroup) return false;
  return alike.test(group) && !(host.kind === 'summit' && /\bministers$/u.test(group));
}

/** “The leaders meet on Monday. In May, Foreign Minister X met his counterparts”: a minister’s peers sit at no summit, and a head’s at no meeting of ministers. */
function sitsElsewhere(walk: Walk, { kind, persons }: Occasion, name: string): boolean {
  if (persons.includes(name)) return false;
  const level = levelOfPerson(walk, name);
  return (
    (kind === 'summit' && level !== null && level !== 'top') ||
    (kind === 'foreign-ministers-meeting' && level === 'top')
  );
}

/** “X hosts the leaders of the five. Y has met the five twice”: the sides told of, without the one who met them there. */
const withoutHead = (walk: Walk, { persons, sides }: Occasion, met: readonly string[]): string[] =>
  persons.length === 1 && !met.some((name) => persons.includes(name))
    ? sides.filter((side) => walk.facts.get(persons[0] ?? '')?.country !== side)
    : sides;

/** Collectives that may be any level: theirs is that of the meeting told of. */
const alike =
  /^(?:they|(?:\p{L}+ ){0,2}(?:counterparts|colleagues|predecessors)|(?:all |the )?(?:two|both|three|four|five|six|seven|eight)(?: sides| countries)?|(?:the )?(?:participants|parties|sides|ministers|pair|two)|(?:\p{L}+ ){0,2}(?:sides|countries|members)|(?:the |both )?(?:two |three |four |five )?ministers)$/u;

/** “the foreign ministers of the Pacific Islands Forum gather”: a group of many, not the two who were told of. */
const isOfBody = (walk: Walk, { group, sides, persons }: Encounter['own']): boolean =>
  group !== null && persons.length === 0 && sides.length === 1 && sides.some((side) => isOfMembers(walk, side));

/** “met with business representatives”, “met students”: people who do not sit there for a country. */
const isOfCrowd = ({ how, own, others }: Encounter): boolean =>
  how === 'meeting' &&
  own.persons.length > 0 &&
  others.persons.length === 0 &&
  /\b(?:representatives|entrepreneurs|compan(?:y|ies)|community|students|members|staff|families|investors|journalists|residents|business(?:es|men|people)?|diaspora|communities|leaders of the community|farmers|traders|youth|alumni)\b/u.test(
    others.group ?? '',
  );

/** “meet Norwegian investors”, “met with Kenyan students”: a country’s people, and nobody who sits there for it. */
const meetsCrowd = (sentence: Worded, { how, at, others }: Encounter): boolean =>
  how === 'meeting' &&
  others.persons.length + others.unnamed.length === 0 &&
  /^ (?:with )?(?:[\p{L}-]+ ){0,4}(?:investors|entrepreneurs|businesspeople|businessmen|businesswomen|students|journalists|families|residents|farmers|traders|expatriates|pilgrims|workers|soldiers|peacekeepers|volunteers|exporters|importers|scholars|athletes|victims|survivors|(?:business|community|church|opposition) leaders)\b/u.test(
    sentence.text.slice(sentence.tokens[at]?.end ?? 0),
  );

/** “the two ministers”, “both presidents”. */
const saysTwo = (sentence: Worded, index: number): boolean =>
  sentence.tokens
    .slice(0, index)
    .some(
      ({ lower }, at, { [at + 1]: next }) =>
        /^(?:two|both)$/u.test(lower) &&
        !/^(?:countries|governments|ministries|nations|neighbou?rs|parties|sides|states)$/u.test(next?.lower ?? ''),
    );
