import { longMonth } from '../../../../text/date-parts.ts';
import { reportingForms } from '../../../../text/reporting-verbs.ts';
import type { Dated } from '../../../../model/said.ts';
import { dayAfter, daysOf } from '../../../../text/days.ts';
import type { Worded } from '../../../recognise/mention.ts';
import { datedFrom, datesIn } from '../../dates-in.ts';
import { isOwnDate } from '../is-own-date.ts';
import type { Walk } from '../walk.ts';
import { nobody, type Whom } from '../whom.ts';
import { groupBefore } from './antecedent.ts';
import { textAfter, textBefore } from './around.ts';
import type { Told } from './encounter.ts';
import { headsOf } from './heads.ts';
import { personsBefore } from './persons-before.ts';

const countries = String.raw`(?:countries|states|sides|neighbou?rs|nations|capitals)`;
const heads = String.raw`(?:[Tt]he|[Tt]heir|[Bb]oth|[Oo]ur|[Tt]hese) (?:two |three |four |five )?(?:${countries}['’] )?(?:(?!deputy|vice|all)[\p{Ll}-]+ ){0,2}(?:ministers|presidents|leaders|premiers|heads of (?:state|government))(?: of (?:the|both|our) (?:two |three )?${countries})?`;
const two = String.raw`(?:[Tt]hey|[Tt]he two(?: (?:men|women|leaders|politicians|premiers|sides))?|[Bb]oth(?: (?:men|women|sides))?|[Tt]he (?:pair|men|women))`;
const also = String.raw`(?: (?:had|have|first|last|also|then|both|already|together|jointly|could|had to))*`;
/** “which the two men had”, “, when their presidents”, “what [named persons]”: whose deed a clause tells, right ahead of its verb. */
const doers = new RegExp(
  String.raw`(?<link>\b(?:when|where|which|that|what|as|whom|than|and there|[Tt]here,?) |[,;] |^)(?:(?<heads>${heads})|(?<two>${two}))(?<aux>${also}) $`,
  'u',
);
const named =
  /\b(?:what|that|which|when|where) (?:\p{Lu}|the \p{Lu}|[\p{Ll}-]+ \p{Lu})[^;:“”"]{8,120}(?: (?:had|have|both|jointly|first|last))* $/u;
/** What is no deed of two at one place: states of mind, journeys, and the verbs of meeting, which are read elsewhere. */
const noDeed =
  /^(?:addressed|appeared|arrived|attended|believed|celebrated|competed|caused|convened|created|decided|established|expected|faced|failed|followed|fought|gathered|gave|happened|held|hoped|included|joined|landed|left|lived|looked|lost|needed|received|recogni[sz]ed|reconvened|refused|remained|scheduled|seemed|served|stayed|suffered|supported|supposed|talked|used|visited|waited|wanted|was|went|were|wished|won|worked)$/u;
/** Of what reports as well, these may be told of at a place as of a deed. */
const decided = /^(?:agreed|announced|declared|promised|made|vowed)$/u;
const irregular =
  /^(?:ate|began|bought|broke|built|cut|drank|drew|drove|flew|found|laid|lit|parted|put|read|rode|sailed|sang|set|shared|shook|signed|sought|stood|struck|swore|took|walked|wound|wrote)$/u;
const place = String.raw`(?:(?:[Ii]n|[Aa]t|[Nn]ear|outside|aboard|off|over) (?:the |a )?(?!${longMonth}\b)\p{Lu}|(?:in|at) the same (?:city|town|place|hall|room|palace|hotel)\b)`;
const phone = /^ (?:[\p{L}’'-]+ ){0,4}?(?:by|over the|on the) (?:tele)?phone\b|^ (?:[\p{L}’'-]+ ){0,4}?by video\b/u;
const placeBehind = new RegExp(String.raw`^ (?:[^;:“”"]{1,90}? )?${place}`, 'u');
const visitBehind =
  /^ (?:up)?(?:on )?(?:[^,;:“”"]{1,60}? )?(?:during|on|at the end of) [^,;:“”"]{2,60} (?:visit|trip|stay) (?:to|in) /u;
const placeAhead = new RegExp(String.raw`(?:^|[\s,;])${place}`, 'u');
/** “met in Riga, where they signed …”, “announced it when they met”: the word of meeting tells of it. */
const isToldByMeeting =
  /\b(?:met|meet|meeting|saw|seen|sat|spoke|summit|session|talks|consultations|call|conversation|gathered|gathering|commission|conference)\b[^;.]*$/iu;
const metThen = /^[^,;.]{0,90}\b(?:met|meeting|talks|summit|session|saw each other|gathered|gathering|conference)\b/iu;
/** “agreed to meet in Riga in May”, “announced that …”: what is to be done then. */
const plan = /^ (?:to|that|it would|they would|on the need)\b|^[^,;:]{0,90}\b(?:will|would|(?:is|are) to) /u;
/** So far behind its verb stands the day of a deed. */
const reach = 130;
/** Days after which a deed is no news. */
const newsDays = 9;

/** “a truce that they had brokered by telephone in May”, “In March, in Riga, the two could agree only on …”, “her stay in Oslo last June, when the two drew up …”: what two, or heads, did together at a place and a time of its own. */
export function atDeed(walk: Walk, sentence: Worded, index: number): Told | null {
  const verb = sentence.tokens[index]?.lower ?? '';
  if (!isDeed(verb)) return null;
  const ahead = textBefore(sentence, index).slice(-260);
  const found = doers.exec(ahead);
  const persons = found === null && named.test(ahead) ? pairOf(walk, sentence, index) : null;
  if (found === null && persons === null) return null;
  const after = textAfter(sentence, index);
  if (isToldByMeeting.test(ahead.slice(0, found?.index ?? 0)) || metThen.test(after) || plan.test(after)) return null;
  const link = found?.groups?.['link']?.trim() ?? '';
  const isClause = /^(?:when|where|there|and there)$/iu.test(link);
  const how = phone.test(after) ? 'call' : 'meeting';
  const isPlaced =
    how === 'call' ||
    placeBehind.test(after.slice(0, reach)) ||
    visitBehind.test(after.slice(0, reach)) ||
    (found !== null && (isClause || isFronted(ahead, found.index)) && placeAhead.test(ahead.slice(0, found.index)));
  if (!isPlaced) return null;
  const isPerfect = /\bhad\b/u.test(found?.groups?.['aux'] ?? '') || / had(?: \p{Ll}+)? $/u.test(ahead);
  const from = sentence.tokens[index]?.start ?? 0;
  if (!hasOwnTime(walk, sentence, from, isClause || isFronted(ahead, found?.index ?? 0), isPerfect)) return null;
  const group = found?.groups?.['heads'];
  const own: Whom =
    persons ??
    (group === undefined
      ? { ...nobody(index), group: groupBefore(walk, `${found?.groups?.['two'] ?? ''} `) ?? 'they', isTwo: true }
      : {
          ...headsOf(walk, sentence, index, `${group}${found?.groups?.['aux'] ?? ''} `),
          ...(/\b(?:three|four|five)\b/u.test(group) ? {} : { isTwo: true }),
        });
  return { how, others: nobody(index), own, isOther: true, isPast: true };
}

/** Whether a word is a verb, in the past, of what people do. */
export const isDeed = (verb: string): boolean =>
  irregular.test(verb) ||
  decided.test(verb) ||
  (/^\p{Ll}{3,}ed$/u.test(verb) && !noDeed.test(verb) && !reportingForms.has(verb) && !/^re?call/u.test(verb));

/** “lit a torch at Isfara on Monday”, “took up the question in Riga”: whether what a verb tells was done at a place, and not by telephone; taking part in something, or crossing paths, is no deed. */
export const isDoneAt = (after: string): boolean =>
  placeBehind.test(after.slice(0, reach)) &&
  !phone.test(after) &&
  !/^ (?:an? )?(?:part|paths|place|office|aim|issue|leave|note|refuge)\b/u.test(after);

/** “In March, in Riga, the two …”: time and place open the clause. */
const isFronted = (ahead: string, at: number): boolean =>
  /(?:^|; |, and |[.!?] )(?:(?:It was|And|But) )?(?:[IiAaOo][nt] (?:the |a |early |late |mid-)?[\p{Lu}\d]|[Ii]t was|[Ii]n the same|[Ll]ast \p{L}|[Ee]arlier this|[Tt]his \p{L}|\p{L}+ (?:days|weeks|months|years) ago)[^;:“”"]{3,80}$/u.test(
    ahead.slice(0, at),
  );

/** Two persons of two sides named in the clause of the verb. */
function pairOf(walk: Walk, sentence: Worded, index: number): Whom | null {
  const from = sentence.tokens.findLastIndex(
    ({ lower }, at) => at < index && /^(?:what|that|which|when|where)$/u.test(lower),
  );
  const pair = personsBefore(walk, sentence, index, from);
  return pair.persons.length === 2 && pair.sides.length === 2 ? pair : null;
}

/** Whether a time that is no news, or of a deed in the past perfect any time that is over, stands behind the verb or opens the clause. */
function hasOwnTime(walk: Walk, sentence: Worded, at: number, isAhead: boolean, isPerfect: boolean): boolean {
  return datesIn(sentence.unit.span).some((date) => {
    const { index, kind } = date.words;
    if (kind === 'beside' || kind === 'months-of-year') return false;
    const far = index - at;
    if (far > reach || (far < 0 && !(isAhead && far > -160))) return false;
    const between = sentence.text.slice(Math.min(at, index), Math.max(at, index));
    if (far < 0 ? between.includes(';') : noTimeOf.test(between)) return false;
    if (!isOwnDate(sentence, index, index + date.words.length)) return false;
    if (kind === 'from-occasion') return isPerfect;
    const dated = datedFrom(date, walk.reference, false);
    return dated !== null && isOver(dated, walk.reference, isPerfect ? 0 : newsDays);
  });
}

const noTimeOf =
  /[;“”"]|\b(?:until|till|since|by|before|for|after|following|as of|from|which|who|whose|when|while|because|ahead of|inaugurated|due) (?:[\p{L}’'-]+ ){0,4}$/u;

const isOver = ({ edtf }: Dated, reference: Dated | null, days: number): boolean => {
  if (reference === null) return true;
  const { first, last } = daysOf(edtf);
  const now = daysOf(reference.edtf).first;
  return dayAfter(last, days) < now || (edtf.length === 7 && days === 0 && first < now);
};
