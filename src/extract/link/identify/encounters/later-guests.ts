import { longMonth, weekday } from '../../../../text/date-parts.ts';
import { marginWords } from '../../../../text/on-margins.ts';
import type { Worded } from '../../../recognise/mention.ts';
import type { Walk } from '../walk.ts';
import type { Whom } from '../whom.ts';
import { textAfter, tokenFrom } from './around.ts';
import { directPerson } from './partners.ts';

const dayPart = '(?:day|morning|afternoon|evening|night|week)';
/** A day, or so long after another. */
const moment = String.raw`(?:on (?:the )?(?:${weekday}(?: ${dayPart})?|\d{1,2}(?:st|nd|rd|th)?(?: ${longMonth})?|${longMonth} \d{1,2})|in ${longMonth}(?: \d{4})?|(?:(?:early|late|later|earlier) )?(?:today|tomorrow|yesterday|this ${dayPart}|last (?:${dayPart}|month|${weekday})|next (?:week|month|${weekday}))|the (?:following|next|same) ${dayPart}|(?:an?|two|three|four|five|six|\d{1,2}) (?:days?|weeks?|months?) (?:later|earlier|before))`;
/** An hour of one day. */
const hour = String.raw`(?:in the (?:morning|afternoon|evening)|(?:after|before|over) (?:breakfast|lunch|dinner)|at (?:noon|midday)|on the (?:eve|${marginWords}) of (?:the |its )?[\p{L}-]+)`;
const place = String.raw`(?: (?:back )?here)?(?: in (?:the )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2})?`;
const name = String.raw`(?=\p{Lu}|(?:the|his|her|my|our|their) )`;

/** “met X in Riga, and on Wednesday Y”, “with X in Riga, on Monday with Y”: the time of the second stands ahead of him. */
const timeAhead = new RegExp(
  String.raw`^,?${place}(?:,? ${moment})?,?(?: and)?(?: then)?,? ${moment},?${place}(?: (?:with|by))? ${name}`,
  'u',
);
/** “met X in Riga on Tuesday and Y in Vilnius on Wednesday”: behind him. */
const timeBehind = new RegExp(
  String.raw`^,?${place},? ${moment}(?:,| and|, and)(?: then)?(?: (?:with|by))? (?=(?:(?:the|his|her|my|our|their) )?\p{Lu}[^;:“”"]{3,120}? ${moment})`,
  'u',
);
/** “is to meet A in the morning and B after lunch”, “met A on Tuesday, followed by B”: on one day. */
const sameDay = new RegExp(
  String.raw`^,? (?:${hour}|${moment}),? (?:and(?: then)?(?: with)?|(?:and )?followed by) ${name}`,
  'u',
);
/** No clause of its own: “and on Tuesday Y [said]”. */
const goesOn =
  /^(?:[.,;:)]|$| (?:in|at|on|and|for|before|after|over|of|to|with|who|whose|here|there|later|earlier|last|this|next|the|an?|two|three|four|five|six|\d|yesterday|today|tomorrow)\b)/u;
const mostGuests = 6;

/** “is to meet A in the morning and B after lunch”, “was with A in Riga on Sunday, on Monday with B in Oslo, and last night with C”: those met at other times, one after the other. */
export function laterGuests(walk: Walk, sentence: Worded, first: Whom): Whom[] {
  const found: Whom[] = [];
  for (let last = first; last.persons.length === 1 && found.length < mostGuests;) {
    const next = guestBehind(walk, sentence, last);
    if (next === null) break;
    found.push(next);
    last = next;
  }
  return found;
}

function guestBehind(walk: Walk, sentence: Worded, { last }: Whom): Whom | null {
  const after = textAfter(sentence, last);
  const own = timeBehind.exec(after) ?? timeAhead.exec(after);
  const joint = (own ?? sameDay.exec(after))?.[0];
  if (joint === undefined) return null;
  const from = (sentence.tokens[last]?.end ?? 0) + joint.length;
  const next = directPerson(walk, sentence, tokenFrom(sentence, from));
  return next === null || !goesOn.test(textAfter(sentence, next.last)) ? null : { ...next, isLater: own !== null };
}
