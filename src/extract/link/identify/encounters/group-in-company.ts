import type { Worded } from '../../../recognise/mention.ts';
import type { FoundDate } from '../../dates-in.ts';
import { isStaff } from '../encounter-kind.ts';
import { isOwnDate } from '../is-own-date.ts';
import type { Walk } from '../walk.ts';
import { nobody, type Whom } from '../whom.ts';
import { groupBefore } from './antecedent.ts';
import { textBefore } from './around.ts';
import { isDeed } from './at-deed.ts';
import { timesIn } from './dated-behind.ts';
import { unsaid, type Encounter } from './encounter.ts';
import { tellsFromAfar } from './from-afar.ts';
import { headsBefore, headsOf } from './heads.ts';
import { timesAtTowns } from './time-at-town.ts';

/** What groups do together besides other deeds. */
const didWork = /^(?:agreed|announced|compared|discussed|examined|negotiated|raised|reviewed|talked|tried)$/u;
const willWork =
  /^(?:agree|approve|build|check|clear|compare|conclude|consider|continue|cut|decide|discuss|draft|examine|explore|finali[sz]e|finish|go|hammer|initial|inspect|iron|launch|look|negotiate|open|plan|prepare|put|resume|return|review|seek|set|settle|sign|sit|tackle|take|try|unveil|weigh|work)$/u;
const planned =
  /\b(?:will|would|are to|were to|are (?:due|set|scheduled|expected|going) to|to)(?: then| also| again| now)* $/u;

/** What stands between a verb and the place of what it tells. */
const reach = 110;

/** What tells of another time or doer between a verb and the place behind it. */
const parted =
  /[;:“”"]|\b(?:that|which|who|whom|where|when|while|since|until|before|after|ahead of|following|held|agreed|signed|reached|opened|to be|would|will|meetings?|talks|rounds?|sessions?|summit|consultations|negotiations|conference|forum|commission|committee|council|visits?)\b/u;

/**
 * “Water ministers of the three countries discussed a warning system in Riga in April”, “Experts of both sides compared figures in Oslo on 20
 * May”: a group of ministers or officials of several sides, of whom a sentence tells that they did anything at a town with its time right
 * beside it, sat there; not what is done from afar. Of a group of one side nothing.
 */
export function groupInCompany(walk: Walk, sentence: Worded): Encounter | null {
  for (const [index, token] of sentence.tokens.entries()) {
    if (token.isQuoted || !/^\p{Ll}{2,}$/u.test(token.lower)) continue;
    const ahead = textBefore(sentence, index);
    const isPlanned = willWork.test(token.lower) && planned.test(ahead);
    if (!isPlanned && !isDeed(token.lower) && !didWork.test(token.lower)) continue;
    const own = groupAhead(walk, sentence, index, isPlanned);
    if (own === null || !areOfSeveral(own)) continue;
    const day = dayAtTown(sentence, index) ?? (isStaff(own.group ?? '') ? dayOfDraft(sentence, index) : undefined);
    if (day === undefined || tellsFromAfar(untilDay(sentence, day))) continue;
    return {
      ...unsaid(own),
      at: index,
      last: index,
      how: isStaff(own.group ?? '') ? 'talks' : 'meeting',
      isOther: true,
      isFuture: isPlanned,
      isImplied: true,
      day,
    };
  }
  return null;
}

/** The group right ahead of a verb, with its countries; “They will [try] again”: of those told of before, where it is planned. */
function groupAhead(walk: Walk, sentence: Worded, index: number, isPlanned: boolean): Whom | null {
  const ahead = textBefore(sentence, index).replace(besides, ' ');
  if (isPlanned && theyWill.test(ahead))
    return { ...nobody(index), group: groupBefore(walk, 'They ') ?? 'they', isTwo: true };
  const heads = headsBefore.exec(ahead)?.[0];
  return heads === undefined ? null : headsOf(walk, sentence, index, heads, ahead.length - heads.length);
}
const theyWill =
  /^(?:They|The two|Both) (?:will|would|are (?:due |set |to |expected |scheduled )+)(?: ?(?:also|then|again|now))* ?$/u;

/** “Senior officials are to go through [the draft statement] for the last time on Tuesday”: what staff have in hand ahead of a meeting. */
const draft =
  /\b(?:agenda|communiqu[eé]|declaration|details|differences?|documents?|drafts?|gaps?|ground(?:work)?|loose ends|small print|terms|texts?|wording)\b/u;

/** The time on which staff work on a text, close behind a verb. */
function dayOfDraft(sentence: Worded, index: number): FoundDate | undefined {
  const end = sentence.tokens[index]?.end ?? 0;
  return timesIn(sentence).find(({ words: { index: at, length } }) => {
    const way = sentence.text.slice(end, at);
    return (
      at > end && way.length < reach && draft.test(way) && !parted.test(way) && isOwnDate(sentence, at, at + length)
    );
  });
}

/** “, joined by their Chilean colleague, [signed]”: who sits with the group. */
const besides = /, (?:accompanied by|along with|joined by|together with) [^,;:“”"]{3,60}, $/u;

/** A sentence to the end of a day and of the town behind it: what follows is told of something else. */
const untilDay = (sentence: Worded, { words: { index, length } }: FoundDate): Worded => ({
  ...sentence,
  tokens: sentence.tokens.filter(({ start }) => start < index + length + townBehind),
});
const townBehind = 4;

/** Whether a group is of more than one side, by its countries or by its number; experts of nobody named are of all who are told of. */
const areOfSeveral = ({ group, sides, isTwo, isMany }: Whom): boolean =>
  group !== null && (sides.length > 1 || ((isTwo === true || isMany === true || isStaff(group)) && sides.length === 0));

/** The time at a town, close behind a verb. */
function dayAtTown(sentence: Worded, index: number): FoundDate | undefined {
  const end = sentence.tokens[index]?.end ?? 0;
  return timesAtTowns(sentence).find(
    ({ start }) => start > end && start - end < reach && !parted.test(sentence.text.slice(end, start)),
  )?.time;
}
