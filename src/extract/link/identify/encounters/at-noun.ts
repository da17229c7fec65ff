import type { Worded } from '../../../recognise/mention.ts';
import type { Walk } from '../walk.ts';
import { nobody, whomFrom, type Whom } from '../whom.ts';
import { isGerund, textAfter, textBefore } from './around.ts';
import { atAside } from './at-aside.ts';
import { atScene } from './at-scene.ts';
import { betweenTwo, hadByTheTwo } from './between-two.ts';
import { betweenTold, isRung, isToldBetween } from './between-told.ts';
import { bothIn } from './both-in.ts';
import { atEngagement } from './at-engagement.ts';
import { atMeal } from './at-meal.ts';
import { openingMeeting } from './at-work.ts';
import { begunBy, hadWith, heldBy, isPaid, isTalkNoun, levelOfGroup, linkAfter } from './behind-noun.ts';
import type { Encounter, Told } from './encounter.ts';
import { eachOfTwo } from './each-partner.ts';
import { gatheringAt } from './gathering.ts';
import { firstHeads } from './heads.ts';
import { givenMeal } from './given-meal.ts';
import { isCallAt } from './is-call.ts';
import { ownTalks } from './own-talks.ts';
import { directPerson } from './partners.ts';
import { chairsOf, theirTalks } from './their-talks.ts';
import { withWhom } from './with-whom.ts';

/** “talks with Y”, “a phone call with Y”, “talks between X and Y”, “a gathering of ministers”, “their meeting in Riga”. */
export function atNoun(walk: Walk, sentence: Worded, index: number): Told | null {
  const { tokens } = sentence;
  const word = tokens[index]?.lower ?? '';
  const engaged = atEngagement(walk, sentence, index);
  if (engaged !== null) return engaged;
  const had =
    /^(?:meeting|talks|conversation|consultations|discussions?|negotiations|exchange|call|lunch|dinner|breakfast)$/u.test(
      word,
    )
      ? hadWith(walk, sentence, index)
      : null;
  if (had !== null)
    return {
      how: isCallAt(sentence, index) ? 'call' : 'meeting',
      others: had,
      own: nobody(index),
      isOther: true,
      isPast: true,
    };
  if (word === 'round' || isFollowUp(sentence, index)) return atAside(walk, sentence, index);
  const visited = isPaidVisit(sentence, index) ? directPerson(walk, sentence, index + 2) : null;
  if (visited !== null) return { how: 'meeting', others: visited };
  const drinker = isDrunk(sentence, index) ? directPerson(walk, sentence, index + 2) : null;
  if (drinker !== null && drinker.sides.length > 0) return { how: 'meeting', others: drinker };
  const isShort = /^bilaterals?$/u.test(word) && /^(?:with|between)$/u.test(tokens[index + 1]?.lower ?? '');
  if (word === 'summit' && /^(?:meeting|talks?)$/u.test(tokens[index + 1]?.lower ?? '')) return null;
  if ((!isTalkNoun(sentence, index) && !isShort) || (word === 'meeting' && isGerund(sentence, index))) return null;
  const before = tokens[index - 1]?.lower ?? '';
  if (before === 'no' || (word === 'encounter' && !isTold(sentence, index))) return null;
  const isCall = isCallAt(sentence, index);
  const caller = isRung(sentence, index) ? whomFrom(walk, sentence, index + 2) : null;
  if (caller !== null && caller.persons.length + caller.sides.length > 0) return { how: 'call', others: caller };
  if (word === 'conference' && /^(?:press|news)$/u.test(before) && tokens[index - 2]?.lower === 'joint') {
    const link = linkAfter(sentence, index);
    const others = tokens[link]?.lower === 'with' ? whomFrom(walk, sentence, link + 1) : null;
    if (others !== null && others.persons.length > 0) return { how: 'meeting', others };
    const both = tokens[index - 3]?.lower === 'their' ? bothIn(walk, sentence, index < 8 ? undefined : index) : null;
    return both === null ? null : { how: 'meeting', others: nobody(index), own: both };
  }
  const opens = openingMeeting(
    walk,
    sentence,
    index,
    isCall ? 'call' : /^(?:talks|consultations)$/u.test(word) ? 'talks' : 'meeting',
  );
  if (opens !== null && (word !== 'call' || isCall)) return opens;
  if (/^(?:call|conference)$/u.test(word) && !isCall && !isPaid(sentence, index) && !isToldBetween(sentence, index))
    return null;
  if (/^(?:breakfast|lunch|luncheon|dinner|supper|banquet)$/u.test(word)) return atMeal(walk, sentence, index);
  const audience = word === 'audience' ? givenMeal(walk, sentence, index) : null;
  if (audience !== null) return audience;
  const how: Encounter['how'] = isCall
    ? 'call'
    : /^(?:talks|consultations|discussions|negotiations)$/u.test(word)
      ? 'talks'
      : 'meeting';
  const link = linkAfter(sentence, index);
  const linkWord = tokens[link]?.lower ?? '';
  if (word === 'meetings' && linkWord === 'with' && eachOfTwo.test(textAfter(sentence, index)))
    return { how, others: nobody(link) };
  if (linkWord === 'with' || (linkWord === 'on' && isPaid(sentence, index))) {
    const others = whomFrom(walk, sentence, link + 1);
    if (ofMajesty.test(textBefore(sentence, index)) && others.unnamed.length + others.persons.length === 1)
      return { how, others, own: { ...nobody(index), group: 'king' }, isOther: true };
    const three = ofThree.test(textBefore(sentence, index)) ? bothIn(walk, sentence, index) : null;
    if (three !== null && others.sides.length === 1) return { how, others, own: three };
    if (others.persons.length + others.sides.length > 0 || others.group !== null)
      return word === 'meetings' && others.persons.length === 0 && !isEachApart(sentence, index, others)
        ? null
        : { how, others };
  }
  if (linkWord === 'between' && word !== 'meetings' && !isOfTopic(sentence, index, link)) {
    const both = whomFrom(walk, sentence, link + 1);
    if (both.sides.length > 1 || both.persons.length > 1) return { how, others: both, own: nobody(index) };
  }
  const counted = betweenTold(walk, sentence, index);
  if (counted !== null) return { how: word === 'call' ? 'call' : how, others: counted, own: nobody(index) };
  const two = linkWord === 'between' && word !== 'meetings' ? betweenTwo(sentence, index, link, how) : null;
  if (two !== null) return two;
  const few = linkWord === 'of' ? whomFrom(walk, sentence, link + 1) : null;
  if (few !== null && few.persons.length > 1 && few.sides.length > 1) return { how, others: few, own: nobody(index) };
  if (few?.sides.length === 2 && /\bministers$/u.test(few.group ?? ''))
    return { how, others: { ...few, group: levelOfGroup(sentence, link) ?? few.group }, own: nobody(index) };
  if (['of', 'among', 'between'].includes(linkWord) && (!isCall || linkWord === 'between')) {
    const group = levelOfGroup(sentence, link);
    const chairs = group === 'delegations' ? chairsOf(walk, sentence, index) : null;
    if (chairs !== null) return { how, others: nobody(index), own: chairs };
    if (group !== null)
      return {
        how,
        others: nobody(index),
        own: {
          ...nobody(index),
          group,
          isTwo:
            ofTwo.test(textAfter(sentence, link)) ||
            (besideIt.test(textBefore(sentence, index)) && walk.main?.sides.length === 2),
        },
        isOther:
          isIndefinite(sentence, index) ||
          /^[^,;:.“”"]* (?:in \p{Lu}|on |last |next )/u.test(textAfter(sentence, link)),
        isApart: true,
      };
  }
  const staff = begunBy(sentence, index);
  if (staff !== null)
    return { how, others: nobody(index), own: { ...nobody(index), group: staff }, isApart: true, isOther: true };
  const holders = isCall ? null : heldBy(walk, sentence, index);
  if (holders !== null) return { how, others: holders, own: nobody(index) };
  const byThem = isCall ? null : hadByTheTwo(sentence, index, how);
  if (byThem !== null) return byThem;
  const gathering = isCall ? null : gatheringAt(walk, sentence, index);
  if (gathering !== null) return { how, ...gathering };
  if (isCall) {
    const both = bothIn(walk, sentence, index) ?? (index < 8 ? bothIn(walk, sentence) : null);
    return both === null
      ? (atAside(walk, sentence, index) ?? { how, others: nobody(index), own: walk.lead ?? nobody(index) })
      : { how, others: nobody(index), own: both };
  }
  const whom = withWhom(walk, sentence, index);
  if (whom !== null) return { how, others: whom };
  const theirs = theirTalks(walk, sentence, index, how);
  if (theirs !== null) return theirs;
  const apart = atScene(walk, sentence, index, how) ?? atAside(walk, sentence, index);
  if (apart !== null) return apart;
  return ownTalks(sentence, index, how, linkWord);
}

/** “paid a visit to Minister Y”. */
const isPaidVisit = (sentence: Worded, index: number): boolean =>
  sentence.tokens[index]?.lower === 'visit' &&
  sentence.tokens[index + 1]?.lower === 'to' &&
  /\b(?:paid|pay|pays|paying) an? (?:\p{Ll}+ )?$/u.test(textBefore(sentence, index));

/** “was having coffee with Y”, “a drink with Y”. */
const isDrunk = (sentence: Worded, index: number): boolean =>
  /^(?:coffee|drinks?|tea)$/u.test(sentence.tokens[index]?.lower ?? '') &&
  /\b(?:an?|for|had|has|have|having|over|shared|sharing|take|taking|took) (?:\p{Ll}+ )?$/u.test(
    textBefore(sentence, index),
  ) &&
  sentence.tokens[index + 1]?.lower === 'with';

/** “Riga will host a [follow-up] on 3 May”: the noun, and no “follow-up talks”. */
const isFollowUp = (sentence: Worded, index: number): boolean =>
  sentence.tokens[index]?.lower === 'follow-up' &&
  /^(?:[,.;]| (?:\p{Ll}{2,4}|\p{Ll}+ed|next|last|later|here|there|today|tomorrow)\b)/u.test(textAfter(sentence, index));

/** “held separate bilateral meetings with his Azerbaijani and Turkmen counterparts”: a meeting with each. */
const isEachApart = (sentence: Worded, index: number, { sides }: Whom): boolean =>
  sides.length > 1 &&
  /\b(?:held|hold|had|holds|separate|bilateral|individual) (?:[\p{Ll}-]+ ){0,2}$/u.test(textBefore(sentence, index));

/** “The ministers held talks in Riga to discuss trade between A and B”: who shares what is talked of, where those who talk are named ahead. */
const isOfTopic = (sentence: Worded, index: number, link: number): boolean =>
  / to \p{Ll}+ /u.test(sentence.text.slice(sentence.tokens[index]?.end ?? 0, sentence.tokens[link]?.start ?? 0)) &&
  firstHeads(textBefore(sentence, index)) !== undefined;

/** “put off the trilateral meeting with C”: A and B, who are named ahead, and C. */
const ofThree = /\b(?:tri-?lateral|tripartite|three-way|three-party) (?:\p{Ll}+ )?$/u;

/** “His Majesty’s meeting with the President of Peru”. */
const ofMajesty = /\b[Hh](?:is|er) (?:Royal )?(?:Majesty|Highness)['’]s (?:[\p{Ll}-]+ ){0,2}$/u;

/** “their encounter in Riga”, “had an encounter with Y last month”. */
const isTold = (sentence: Worded, index: number): boolean =>
  /\b(?:their|his|her|had an?|(?:since|after|at|during|following) an?)(?: [\p{L}\d-]+){0,3} $/u.test(
    textBefore(sentence, index),
  ) && /^ (?:with|in|on|last|earlier|this)\b/u.test(textAfter(sentence, index));

/** “of their energy ministers”, “of the two countries’ energy ministers”, “of the energy ministers of both countries”: of two sides. */
const ofTwo = /^ (?:our|their|both|the two)\b|^ (?:the )?(?:\p{Ll}+ ){0,3}ministers of (?:the two|both)\b/u;

/** “The session was preceded by a meeting of foreign ministers”: of the two sides that were told of. */
const besideIt = /\b(?:preceded|followed|prepared) by an? (?:[\p{Ll}-]+ ){0,2}$/u;

const isIndefinite = (sentence: Worded, index: number): boolean =>
  sentence.tokens
    .slice(Math.max(0, index - 4), index)
    .reverse()
    .some(({ lower }, back) => /^an?$/u.test(lower) && back < 4) || sentence.tokens[index]?.lower === 'talks';
