import type { MeetingKind } from '../../../model/meeting.ts';
import { mainSubject } from '../../attribute/subject.ts';
import type { Worded } from '../../recognise/mention.ts';
import { attendeesIn } from '../attendees.ts';
import { datesIn, type FoundDate } from '../dates-in.ts';
import type { Occasion } from '../occasion.ts';
import { kindOfEncounter } from './encounter-kind.ts';
import { unsaid } from './encounters/encounter.ts';
import { placesIn } from '../places-in.ts';
import { addDate } from './add-date.ts';
import { isBygone } from './bygone.ts';
import { isDeed, isDoneAt } from './encounters/at-deed.ts';
import { personsBefore } from './encounters/persons-before.ts';
import { groupNoun } from './group-noun.ts';
import { nobody, whomOf, type Whom } from './whom.ts';
import { blank, makeMain, spanOfTokens, type Walk } from './walk.ts';

const jointly =
  /\b(?:agreed|vowed|pledged|called(?! off)|urged|signed|announced|said|decided|failed|discussed|reaffirmed|condemned|launched|gave|warned|promised|backed|adopted|appealed|stressed|exchanged|initialled|initialed|sealed|opened|cut|laid|planted|embraced|toasted|toured|visited|flew|rode|crossed|inked|concluded|unveiled|inaugurated|shook hands|put their names|walked|stood|appeared|emerged|together)\b/u;
const together =
  /\b(?:foreign ministers|ministers|leaders|presidents|premiers|prime ministers|heads of (?:state|government)|top diplomats)\b/iu;

/** “Meeting in Riga on Tuesday, the ministers of …”: tells of it behind an opening of several sentences too. */
export const opensMeeting = (text: string): boolean =>
  /^(?:Meeting|Gathering|Gathered|Convening) (?:here|in|on) /u.test(text);

/**
 * An opening sentence in which people of several countries act together on a day (“The foreign ministers of A and B pledged here
 * Thursday …”) tells of a meeting without naming it. Only where the sentence itself names or tells of none.
 */
export function impliedBy(walk: Walk, sentence: Worded): Occasion | null {
  const { unit } = sentence;
  const days = datesIn(unit.span).filter(
    ({ words: { kind }, span: { start } }) =>
      (kind === 'weekday' || kind === 'days' || kind === 'day-of-month') &&
      !walk.occasions.some(({ dates }) => dates.some(({ found }) => found?.span.start === start)),
  );
  const [day] = days;
  const isHere = /\bhere\b/u.test(sentence.text) || signedThere.test(sentence.text);
  if (
    (walk.main !== null && !isOfOldTime(walk, walk.main)) ||
    walk.occasions.some((one) => !one.isFuture && !isOfOldTime(walk, one)) ||
    (day === undefined && !isHere)
  )
    return null;
  const theirs = theirMinisters.exec(sentence.text);
  if (theirs !== null) return impliedByCountries(walk, sentence, theirs[0], day);
  const act = jointly.exec(sentence.text);
  const deed = deedOfTwo(sentence);
  const verb =
    deed >= 0 || act === null
      ? deed
      : sentence.tokens.findIndex(({ start, isQuoted }) => start >= act.index && !isQuoted);
  const from = sentence.tokens[verb]?.start;
  if (from === undefined || apart.test(sentence.text)) return null;
  const persons = personsBefore(walk, sentence, verb);
  const party = mainSubject(sentence, new Set(walk.surnames.keys()));
  const will = sentence.text.slice(0, from).search(/\bwill\b/u);
  const isPair =
    persons.sides.length > 1 &&
    areNamedAfter(sentence, will, persons.persons) &&
    (/\band (?:his|her) /u.test(sentence.text.slice(0, from)) ||
      (persons.persons.length > 1 && (deed >= 0 || asOne.test(act?.[0] ?? '')) && areOneSubject(sentence, verb)));
  const label = party?.kind === 'group' ? party.label : '';
  if (will >= 0 && !isPair) return null;
  if (!isPair && (party?.kind !== 'group' || !together.test(label))) return null;
  const whom = isPair || party === null ? persons : membersOf(sentence, whomOf(walk, sentence, party));
  return imply(walk, sentence, whom, label, day);
}

/** “crossed paths”, “exchanged congratulations”, “have both condemned”: what two do without sitting together. */
const apart =
  /\b(?:crossed paths|(?:exchanged|traded|swapped) (?:\p{Ll}+ )?(?:accusations|barbs|blows|condolences|congratulations|greetings|insults|letters|messages|telegrams|threats)|both (?:appealed|called|condemned|said|stressed|urged|warned))\b/u;

/** “[X and his counterpart, Y,] lit a torch at Isfara”: the token of a verb of deed, right behind two persons joined by “and”, where a place follows; -1 for none. */
function deedOfTwo(sentence: Worded): number {
  const { tokens, mentions } = sentence;
  const [one, other] = mentions.flatMap((mention) => (mention.kind === 'person' ? [mention] : []));
  if (one === undefined || other === undefined) return -1;
  const last = Math.max(other.last, other.until);
  if (!tokens.slice(one.last, other.first).some(({ lower }) => lower === 'and')) return -1;
  const verb = tokens.findIndex(
    ({ lower }, at) => at > last && !/^(?:on|,|here|jointly|together|also|then|\p{Lu}?\p{L}+day)$/iu.test(lower),
  );
  return verb > 0 && isDeed(tokens[verb]?.lower ?? '') && isDoneAt(sentence.text.slice(tokens[verb]?.end ?? 0))
    ? verb
    : -1;
}

/** “X and Y signed the accord in the border town of Z”: they stood there, on the day that the opening gives. */
const signedThere =
  /\b(?:initialled|signed) (?:an?|the|two|three|its|their) [^.;:“”"]{3,80}? (?:in|at) (?:the )?(?:[\p{Ll}-]+ ){0,4}\p{Lu}/u;

/** Whether an occasion was only remembered: “the commission, which last sat in 2016”. */
const isOfOldTime = (walk: Walk, { dates }: Occasion): boolean =>
  isBygone(
    walk,
    dates.flatMap(({ found }) => found ?? []),
  );

/** “A will open its border, Minister X and his counterpart, Y, agreed”: whether what will be stands in a clause before those who act. */
const areNamedAfter = ({ mentions, tokens }: Worded, place: number, persons: readonly string[]): boolean =>
  mentions.every(
    (mention) =>
      mention.kind !== 'person' || !persons.includes(mention.name) || (tokens[mention.first]?.start ?? 0) > place,
  );

/** What two do with each other, not each by himself. */
const asOne =
  /^(?:agreed|vowed|pledged|signed|decided|discussed|exchanged|reaffirmed|initialled|initialed|sealed|opened|cut|laid|planted|embraced|toasted|toured|inaugurated|launched|unveiled|concluded|shook hands|walked|stood|together|flew|rode|crossed)$/u;

/** “Foreign Minister X and Foreign Minister Y on Wednesday agreed”, “X of A, Y of B and Z of C signed”: persons joined by “and”, and nothing but the day before the verb. */
function areOneSubject({ tokens, mentions }: Worded, verb: number): boolean {
  const persons = mentions.flatMap((mention) => (mention.kind === 'person' && mention.last < verb ? [mention] : []));
  const last = persons.at(-1);
  if (last === undefined || persons.length < 2) return false;
  const words = (from: number, until: number): string[] =>
    tokens
      .slice(from, until)
      .flatMap(({ lower }, at) =>
        lower === 'of' ||
        mentions.some((one) => one.kind === 'country' && one.first <= from + at && from + at <= one.last)
          ? []
          : [lower],
      );
  const joints = persons.slice(1).map((one, place) => {
    const before = persons[place] ?? one;
    return words(Math.max(before.last, before.until) + 1, one.from);
  });
  const behind = words(Math.max(last.last, last.until) + 1, verb);
  return (
    joints.at(-1)?.includes('and') === true &&
    joints.every((joint) => joint.length > 0 && joint.every((word) => /^(?:and|,|the|visiting)$/u.test(word))) &&
    behind.every((word) => /^(?:on|,|here|jointly|\p{L}+day)$/u.test(word))
  );
}

/** Makes the meeting that a sentence implies the one that the piece is about. */
function imply(walk: Walk, sentence: Worded, whom: Whom, label: string, day: FoundDate | undefined): Occasion {
  const made: Occasion = {
    ...blank(walk, kindOf(walk, whom, label)),
    sides: whom.sides,
    persons: whom.persons,
    named: [spanOfTokens(sentence, 0, sentence.tokens.length - 1)],
    isImplied: true,
  };
  const isHere = /\bhere\b/u.test(sentence.text);
  if (isHere && walk.piece.dateline !== null) made.city = placesIn(sentence, 0, walk.piece.dateline).city;
  for (const participant of attendeesIn(sentence, walk, true))
    if (participant.delegate !== null && whom.persons.includes(participant.delegate))
      made.participants.push(participant);
  walk.occasions.push(made);
  if (walk.main !== null) Object.assign(walk.main, { isMain: false, isTold: false });
  makeMain(walk, made);
  if (day !== undefined) addDate(walk, made, day, []);
  return made;
}

const theirMinisters =
  /\b(?:their|the two countries['’]) (?:foreign ministers|leaders|presidents|prime ministers|top diplomats|ministers)(?= (?:said|announced|agreed|declared|confirmed)\b)/u;

/** “A and B will reopen the border, their foreign ministers said on Monday”: the countries of the subject met. */
function impliedByCountries(walk: Walk, sentence: Worded, label: string, day: FoundDate | undefined): Occasion | null {
  const before = sentence.text.indexOf(label);
  const ahead = sentence.mentions.filter(
    ({ kind, first }) => kind === 'country' && (sentence.tokens[first]?.start ?? before) < before,
  );
  const end = ahead.findIndex(({ last }, at) => !isListed(sentence, last, ahead[at + 1]?.first));
  const named = ahead.flatMap((mention) => (mention.kind === 'country' ? [mention.name] : []));
  const sides = [...new Set(named)].slice(0, Math.max(2, new Set(named.slice(0, end + 1)).size));
  if (sides.length < 2) return null;
  return imply(walk, sentence, { ...nobody(0), sides, group: groupNoun(label) }, label, day);
}

/** Whether nothing but a comma and “and” stand between two tokens. */
const isListed = ({ tokens }: Worded, from: number, until: number | undefined): boolean =>
  until !== undefined && tokens.slice(from + 1, until).every(({ lower }) => /^(?:,|and|the)$/u.test(lower));

/** “The leaders of Turkey and Iraq”: the countries of the phrase that follows the noun. */
function membersOf(sentence: Worded, whom: Whom): Whom {
  if (whom.sides.length > 1 || whom.persons.length > 0) return whom;
  const after = sentence.tokens[whom.last + 1]?.lower === 'of';
  if (!after) return whom;
  const sides = sentence.mentions.flatMap((mention) =>
    mention.kind === 'country' && mention.first > whom.last && mention.first <= whom.last + 9 ? [mention.name] : [],
  );
  return { ...whom, sides: [...new Set([...whom.sides, ...sides])] };
}

const kindOf = (walk: Walk, own: Whom, label: string): MeetingKind =>
  kindOfEncounter(walk, unsaid({ ...own, group: own.group ?? (label === '' ? null : label.toLowerCase()) }), own.sides);
