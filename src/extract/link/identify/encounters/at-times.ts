import type { Worded } from '../../../recognise/mention.ts';
import { nobody } from '../whom.ts';
import { textAfter, textBefore, tokenFrom } from './around.ts';
import type { Told } from './encounter.ts';

/** Place or time right behind the words that point to one of several times. */
const somewhere =
  /^(?: (?:time|round|meeting|one|such|session|occasion))*(?: of (?:them|these|which|those))?(?: (?:being|was|were|held|took place|having been held))*,? (?:in|on|at|last|earlier this|only last|just last|this|from|during|over|by|online|virtually|via|yesterday|when)\b/u;

/** What was done so many times. */
const timesMet =
  /\b(?<verb>met|spoken|spoke|talked|gathered|convened|conferred|seen each other|(?:come|came|got|gotten) together|sat(?: down)?|(?:held|had|hold|have|completed|conducted|gone through|went through)(?: (?:already|also|now|since|so far))?(?: (?:\p{L}+|\d+))?(?: [\p{Ll}-]+){0,2} (?:rounds|meetings|sessions|talks|conversations|encounters|consultations|calls)|(?:there (?:have|has|had) been|taken place)(?: \p{L}+| \d+){1,4})\b(?![^,;:“”"]*\b(?:met|spoken|held)\b)[^;:“”"]{0,90}$/u;

/** “The two ministers have met once before, in …”, “met twice last year, the last time in …”, “have held three rounds, the latest in …”: one of the times that people met. */
export function atTimes(sentence: Worded, index: number): Told | null {
  const word = sentence.tokens[index]?.lower ?? '';
  if (!/^(?:recently|latest|last|before|already|previously|since|first|second|third|fourth|fifth|sixth)$/u.test(word))
    return null;
  const ahead = textBefore(sentence, index);
  const after = textAfter(sentence, index);
  if (!pointsBack(word, ahead, after)) return null;
  const verb = timesMet.exec(ahead);
  const words = verb?.groups?.['verb'] ?? '';
  if (verb === null || (word !== 'since' && /\b(?:not|n['’]t|never) $/u.test(ahead.slice(0, verb.index)))) return null;
  const at = tokenFrom(sentence, verb.index);
  return {
    how: /\b(?:spoken|spoke|calls)$/u.test(words)
      ? 'call'
      : /\b(?:rounds|talks|consultations)$/u.test(words)
        ? 'talks'
        : 'meeting',
    others: nobody(index),
    ...(/^there /u.test(words) ? { own: { ...nobody(index), group: 'negotiators' } } : {}),
    isOther: true,
    isPast: true,
    verb: at,
  };
}

/** Whether a word points to one of the times told of just before: “most recently”, “the latest in”, “once before, in”, “since June, in”. */
function pointsBack(word: string, ahead: string, after: string): boolean {
  if (word === 'recently') return ahead.endsWith('most ');
  if (word === 'since') return notSince.test(ahead) && (sinceThen.test(after) || sinceMeeting.test(after));
  if (!/^(?:before|already|previously)$/u.test(word))
    return (/^la/u.test(word) ? /, (?:for |and )?the $/u : /, (?:and )?the $/u).test(ahead) && somewhere.test(after);
  return /\b(?:once|twice|(?:\p{L}+|\d+) times) $/u.test(ahead) && /^,? in \p{Lu}/u.test(after);
}

const notSince = /\b(?:not|n['’]t)\b[^,;:“”"]{0,60} $/u;
/** “since June, in Washington”: when and where they last met. */
const sinceThen = /^ (?:last )?(?:\p{Lu}\p{L}+|20\d\d)(?: \d{4}| last year)?, (?:in|at|on) (?:the )?\p{Lu}/u;

/** “since a stormy session in Washington in June”: the last that they held. */
const sinceMeeting =
  /^ (?:an?|the|their|its) (?!last |latest |next |previous )(?:[\p{Ll}-]+ ){0,3}(?:gathering|meeting|round|session|sitting|summit)(?: of [\p{Ll} -]{3,30})? (?:held )?(?:here |there )?(?:in|on|last|earlier this) (?:\p{Lu}|\d|week|month|year)/u;

/** “have spoken several times this year, most recently on 20 February”: how often, where one of the times is told of behind. */
export const isCounted = (sentence: Worded, index: number): boolean =>
  /^[^;:.“”"]{0,50}? (?:once|twice|(?:several|many|some|a few|\p{L}+|\d+) times)\b[^;:.“”"]{0,60}?,? (?:most recently|and most recently|the (?:last|latest)|lastly)\b|^ (?:once|twice|(?:two|three|several) times)(?: (?:before|already|since|so far))*(?:: |, once )in \p{Lu}/u.test(
    textAfter(sentence, index),
  );
