import { ordinalWords } from '../../text/ordinal-words.ts';
import { reportingForms } from '../../text/reporting-verbs.ts';

const opening =
  /^(?:[-–—•*·▪]\s*)?(?:(?<word>First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Firstly|Secondly|Thirdly|Fourthly|Finally|Lastly)(?:[,:.]|\sis\s|\sof all,)|\(?(?<mark>\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s)/u;
const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** The number with which a sentence opens: “First, …”, “- Second, …”, “(c) …”, “3. …”; null where it opens with none. */
export function numberOf(sentence: string): number | null {
  const { word, mark } = opening.exec(sentence)?.groups ?? {};
  if (word !== undefined) {
    const index = ordinalWords.findIndex((ordinal) => word.toLowerCase().startsWith(ordinal));
    return index < 0 ? null : index + 1;
  }
  if (mark === undefined) return null;
  if (/^\d/u.test(mark)) return Number(mark);
  if (mark.length > 1 && roman.includes(mark)) return roman.indexOf(mark) + 1;
  return mark.charCodeAt(0) - 'a'.charCodeAt(0) + 1;
}

/** How a paragraph is counted: “3.” and “(3)” alike, “a)”, or not at all. */
function countedBy(sentence: string): 'number' | 'letter' | null {
  const mark = opening.exec(sentence)?.groups?.['mark'];
  return mark === undefined ? null : /^\d/u.test(mark) ? 'number' : 'letter';
}

/** “8. The Ministers resolved that: (a) … 9. The Ministers noted …”: what is counted like the paragraph that opens the list is no item of it. */
export const isBesideList = (sentence: string, lead: string): boolean =>
  countedBy(sentence) !== null && countedBy(sentence) === countedBy(lead);

/** Whether a sentence opens with an ordinal word: that alone shows a list inside a paragraph. */
export const opensWithOrdinal = (sentence: string): boolean =>
  /^(?:[-–—•*]\s*)?(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)(?:ly)?[,:.]/u.test(sentence);

/** Whether a sentence announces a list: it ends in a colon, or speaks of proposals in a number. */
export const announcesList = (sentence: string): boolean =>
  /:\s*$/u.test(sentence) ||
  /\bthe following (?:\S+ ){0,2}(?:areas|aspects|measures|points|priorities|proposals|steps|tasks)\b/iu.test(
    sentence,
  ) ||
  /\b(?:two|three|four|five|six|seven|eight|several|\d|a (?:number|range|series|set) of)(?:-|\s)(?:\S+\s){0,2}(?:points?|proposals?|areas|aspects|measures|steps|suggestions|tasks|priorities|things|principles|initiatives)\b|\b(?:propos|put forward|suggest)/iu.test(
    sentence,
  );

/** “COMMENDED the restraint shown by …;”, “NOTING with concern …”, “Welcome the progress made …;”: a paragraph of a communiqué that opens with its verb. */
export function opensWithVerb(sentence: string): boolean {
  const verb = /^(?:HAVE |ALSO |FURTHER |STRONGLY )?(?<verb>\p{Lu}{5,})\b/u.exec(sentence)?.groups?.['verb'];
  const isInCapitals =
    verb !== undefined && ['ing', 'past', 'third'].includes(reportingForms.get(verb.toLowerCase())?.form ?? '');
  return isInCapitals || (/[;,.]$/u.test(sentence) && bareVerb.test(sentence));
}

const bareVerb =
  /^(?:Also |Further |Strongly )?(?:Agree|Appreciate|Call (?:for|on|upon)|Commend|Condemn|Confirm|Congratulate|Decide|Emphasi[sz]e|Encourage|Express|Highlight|Invite|Note|Noting|Reaffirm|Reaffirming|Recall|Recalling|Recogni[sz]e|Recogni[sz]ing|Reiterate|Request|Stress|Support|Take note|Thank(?! you)|Underline|Underlining|Underscore|Urge|Welcome|Welcoming)\b/u;
