import type { Worded } from '../../recognise/mention.ts';
import { datesIn, type FoundDate } from '../dates-in.ts';
import type { Session } from '../../recognise/sessions.ts';
import type { Occasion } from '../occasion.ts';
import type { Touched } from './describe.ts';
import type { Told } from './told-in.ts';
import type { Walk } from './walk.ts';

const also =
  /\b(?:also|then|later|afterwards|thereafter|subsequently|separately|in addition)\b|^(?:Also|Separately|In addition|Afterwards)\b/u;
/** “X will welcome Y at half past nine”: the hour of a day that was told of before. */
const atHour =
  /\b(?:at (?:\d{1,2}(?:[.:]\d\d)?(?: ?[ap]\.?m\.?)?|half past \p{Ll}+|(?:\p{Ll}+ )?o['’]clock|noon|midday)|in the (?:early |late )?(?:morning|afternoon|evening)|over (?:lunch|dinner|breakfast)|after lunch|before (?:lunch|dinner))\b/u;
/** “will co-chair the”, “is to attend a new”: what stands ahead of a session in which somebody sits. */
const sits =
  /\b(?:co-?chair|chair|attend|open|host|lead|address|hold|inaugurate|take part in|participate in|preside over)(?:s|ed)? (?:the|an?|their) (?:[\p{Ll}-]+ )?(?:(?:edition|meeting|round|session) of (?:the )?)?$/u;
/** Whether somebody is told to sit in a session, by the words right ahead of it. */
export const isSatIn = ({ text, tokens }: Worded, { first, isAnaphor }: Session): boolean =>
  !isAnaphor && sits.test(text.slice(0, tokens[first]?.start ?? 0));
const away =
  /\b(?:which|who|whose|since|last|previous|earlier|next|before|after|ahead of|until|during (?:his|her|the|their) (?:stay|visit|trip)|while (?:in|there))\b|[;:“”"]/iu;
/** “will take place after the two have met alone”, “will open once they have talked”: one before the other, on one day. */
const inTurn = /^[^,;:“”"]{0,120} (?:right |shortly |immediately )?(?:after|once|before) [^,;:“”"]{2,60}$/u;
/** So many characters lie between two sentences that go on with one another. */
const near = 500;

/**
 * What is planned with another, and has no time of its own: “will meet X on Friday, and the two will co-chair the fifth session”,
 * “will meet X on Friday. He will also be received by Y”. The other comes back, or null.
 */
export function plannedWith(
  walk: Walk,
  sentence: Worded,
  { at, session }: Told,
  occasion: Occasion,
  touched: readonly Touched[],
): Occasion | null {
  if (occasion.dates.length > 0 || session?.isAnaphor === true) return null;
  const before = touched.findLast((one) => one.occasion !== occasion);
  const ahead = sentence.text.slice(0, sentence.tokens[session?.first ?? at]?.start ?? 0);
  if (before !== undefined) {
    const between = ahead.slice(sentence.tokens[before.at]?.end ?? 0);
    const isJoined =
      /\band\b/u.test(between) && !away.test(between) && (session === null ? occasion.isFuture : sits.test(ahead));
    return (isJoined || (session === null && inTurn.test(between))) &&
      before.occasion.isFuture === occasion.isFuture &&
      hasDay(before.occasion)
      ? before.occasion
      : null;
  }
  if (
    !occasion.isFuture ||
    !(also.test(ahead) || (session === null && atHour.test(sentence.text))) ||
    away.test(ahead) ||
    datesIn(sentence.unit.span).length > 0
  )
    return null;
  if (session !== null && !sits.test(ahead)) return null;
  const other = walk.occasions.findLast((one) => one !== occasion && one.isFuture);
  const told = other?.named.at(-1)?.start ?? -near;
  return other !== undefined && hasDay(other) && sentence.unit.span.start - told < near ? other : null;
}

/** “Several bilateral meetings are planned for Tuesday.”, “Wednesday brings a different guest.”: what the next sentences go into. */
const inGeneral =
  /\b(?:meetings|talks|bilaterals|encounters|conversations|engagements|appointments|audiences|calls)\b[^;“”"]* (?:is|are|will be) (?:also |all )?(?:planned|scheduled|due|set|expected|held|foreseen|lined up)\b|^\p{Lu}\p{L}+day (?:brings|sees|belongs to|offers|is (?:given over to|reserved for|for))\b/u;

/** The day for which the sentence before announced several meetings, or a guest; null for another. */
export const dayInGeneral = ({ dayAhead, before }: Walk): FoundDate | null =>
  dayAhead !== null && before !== null && inGeneral.test(before.text) ? dayAhead : null;

/** “X travelled to Riga on 27 May. There she met Y”: the day of the sentence before. */
const dayThere = ({ dayAhead, lastDay }: Walk, { text }: Worded, isFuture: boolean): FoundDate | null => {
  if (!/^There,? \p{L}/u.test(text)) return null;
  return isFuture ? dayAhead : lastDay?.isJustSaid === true ? lastDay.found : null;
};

/** Gives what has no time of its own the day of the sentence before, which came to the same place, or announced it in general. */
export function shareDayAhead(walk: Walk, sentence: Worded, occasion: Occasion): void {
  const there = dayThere(walk, sentence, occasion.isFuture);
  const found = there ?? (occasion.isFuture ? dayInGeneral(walk) : null);
  const isFree = occasion.dates.length === 0 && (there !== null || occasion.sameDayAs === null);
  if (found === null || !isFree || datesIn(sentence.unit.span).length > 0) return;
  Object.assign(occasion, { ofVisit: null, sameDayAs: null });
  occasion.dates.push({ found, dated: null, from: null });
}

const hasDay = ({ dates }: Occasion): boolean =>
  dates.length > 0 &&
  dates.every(({ found }) =>
    ['weekday', 'weekday-of-week', 'day-of-month', 'days', 'fixed'].includes(found?.words.kind ?? ''),
  );
