import { longMonth, weekday } from '../../../../text/date-parts.ts';
import { marginWords } from '../../../../text/on-margins.ts';
import type { Worded } from '../../../recognise/mention.ts';
import type { Walk } from '../walk.ts';
import { nobody, type Whom } from '../whom.ts';
import { textAfter, textBefore, theirs } from './around.ts';
import { bothIn } from './both-in.ts';
import type { Encounter, Told } from './encounter.ts';
import { pairBefore } from './pair-before.ts';
import { heldThere } from './own-talks.ts';

const placedBehind = new RegExp(
  String.raw`^ (?:on the ${marginWords}|in \p{Lu}|last|earlier|on (?:\p{Lu}\p{L}+day|\d)|yesterday\b|today\b)|^,? (?:(?:which (?:is|was|will be) )?(?:(?:to be|due to be|set to be|scheduled to be|expected to be) )?held|(?:which is )?(?:due|planned|scheduled|set)(?: for)?) (?:in|on|at|next|this|for)\b`,
  'u',
);

/** Talks, a meeting or a session that nobody stands behind, of those whom its sentence names or means: “their meeting in Riga”, “X and Y co-chaired consultations”; `null` for any other. */
export function theirTalks(walk: Walk, sentence: Worded, index: number, how: Encounter['how']): Told | null {
  const { tokens } = sentence;
  const word = tokens[index]?.lower ?? '';
  const before = tokens[index - 1]?.lower ?? '';
  const chairs = chairsOf(walk, sentence, index);
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
  if (isTheirs && (placedBehind.test(textAfter(sentence, index)) || ofDay.test(textAfter(sentence, index))))
    return {
      how,
      others: nobody(index),
      own: (index < 6 ? bothIn(walk, sentence) : bothIn(walk, sentence, index)) ?? headsTheyMean(sentence, index),
      isOther: true,
    };
  return null;
}

/** “X and Y co-chaired political consultations”. */
const coChaired =
  /\b(?:co-?chair(?:ed|s)?|chaired|presided over) (?:an? (?:[\p{L}-]+ ){0,3}|(?:[\p{L}-]+ ){0,2}(?<!the ))$/u;

/** Those two who chair what they are told to have held; or null. */
export function chairsOf(walk: Walk, sentence: Worded, index: number): Whom | null {
  const found = coChaired.exec(textBefore(sentence, index));
  if (found === null) return null;
  const verb = sentence.tokens.findIndex(({ end }) => end > found.index);
  return bothIn(walk, sentence, index) ?? pairBefore(walk, sentence, verb);
}

const fronted = /^(?:[“"]?During|At|In|After|Following|Since) $|^(?:During|At|In|After|Following|Since) their $/u;

const headsBehind =
  /^[^;]*?, (?:the |both )?(?:two |three )?(?<heads>heads of state|heads of government|presidents|leaders|prime ministers|foreign ministers|ministers|(?:senior )?officials|(?:technical )?experts|negotiators|(?:special )?envoys|deputy (?:foreign )?ministers)\b/u;

/** “During the talks held in Riga, the Presidents …”: the heads whom the sentence is about, else those told of. */
const headsBehindTalks = (sentence: Worded, index: number): string =>
  /, (?:the |both )?(?:two |three )?(?<heads>[Hh]eads of [Ss]tate|[Pp]residents|[Ll]eaders|[Pp]rime [Mm]inisters|(?:[Ff]oreign )?[Mm]inisters)\b/u
    .exec(textAfter(sentence, index))
    ?.groups?.['heads']?.toLowerCase() ?? 'they';

/** “at talks in Riga”, “during the meeting in Riga on Friday”: where those whom the sentence names sat. */
const atTalks = (sentence: Worded, index: number): boolean =>
  /^(?:talks|meeting|consultations)$/u.test(sentence.tokens[index]?.lower ?? '') &&
  /\b(?:[Aa]t|[Dd]uring)(?: (?:an?|the|their))?(?: (?:[\p{Ll}-]+)){0,2} $/u.test(` ${textBefore(sentence, index)}`) &&
  heldThere.test(textAfter(sentence, index));

/** “at their session of 30 November”. */
const ofDay = new RegExp(String.raw`^ of (?:${weekday},? )?(?:\d{1,2} )?${longMonth}\b`, 'u');

/** “Since our meeting in New York last September”: of him who speaks and whoever is beside him. */
const ours =
  /\b(?:since|after|before|at|during|from|recall|remember|following|than|to) our (?:last |first |previous |recent )?$/iu;

/** “The presidents told their governments during their talks in Riga”: the heads named ahead, else whoever was told of. */
const headsTheyMean = (sentence: Worded, index: number): Whom => ({
  ...nobody(index),
  isTwo: ours.test(textBefore(sentence, index)),
  group: headsNoun.exec(textBefore(sentence, index))?.groups?.['noun']?.toLowerCase() ?? 'they',
});

const headsNoun =
  /\b(?<noun>presidents|prime ministers|leaders|foreign ministers|heads of (?:state|government)|experts|negotiators|envoys)\b[^;]*$/iu;
