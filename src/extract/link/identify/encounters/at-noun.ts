import type { Worded } from '../../../recognise/mention.ts';
import type { Walk } from '../walk.ts';
import { nobody, whomFrom, type Whom } from '../whom.ts';
import { isGerund, textAfter, textBefore, theirs } from './around.ts';
import { atAside } from './at-aside.ts';
import { atScene } from './at-scene.ts';
import { betweenTwo } from './between-two.ts';
import { betweenTold, isRung, isToldBetween } from './between-told.ts';
import { bothIn } from './both-in.ts';
import { atEngagement } from './at-engagement.ts';
import { atMeal } from './at-meal.ts';
import { openingMeeting } from './at-work.ts';
import { heldBy, isPaid, levelOfGroup, linkAfter, talkNoun } from './behind-noun.ts';
import type { Encounter, Told } from './encounter.ts';
import { eachOfTwo } from './each-partner.ts';
import { gatheringAt } from './gathering.ts';
import { firstHeads } from './heads.ts';
import { givenMeal } from './given-meal.ts';

/** “talks with Y”, “a phone call with Y”, “talks between X and Y”, “a gathering of ministers”, “their meeting in Riga”. */
export function atNoun(walk: Walk, sentence: Worded, index: number): Told | null {
  const { tokens } = sentence;
  const word = tokens[index]?.lower ?? '';
  const engaged = atEngagement(walk, sentence, index);
  if (engaged !== null) return engaged;
  if (word === 'round') return atAside(walk, sentence, index);
  const isShort = /^bilaterals?$/u.test(word) && /^(?:with|between)$/u.test(tokens[index + 1]?.lower ?? '');
  if ((!talkNoun.test(word) && !isShort) || (word === 'meeting' && isGerund(sentence, index))) return null;
  const before = tokens[index - 1]?.lower ?? '';
  if (before === 'no' || (word === 'encounter' && !isTold(sentence, index))) return null;
  const isCall =
    (word === 'videoconference' && !/^(?:by|via|through)$/u.test(before)) ||
    (/^(?:call|conversation|talks|conference)$/u.test(word) && /^(?:phone|telephone|video)$/u.test(before)) ||
    (word === 'call' &&
      isDetermined(sentence, index) &&
      /^(?:with|between)$/u.test(tokens[linkAfter(sentence, index)]?.lower ?? '')) ||
    isRung(sentence, index);
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
  if (['of', 'among', 'between'].includes(linkWord) && (!isCall || linkWord === 'between')) {
    const group = levelOfGroup(sentence, link);
    if (group !== null)
      return {
        how,
        others: nobody(index),
        own: { ...nobody(index), group, isTwo: ofTwo.test(textAfter(sentence, link)) },
        isOther:
          isIndefinite(sentence, index) ||
          /^[^,;:.“”"]* (?:in \p{Lu}|on |last |next )/u.test(textAfter(sentence, link)),
        isApart: true,
      };
  }
  const holders = isCall ? null : heldBy(walk, sentence, index);
  if (holders !== null) return { how, others: holders, own: nobody(index) };
  const gathering = isCall ? null : gatheringAt(walk, sentence, index);
  if (gathering !== null) return { how, ...gathering };
  if (isCall) {
    const both = bothIn(walk, sentence, index) ?? (index < 8 ? bothIn(walk, sentence) : null);
    return both === null
      ? (atAside(walk, sentence, index) ?? { how, others: nobody(index), own: walk.lead ?? nobody(index) })
      : { how, others: nobody(index), own: both };
  }
  const chairs = coChaired.test(textBefore(sentence, index)) ? bothIn(walk, sentence, index) : null;
  if (chairs !== null) return { how, others: nobody(index), own: chairs };
  const heads = before === 'their' ? headsBehind.exec(textAfter(sentence, index))?.groups?.['heads'] : undefined;
  if (heads !== undefined && fronted.test(textBefore(sentence, index)))
    return {
      how,
      others: nobody(index),
      own: { ...nobody(index), group: heads },
      isOther: /^ (?:in|on|at|last|earlier|this|of)\b/u.test(textAfter(sentence, index)),
    };
  const isMainTold =
    walk.main === null && before === 'the' && how === 'talks' && heldThere.test(textAfter(sentence, index));
  if (isMainTold)
    return { how, others: nobody(index), own: { ...nobody(index), group: headsBehindTalks(sentence, index) } };
  const sat = atTalks(sentence, index) ? bothIn(walk, sentence, index < 8 ? undefined : index) : null;
  if (sat !== null) return { how, others: nobody(index), own: sat };
  const isTheirs =
    (theirs.test(textBefore(sentence, index)) || ours.test(textBefore(sentence, index))) &&
    (/^(?:meeting|talks|encounter)$/u.test(word) ||
      (/^(?:session|gathering)$/u.test(word) && ofDay.test(textAfter(sentence, index))));
  if (
    isTheirs &&
    (/^ (?:on the (?:sidelines|margins)|in \p{Lu}|last|earlier)/u.test(textAfter(sentence, index)) ||
      ofDay.test(textAfter(sentence, index)))
  )
    return {
      how,
      others: nobody(index),
      own: (index < 6 ? bothIn(walk, sentence) : bothIn(walk, sentence, index)) ?? headsTheyMean(sentence, index),
      isOther: true,
    };
  const apart = atScene(walk, sentence, index, how) ?? atAside(walk, sentence, index);
  if (apart !== null) return apart;
  const isHeld =
    /^(?:held|hold|holds|holding|had|after|following|in|left|attended|abandoned|hosted)$/u.test(before) ||
    (/^(?:during|at)$/u.test(before) && heldThere.test(textAfter(sentence, index))) ||
    /\b(?:held|hold|holds) (?:\p{L}+ ){1,3}$/u.test(textBefore(sentence, index)) ||
    /\b(?:hours?|half|minutes|days?|weeks?|rounds?) of (?:\p{L}+ )?$/u.test(textBefore(sentence, index));
  const isBegun =
    !(word === 'negotiations' && /\b(?:began|begun)\b/u.test(textBefore(sentence, index))) &&
    /\b(?:start|starts|begin|begins|began|begun|open|opens|resume|resumes|continue|continues|pursue|hold|launch|conclude|end|finish|wrap up|wrapped up|wound up|complete|round off)e?d? (?:(?:an?|the|their|another|its) (?:[\p{L}-]+ ){0,3}rounds? of )?(?:[\p{L}-]+ ){0,3}$/u.test(
      textBefore(sentence, index),
    );
  if (isOwnMeeting(sentence, index, linkWord)) return { how, others: nobody(index) };
  return how === 'talks' && (isHeld || isBegun) && /^(?:|on)$/u.test(linkWord) ? { how, others: nobody(index) } : null;
}

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

/** “at their session of 30 November”. */
const ofDay =
  /^ of (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/u;

const fronted = /^(?:[“"]?During|At|In|After|Following|Since) $|^(?:During|At|In|After|Following|Since) their $/u;
const headsBehind =
  /^[^;]*?, (?:the |both )?(?:two |three )?(?<heads>heads of state|heads of government|presidents|leaders|prime ministers|foreign ministers|ministers|(?:senior )?officials|(?:technical )?experts|negotiators|(?:special )?envoys|deputy (?:foreign )?ministers)\b/u;

/** “X and Y co-chaired political consultations”. */
const coChaired = /\b(?:co-?chair(?:ed)?|chaired) (?:an? (?:[\p{L}-]+ ){0,3}|(?:[\p{L}-]+ ){0,2}(?<!the ))$/u;

/** “at talks in Riga”, “during the meeting in Riga on Friday”: where those whom the sentence names sat. */
const atTalks = (sentence: Worded, index: number): boolean =>
  /^(?:talks|meeting|consultations)$/u.test(sentence.tokens[index]?.lower ?? '') &&
  /\b(?:[Aa]t|[Dd]uring)(?: (?:an?|the|their))?(?: (?:[\p{Ll}-]+)){0,2} $/u.test(` ${textBefore(sentence, index)}`) &&
  heldThere.test(textAfter(sentence, index));

/** “Since our meeting in New York last September”: of him who speaks and whoever is beside him. */
const ours =
  /\b(?:since|after|before|at|during|from|recall|remember|following|than|to) our (?:last |first |previous |recent )?$/iu;

const heldThere = /^ (?:held )?(?:in \p{Lu}|on \p{Lu}|on \d|today|yesterday)/u;
/** “During the talks held in Riga, the Presidents …”: the heads whom the sentence is about, else those told of. */
const headsBehindTalks = (sentence: Worded, index: number): string =>
  /, (?:the |both )?(?:two |three )?(?<heads>[Hh]eads of [Ss]tate|[Pp]residents|[Ll]eaders|[Pp]rime [Mm]inisters|(?:[Ff]oreign )?[Mm]inisters)\b/u
    .exec(textAfter(sentence, index))
    ?.groups?.['heads']?.toLowerCase() ?? 'they';

/** “The presidents told their governments during their talks in Riga”: the heads named ahead, else whoever was told of. */
const headsTheyMean = (sentence: Worded, index: number): Whom => ({
  ...nobody(index),
  isTwo: ours.test(textBefore(sentence, index)),
  group: headsNoun.exec(textBefore(sentence, index))?.groups?.['noun']?.toLowerCase() ?? 'they',
});
const headsNoun =
  /\b(?<noun>presidents|prime ministers|leaders|foreign ministers|heads of (?:state|government)|experts|negotiators|envoys)\b[^;]*$/iu;

/** “their encounter in Riga”, “had an encounter with Y last month”. */
const isTold = (sentence: Worded, index: number): boolean =>
  /\b(?:their|his|her|had an?|(?:since|after|at|during|following) an?)(?: [\p{L}\d-]+){0,3} $/u.test(
    textBefore(sentence, index),
  ) && /^ (?:with|in|on|last|earlier|this)\b/u.test(textAfter(sentence, index));

/** “his June 11 call with Y”, “a call with Y”: a noun, not a verb. */
const isDetermined = ({ tokens }: Worded, index: number): boolean =>
  tokens.slice(Math.max(0, index - 4), index).some(({ lower }) => /^(?:an?|the|his|her|their|'s)$/u.test(lower)) &&
  tokens[index - 1]?.lower !== 'to';

/** “wrapped up a two-day summit”, “held their first bilateral meeting in five years”: what the subject holds, not the meeting told of. */
const isOwnMeeting = (sentence: Worded, index: number, link: string): boolean =>
  (/^(?:summit|meeting)$/u.test(sentence.tokens[index]?.lower ?? '') ||
    (/^(?:session|retreat|gathering)$/u.test(sentence.tokens[index]?.lower ?? '') &&
      headsHold.test(textBefore(sentence, index)))) &&
  link === '' &&
  /\b(?:held|hold|holds|holding|kick(?:ed|s)? off|wrap(?:ped|s)? up|wound up|opened|concluded|ended|closed|completed|finished|began|started) (?:an?|their) (?:[\p{L}\d-]+ ){0,4}$/u.test(
    textBefore(sentence, index),
  );

/** “The League’s foreign ministers held an emergency [session]”: heads or ministers of several are the subject. */
const headsHold =
  /\b(?:ministers|leaders|presidents|diplomats|heads of (?:state|government|state and government))\b(?! (?:said|told))(?:[^,;:“”"]{0,90}|[^;:“”"]{0,120}, as they) (?:held|hold|holds|concluded|ended|opened|began|wrapped up|wound up|closed) (?:an?|their) (?:[\p{L}\d-]+ ){0,4}$/u;

/** “of their energy ministers”, “of the two countries’ energy ministers”, “of the energy ministers of both countries”: of two sides. */
const ofTwo = /^ (?:our|their|both|the two)\b|^ (?:the )?(?:\p{Ll}+ ){0,3}ministers of (?:the two|both)\b/u;

const isIndefinite = (sentence: Worded, index: number): boolean =>
  sentence.tokens
    .slice(Math.max(0, index - 4), index)
    .reverse()
    .some(({ lower }, back) => /^an?$/u.test(lower) && back < 4) || sentence.tokens[index]?.lower === 'talks';
