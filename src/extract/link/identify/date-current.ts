import { isWithin } from '../../../text/days.ts';
import type { Worded } from '../../recognise/mention.ts';
import { datedFrom, type FoundDate } from '../dates-in.ts';
import type { Occasion } from '../occasion.ts';
import { addDate } from './add-date.ts';
import { isOfOtherNoun } from './date-clauses.ts';
import { heldVerbs } from './held-verbs.ts';
import { isOwnDate } from './is-own-date.ts';
import { countFromJourney } from './of-journey.ts';
import type { Walk } from './walk.ts';

/** “next week … The meeting opens on August 28”: whether a day is among the vaguer ones that are known, or none is. */
export const isNarrower = ({ reference }: Walk, { dates, isFuture }: Occasion, date: FoundDate): boolean => {
  const day = datedFrom(date, reference, isFuture)?.edtf;
  return dates.every(({ found, isOfJourney }) => {
    if (isOfJourney === true) return true;
    const known = found === null ? undefined : datedFrom(found, reference, isFuture)?.edtf;
    return day !== undefined && known !== undefined && known !== day && isWithin(day, known);
  });
};

/** Who or what a sentence may begin with that goes on about the occasion: not “The first plant …, opened in 2019”. */
const occasionMeant =
  /^(?:It|They|Both|This)\b|^The (?:(?!first)[\p{L}\d+-]+ ){0,3}(?:meetings?|talks|session|summit|conference|forum|dialogue|consultations|negotiations|discussions|gathering|event|round|ministerial|commission|committee|council|group|encounter|ceremony|conversation|call|ministers|presidents|leaders|heads|sides|parties|delegations|officials|negotiators|diplomats|two|three|four|five|pair)\b/u;

/** “X will chair the two-day meeting, which opens on 28 August”. */
const ofWhich =
  /\b(?:addresses|attend|attends|attended|(?:co-)?chair|(?:co-)?chairs|(?:co-)?chaired|host|hosts|hosted|lead|leads|led|open|opened) the (?:[\p{Ll}-]+ ){0,3}(?:conference|dialogue|forum|gathering|meeting|ministerial|session|summit|talks), which /u;

const begins =
  /\b(?:opens?|begins?|began|starts?|started|ends?|ended|closes?|closed|concludes?|takes? place|runs?|lasts|lasted|scheduled)\b/u;

/** “They also looked back on the gathering which X hosted in Riga [in June 2023]”. */
const ofAnother =
  /\b(?:conference|forum|gathering|meeting|session|summit|talks) (?:that|which|where) (?!opens|begins|starts|opened|began|started|ends|ended|was held|took place)[^,;:“”"]{3,120}$/u;

/** “It was held on 16 July”: a date in narration that names no occasion is that of the one being told of. */
export function dateCurrent(walk: Walk, sentence: Worded, found: readonly FoundDate[], isNarration: boolean): void {
  const { text } = sentence;
  const announced = walk.main === null ? walk.occasions.findLast(({ isFuture }) => isFuture) : undefined;
  const current = walk.current ?? walk.main ?? announced ?? null;
  const isOfIt = (occasionMeant.test(text) || ofWhich.test(text)) && !/\bvisit\b/u.test(text);
  const isKnown = current !== null && current.dates.length > 0;
  if (
    current === null ||
    !isNarration ||
    (isKnown && current !== announced) ||
    !isOfIt ||
    !(heldVerbs.test(text) || begins.test(text))
  )
    return;
  const days = isKnown ? found.filter((date) => isNarrower(walk, current, date)) : found;
  for (const date of days)
    if (
      date.words.kind !== 'months-of-year' &&
      !isOfOtherNoun(text.slice(0, date.words.index)) &&
      !ofAnother.test(text.slice(0, date.words.index)) &&
      isOwnDate(sentence, date.words.index, date.words.index + date.words.length)
    )
      if (!countFromJourney(walk, current, date)) addDate(walk, current, date, found);
}
