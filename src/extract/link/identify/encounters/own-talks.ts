import type { Worded } from '../../../recognise/mention.ts';
import { nobody } from '../whom.ts';
import { textAfter, textBefore } from './around.ts';
import type { Encounter, Told } from './encounter.ts';

/**
 * Talks or a meeting that the subject of the sentence holds, opens or ends, with nobody named behind: “held talks on
 * trade”, “wrapped up a two-day summit”; `null` where no such verb stands ahead of the noun.
 * @param link - the word behind the noun that leads on to whom or what it is about, in small letters; '' for none
 */
export function ownTalks(sentence: Worded, index: number, how: Encounter['how'], link: string): Told | null {
  const { tokens } = sentence;
  const word = tokens[index]?.lower ?? '';
  const before = tokens[index - 1]?.lower ?? '';
  const isHeld =
    /^(?:held|hold|holds|holding|had|after|following|in|left|attended|abandoned|hosted)$/u.test(before) ||
    (/^(?:during|at)$/u.test(before) && heldThere.test(textAfter(sentence, index))) ||
    /\b(?:(?:held|hold|holds) (?:[\p{L}\d-]+ ){1,4}|(?:had|have|having) (?:(?!(?:at|after|for|from|in|of|on|the|their|to|with) )[\p{L}\d-]+ ){1,3})$/u.test(
      textBefore(sentence, index),
    ) ||
    /\b(?:(?:hours?|half|minutes|days?|weeks?|rounds?) of (?:\p{L}+ )?|(?:(?:came|come|walked) out of|emerged from) (?:[\p{L}\d-]+ ){0,3})$/u.test(
      textBefore(sentence, index),
    );
  const isBegun =
    !(word === 'negotiations' && /\b(?:began|begun)\b/u.test(textBefore(sentence, index))) &&
    /\b(?:start|starts|begin|begins|began|begun|open|opens|resume|resumes|continue|continues|pursue|hold|launch|conclude|end|finish|wrap up|wrapped up|wound up|complete|round off)e?d? (?:(?:an?|the|their|another|its) (?:[\p{L}-]+ ){0,3}rounds? of )?(?:[\p{L}\d-]+ ){0,3}$/u.test(
      textBefore(sentence, index),
    );
  if (isOwnMeeting(sentence, index, link)) return { how, others: nobody(index) };
  return how === 'talks' && (isHeld || isBegun) && /^(?:|on)$/u.test(link) ? { how, others: nobody(index) } : null;
}

/** Where or when talks were held stands just behind them: “in Riga”, “on Friday”. */
export const heldThere = /^ (?:held )?(?:in \p{Lu}|on \p{Lu}|on \d|today|yesterday)/u;

/** “wrapped up a two-day summit”, “held their first bilateral meeting in five years”: what the subject holds, not the meeting told of. */
const isOwnMeeting = (sentence: Worded, index: number, link: string): boolean =>
  (/^(?:summit|meeting)$/u.test(sentence.tokens[index]?.lower ?? '') ||
    (/^(?:session|retreat|gathering)$/u.test(sentence.tokens[index]?.lower ?? '') &&
      headsHold.test(textBefore(sentence, index)))) &&
  link === '' &&
  /\b(?:had|have|having|held|hold|holds|holding|kick(?:ed|s)? off|wrap(?:ped|s)? up|wound up|opened|concluded|ended|closed|completed|finished|began|started) (?:an?|their) (?:[\p{L}\d-]+ ){0,4}$/u.test(
    textBefore(sentence, index),
  );

/** “The League’s foreign ministers held an emergency [session]”: heads or ministers of several are the subject. */
const headsHold =
  /\b(?:ministers|leaders|presidents|diplomats|heads of (?:state|government|state and government))\b(?! (?:said|told))(?:[^,;:“”"]{0,90}|[^;:“”"]{0,120}, as they) (?:held|hold|holds|concluded|ended|opened|began|wrapped up|wound up|closed) (?:an?|their) (?:[\p{L}\d-]+ ){0,4}$/u;
