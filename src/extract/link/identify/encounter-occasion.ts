import type { MeetingKind } from '../../../model/meeting.ts';
import { marginWords } from '../../../text/on-margins.ts';
import { attendeesIn } from '../attendees.ts';
import type { FoundDate } from '../dates-in.ts';
import type { Occasion } from '../occasion.ts';
import { isBygone } from './bygone.ts';
import { isFirstToBeHeld, laterTimeIn, timeIn } from './session-owner.ts';
import { sessionsIn } from '../../recognise/sessions.ts';
import type { Worded } from '../../recognise/mention.ts';
import type { Encounter } from './encounters/encounter.ts';
import { isStaff } from './encounter-kind.ts';
import { isOfFormat, isOfHeads, isOfMinisters, isOtherBody, oneOrgan, organNoun, organOf } from './groups-told.ts';
import { areOfGroup, holdersOf, sitAtRank } from './holders.ts';
import { arePersonsOf, isAside, isAwaited, isOfCountries, isPartOf, isTitled, sameMembers } from './may-be-one.ts';
import { dayOf, isThatDay, toldThere } from './occasion-day.ts';
import { kindAssumed } from './kind-assumed.ts';
import { isRetold } from './retold.ts';
import { kindOfParties, partiesOf, sitAsBefore } from './parties.ts';
import { blank, makeMain, spanOfTokens, subjectOf, type Walk } from './walk.ts';

const margins = new RegExp(
  String.raw`\b(?:[oi]n the ${marginWords}(?! of (?:the|his|her|their) (?:visit|trip))|during the (?:meeting|summit|session|forum))\b`,
  'iu',
);
const twoSided: ReadonlySet<MeetingKind> = new Set(['bilateral-meeting', 'summit', 'talks']);
const isTwoSided = ({ kind, series }: Occasion): boolean =>
  series === null && ['bilateral-meeting', 'talks', 'summit', 'strategic-dialogue'].includes(kind);

/** The occasion that an encounter means: one told of before, or a new one; null where its words name too little. */
export function occasionOfEncounter(
  walk: Walk,
  sentence: Worded,
  encounter: Encounter,
  dates: readonly FoundDate[],
): Occasion | null {
  const parties = partiesOf(walk, sentence, encounter, dates.length > 0);
  if (parties === null) return null;
  const { sides, persons, group, host, isShort, pair } = parties;
  const { isFuture, isOther, isScene } = encounter;
  const unnamed = holdersOf(walk, encounter);
  const isAbove = isOfHeads(group) && host?.kind === 'bilateral-meeting' && host.persons.length > 0;
  const areMinisters = persons.length === 0 && isOfMinisters(group);
  if (
    isShort &&
    pair === null &&
    !isOther &&
    !isFuture &&
    dates.length === 0 &&
    host !== null &&
    !isAbove &&
    !(areMinisters && host.kind === 'summit')
  )
    return host;
  const isOfHost = sitAsBefore(parties);
  const isAlike = isOther && atThisLevel.test(sentence.text) && twoOrMore.test(walk.main?.kind ?? '');
  const kind =
    isOfFormat(walk, group) || isAlike
      ? (walk.current ?? subjectOf(walk) ?? { kind: 'other' as const }).kind
      : parties.isAssumed
        ? kindAssumed(walk, sentence, encounter, sides)
        : kindOfParties(walk, encounter, parties);
  const isElsewhere = sessionsIn(sentence).some((session) => !session.isAnaphor && session.first > encounter.at);
  const day = dayOf(walk, dates, isFuture);
  const call = walk.main;
  if (
    encounter.how === 'call' &&
    call?.isImplied === true &&
    !isOther &&
    !isFuture &&
    (dates.length === 0 || call.kind === 'summit') &&
    (isShort || sameMembers(call.sides, sides))
  ) {
    if (dates.length > 0) call.dates = [];
    call.kind = 'talks';
    call.isImplied = false;
    call.isCall = true;
    return call;
  }
  const same = walk.occasions.find(
    (one) =>
      (!isOther || isRetold(walk, sentence, encounter, one)) &&
      one.isCall === (encounter.how === 'call') &&
      isTwoSided(one) &&
      one.isFuture === isFuture &&
      (sameMembers(one.sides, sides) || isPartOf(one, sides, persons)) &&
      (sides.length > 0 || one.persons.some((name) => persons.includes(name))) &&
      arePersonsOf(one, persons, walk) &&
      sitAtRank(walk, one, persons, unnamed) &&
      areOfGroup(walk, one, persons) &&
      !(persons.length === 0 && (isStaff(group ?? '') || organNoun.test(group ?? '')) && one.kind !== kind) &&
      !(areMinisters && one.kind === 'summit') &&
      !(one.isOtherTime && one.dates.length > 0 && dates.length === 0 && persons.length > 1) &&
      !(isAside(walk, one) && one.kind !== kind && dates.length === 0 && persons.length > 1) &&
      !(dates.length > 0 && persons.length === 0 && isOfHeads(group) && one.kind === 'bilateral-meeting') &&
      isThatDay(walk, one, day, isFuture) &&
      !(one === walk.main && one.dates.length === 0 && isBygone(walk, dates)) &&
      (one.dates.every(({ isOfJourney }) => isOfJourney === true) ||
        dates.every(({ words }) => words.kind !== 'from-occasion')),
  );
  if (same !== undefined) {
    if (
      same.persons.length < 2 &&
      (same.isImplied || isOfCountries(same) || isUnsaid(same)) &&
      persons.length > 1 &&
      twoSided.has(kind)
    )
      same.kind = kind;
    same.persons.push(...persons.filter((name) => !same.persons.includes(name)));
    same.unnamed.push(...unnamed);
    return same;
  }
  const again = isOther && day !== null ? toldThere(walk, sentence, { ...encounter, kind, day }) : undefined;
  if (again !== undefined) return again;
  const awaited =
    isFuture && !isOther && dates.length === 0 ? walk.occasions.find((one) => isAwaited(one, kind, sides)) : null;
  if (awaited !== null && awaited !== undefined) return awaited;
  const main = walk.main;
  const isAll =
    persons.every((name) => main?.persons.includes(name) === true) ||
    (main?.persons.length === 0 && main.kind === kind && sameMembers(main.sides, sides));
  if (
    main !== null &&
    !isFuture &&
    !isOther &&
    !(areMinisters && main.kind === 'summit') &&
    sides.length > 2 &&
    main.sides.length > 2 &&
    isAll &&
    !(persons.length === 0 && isOtherBody(main, group, kind) && !isThatDay(walk, main, day, isFuture))
  )
    return main;
  if (
    main !== null &&
    !isFuture &&
    !isOther &&
    persons.length > 2 &&
    isTitled(main, kind, sides) &&
    isThatDay(walk, main, day, isFuture)
  ) {
    if (main.sides.length === 0) main.sides = [...sides];
    main.persons.push(...persons.filter((name) => !main.persons.includes(name)));
    return main;
  }
  const made: Occasion = {
    ...blank(walk, kind),
    sides,
    series: isOfHost && host !== null ? host.series : organOf(walk, group),
    isTold: isScene && !isFuture && (!isOther || encounter.isApart),
    isFuture,
    isCall: encounter.how === 'call',
    isImplied: encounter.isImplied === true,
    isOnMargins: margins.test(sentence.text) && !isElsewhere,
    persons,
    unnamed,
    group: persons.length === 0 ? group : null,
    isOtherTime: isOther,
    sameDayAs: isNewsConference(sentence, encounter) && !isFuture ? main : null,
    named: [spanOfTokens(sentence, 0, sentence.tokens.length - 1)],
  };
  const time = timeIn(sentence, encounter.at);
  if (oneOrgan.test(group ?? '') || (time !== null && time > 1)) made.ordinal = time;
  if (sides.length > 2 || oneOrgan.test(group ?? '') || / of \p{Lu}/u.test(group ?? ''))
    made.ordinal ??= laterTimeIn(sentence, encounter.at);
  if (isFuture && isFirstToBeHeld(sentence, encounter.at)) made.ordinal = 1;
  walk.occasions.push(made);
  if (main === null && isScene && !isFuture && (!isOther || encounter.isApart)) makeMain(walk, made);
  else if (made.isTold && main !== null && !isOther) made.within = main;
  for (const participant of attendeesIn(sentence, walk, true))
    if (participant.delegate !== null && persons.includes(participant.delegate)) made.participants.push(participant);
  return made;
}

/** “told a joint news conference with Y”: the two had met, on the day of what the piece is about. */
const isNewsConference = ({ tokens }: Worded, { at, how }: Encounter): boolean =>
  how === 'meeting' && tokens[at]?.lower === 'conference';

/** “A will host the prime minister of B”, of whom it was not said yet who would receive him. */
const isUnsaid = ({ group, series, ordinal, isCall }: Occasion): boolean =>
  group === null && series === null && ordinal === null && !isCall;

/** “The Riga Format had not met at this level since a session in Oslo”: of the kind that the piece is about. */
const atThisLevel = /\b(?:at (?:this|that|the same) level|in (?:this|that|the same) (?:format|setting))\b/u;
const twoOrMore = /^(?:foreign-ministers-meeting|summit|bilateral-meeting)$/u;
