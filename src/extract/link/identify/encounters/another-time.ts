import type { Worded } from '../../../recognise/mention.ts';
import { gatherVerb, textAfter, textBefore } from './around.ts';

/** “met in Riga in May, in Oslo in June and again in Bern in July”: where each further time is told of. */
export function furtherTimes(sentence: Worded, index: number): number[] {
  const { tokens } = sentence;
  if (!/^(?:came|convened|gathered|got|met|sat|spoke|talks|meet)$/u.test(tokens[index]?.lower ?? '')) return [];
  const listed = severalTimes.exec(textAfter(sentence, index));
  if (listed !== null) {
    const from = (tokens[index]?.end ?? 0) + (listed.groups?.['before']?.length ?? 0);
    const times = [...(listed.groups?.['times'] ?? '').matchAll(oneTime)].slice(1);
    return times.map((time) => tokens.findIndex(({ start }) => start > from + time.index));
  }
  const again = tokens.findIndex(
    (token, at) =>
      at > index + 1 &&
      at < index + 45 &&
      !token.isQuoted &&
      token.lower === 'again' &&
      /^(?:and|then)$/u.test(
        tokens[at - (/^(?:met|spoke)$/u.test(tokens[at - 1]?.lower ?? '') ? 2 : 1)]?.lower ?? '',
      ) &&
      (/^(?:in|on|at|last|this|next)$/u.test(tokens[at + 1]?.lower ?? '') || laterAgain.test(textAfter(sentence, at))),
  );
  return again < 0 ? [] : [again];
}

/** “The last time (that) the two [met] was in Riga in 2022”. */
export const isLastTime = (sentence: Worded, index: number): boolean =>
  /\b[Tt]he (?:first|last|previous|only) time (?:that )?[^,;:“”"]{2,60}$/u.test(textBefore(sentence, index)) &&
  /^ (?:was|were|came)\b/u.test(textAfter(sentence, index));

const placeName = String.raw`(?:the (?:\p{L}+ ){1,3}(?:of )?)?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*`;
const timed = String.raw`in ${placeName} (?:in (?:\p{Lu}|\d{4})|on (?:\p{Lu}|\d)|last |earlier |(?:an?|the|\p{Ll}+) (?:day|days|week|weeks|month|months|year|years) (?:later|before|earlier|after)\b)`;
/** “in Riga in May and in Oslo in June”: two places or more, each with its time; and the words between them and the verb. */
const severalTimes = new RegExp(
  String.raw`^(?<before>(?:(?! (?:after|before|that|when|which|who|whom|whose) )[^;:“”"]){0,100}?)(?<times> ${timed}[^,;:“”"]{0,30}?(?:(?:, and|,| and) (?:again )?${timed}[^,;:“”"]{0,30}?)+)(?=[.,;:)]| |$)`,
  'u',
);
const oneTime = new RegExp(timed, 'gu');

/** “and again three weeks later”, “and again the following morning”. */
const laterAgain =
  /^,? (?:(?:an?|the|\p{L}+|\d+)(?: few)? (?:days?|weeks?|months?|years?) (?:later|afterwards|after that)|the (?:following|next) (?:day|morning|afternoon|evening|week|month))\b/u;

/** “Earlier, he met Y”: on the day told of before. */
const opensEarlier = ({ text }: Worded): boolean => /^Earlier, \p{L}/u.test(text);

/** “last met”, “will meet again”, “had promised it when they met”: another occasion than the one being told of. */
export const isAnother = (sentence: Worded, index: number): boolean => {
  const around = sentence.tokens.slice(Math.max(0, index - 3), index).map(({ lower }) => lower);
  const next = sentence.tokens.slice(index + 1, index + 3).map(({ lower }) => lower);
  const isNextDay = /^(?: \p{L}+){0,2} next (?:day|morning|afternoon|evening)\b/u.test(textAfter(sentence, index));
  return (
    around.some(
      (word, place) =>
        /^(?:last|previously|earlier|previous)$/u.test(word) && !(index < 4 && place === 0 && opensEarlier(sentence)),
    ) ||
    thenMet.test(textBefore(sentence, index)) ||
    dayBeside.test(textBefore(sentence, index)) ||
    daysAfterIt.test(textBefore(sentence, index)) ||
    isLastTime(sentence, index) ||
    sinceThen.test(textBefore(sentence, index)) ||
    / preceded by [^,;:“”"]{0,40}$/u.test(textBefore(sentence, index)) ||
    (around.at(-1) === 'first' &&
      !/^(?:a|an|her|his|its|the|their)$/u.test(around.at(-2) ?? '') &&
      gatherVerb.test(sentence.tokens[index]?.lower ?? '')) ||
    (around.includes('had') && gatherVerb.test(sentence.tokens[index]?.lower ?? '')) ||
    inFormatAgain.test(textAfter(sentence, index)) ||
    (!isNextDay && next.some((word) => /^(?:again|next)$/u.test(word))) ||
    (next[0] === 'last' && !/^(?:week|month|year|\p{L}+day)$/u.test(next[1] ?? ''))
  );
};

/** “will meet in the same format again”. */
const inFormatAgain = /^ (?:at|in) (?:this|that|the same) (?:format|level|setting) again\b/u;

/** “the first since October, when the two [sat down in …]”. */
const sinceThen = /\bsince (?:last )?[^,;:“”"]{3,30}, when (?:[\p{L}’'-]+ ){1,5}$/u;

/** “A day before the talks, X [met Y]”, “On the eve of the summit, …”: on another day than that which it is counted from. */
const dayBeside =
  /^(?:“)?(?:On the eve of|(?:An?|One|Two|Three|Four|Five|Six|Ten|\d{1,2}) (?:days?|weeks?) (?:before|ahead of|after|following)) (?:the|that|their|this) [^,;:“”"]{3,60}, [^;:“”"]*$/u;

/** “It came two weeks after X and Y [met in Riga]”: on another day than what was told of before. */
const daysAfterIt =
  /^(?:It|This|The (?:\p{Ll}+ )?(?:call|consultations|conversation|encounter|meeting|round|session|summit|talks|visit)) (?:came|comes|took place|takes place|was held|follows|followed) (?:just |only |barely |almost |exactly )?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:days?|weeks?|months?|years?) (?:to the day )?(?:before|ahead of|after|following) [^;:“”"]*$/u;

/** “had promised as much when they [sat together in …]”. */
const thenMet = /\b(?:had|recalled|remembered) [^,;:“”"]{1,80} when (?:they|the two|both) (?:had |first |last )*$/u;
