import { longMonth, weekday } from '../../text/date-parts.ts';
/** “the first meeting in five years”: no count of a series. */
export const firstSince =
  /^ (?:(?:[^,.;]{0,80} )?(?:in (?:more than |over |almost |nearly |about |some )?(?:\p{L}+ |\d+ )?(?:years|decades?|months)|since))\b/u;
/** “the previous round of consultations between the two, the seventh, took place”: the number in apposition. */
export const apposed =
  /^(?: [^,;:“”"]{2,80})?, (?:the|its|their|(?:the )?[\p{L}-]+['’]s) (?<nth>[\p{L}\d-]+)(?![^,.;]* (?:(?:in|over|within) (?:(?:more|less) than |under |just |barely |almost |nearly |about |as many |the (?:past|last) )?(?:an?|\p{L}+|\d+) (?:days|weeks?|months?|years?|decades?)|since|this (?:year|month|week))\b)(?: (?:of its kind|of (?:the|their) (?:commission|committee|consultations|council|dialogue|format|forum|group|mechanism|process|series)|under|in|so far|such|between)\b ?[^,;]{0,60})?[,.]/u;
/** “last month’s ministerial in Rabat”, “Monday’s gathering in Oslo”: a time ahead of the noun, and a place behind it. */
export const timeOwns = new RegExp(
  String.raw`\b(?:(?:[Ll]ast|[Tt]his|[Nn]ext|[Ee]arlier this) (?:week|month|year|spring|summer|autumn|winter)|${weekday}|${longMonth})['’]s (?:[\p{Ll}-]+ ){0,2}$`,
  'u',
);
export const placeBehind = /^ (?:held )?(?:in|at) (?:the )?\p{Lu}/u;
/** “since the ministerial in Samarkand in February 2023”: a place and a time behind the noun. */
export const placeAndTime =
  /^,? (?:held )?in \p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)?,? (?:in|on|last|earlier this|this) (?:early |late |mid-)?(?:\d{1,2} )?(?:\p{Lu}\p{Ll}+|\d{4}|year|month|week|spring|summer|autumn|winter)\b/u;
/** Nouns of organs that sit now and then. */
export const isOrgan = /^(?:commission|committee|council|sub-?committee|sub-?group|group|authority|mechanism)$/u;
const short = String.raw`(?:Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)\.`;
const part = String.raw`(?:early |late |mid-|the (?:first|second|third|fourth|last|final) (?:week|half|days|quarter) of |the (?:beginning|end|middle) of )?`;
const when = String.raw`(?:(?:of|on|in) ${part}(?:(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: (?:and|to) (?:the )?\d{1,2}(?:st|nd|rd|th)?)? (?:of )?${longMonth}|${longMonth}|${weekday}\b|20\d\d\b|(?:the )?(?:spring|summer|autumn|winter)\b)|(?:last|next|this) (?:week|month|year|spring|summer|autumn|winter|${longMonth})|today|yesterday|tomorrow)`;
const adverb = '(?:again|already|also|first|last|next|now|only|since|then)';
const sits = String.raw`(?:(?:was|were|had|has|have|${adverb}) )*(?:held|convened|convenes|reconvened|reconvenes|meets|met|sits|sat|gathers|opens|begins|starts|(?:will|should|would|shall) (?:meet|convene|follow|reconvene|gather|sit|be (?:held|convened))|(?:is|are|was|were) (?:due |set |scheduled |expected )?to (?:meet|convene|sit|be held)|(?:is|are) due(?= in))(?: ${adverb})?(?: once| twice| \p{L}+ times)?(?: since [^,;]{3,40})?,?(?: most recently| the last time)?`;
/** What follows the name of an organ where it sat on a day: “of 9 December”, “is to convene in Riga on 3 March”, “last sat in Riga in 2021”. */
export const heldOnDay = new RegExp(
  String.raw`^(?: itself)?(?:, (?:which|made up of|composed of|comprising|grouping|bringing together) [^,]{3,60},)?(?:,? (?:(?:which|that) )?${sits})?(?: in \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*,?| (?:in|at) the same (?:city|place|town|venue|building|hotel)| here| there| online| by video(?: link| conference)?)? ${when}`,
  'u',
);
/** “From 18 to 20 November the Joint Commission [will sit in Riga]”: the same where the day stands ahead, at the head of the sentence. */
const sitsOnDay = (ahead: string, behind: string): boolean => dayAhead.test(ahead) && sitsThere.test(behind);
const dayAhead = new RegExp(
  String.raw`(?:^|[.!?] )(?:Between|From|In|On) (?:[^,;:“”"]{0,40} )?${longMonth}\b[^;:“”"]{0,12} (?:the|an?|their) $`,
  'u',
);
const sitsThere = new RegExp(String.raw`^,? ${sits} (?:in|at) (?:the )?\p{Lu}`, 'u');
/** “is due in Riga on 17 March for the Joint Commission”, “travelled to Riga on Monday to co-chair the Joint Commission”: who comes for an organ attends its session. */
const comesFor = new RegExp(
  String.raw`\b(?:due|expected|arrives?|arrived|travell?(?:s|ed)?|flies|fly|flew|comes?|came|heads?|headed|goes|go|went|be|is|was)\b[^;:“”"]{0,70}(?:${weekday}|${longMonth}|${short}|\d)\b[^;:“”"]{0,40} (?:for|to (?:attend|co-?chair|chair|open|take part in))(?: the| a| an| their)? $`,
  'u',
);
/** Whether the words ahead and behind the name of an organ tell that it sat, or is to sit, at a time of its own. */
export const sitsAtTime = (ahead: string, behind: string): boolean =>
  heldOnDay.test(behind) || sitsOnDay(ahead, behind) || comesFor.test(ahead);
/** “their second meeting this year”, “their third meeting of the year”, “their third meeting in less than a month”, “the sixth meeting between the two since June 2023”: how often people met, and no number of a series. */
export const thisYear =
  /^(?: (?:in|of|so far))? this (?:year|month|week)\b|^ of the (?:year|month|week)\b|^ in (?:(?:less|more) than |under |just |barely |as many |the (?:past|last) )?(?:an?|two|three|four|five|six|seven|eight|nine|ten|twelve|\d+) (?:days|weeks?|months?|years?)\b|^ (?:between [^,.;:“”"]{3,60} )?since\b/u;
