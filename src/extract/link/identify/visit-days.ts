import type { Worded } from '../../recognise/mention.ts';
import { datedFrom, type FoundDate } from '../dates-in.ts';
import { dayAfter, inWords } from '../../../text/days.ts';
import type { Occasion } from '../occasion.ts';
import type { Walk } from './walk.ts';

const planned =
  /\b(?:will|would|is to|are to|(?:is|are) (?:due|expected|scheduled|set|likely|going) to|plans? to|due in|heads? (?:for|to)|flies? (?:to|in)|travels to|arrives?|lands?|begins?|starts?|sets? off|leaves? for|steps? off|gets? off|touch(?:es)? down)\b[^;:“”"]*$/u;
const reported = /\b(?:said|says|announced|confirmed|told|reported|stated|statement)\b[^,;]*$/u;
const travels =
  /\b(?:(?:will|is to) be (?:back )?in|visit|trip|tour|travel|travels|arrives?|lands|(?<=\b(?:to|will) )land|fl(?:y|ies)|heads?|due in|received (?:at|in)|stops? (?:off|over)|come|comes|steps? off|gets? off|touch(?:es)? down)\b/iu;

const lasts = /\b(?<count>two|three|four|five)-day (?:\p{L}+ ){0,3}(?:visit|trip|tour|stay)\b/iu;
const goesOn =
  /\b(?:will|is to|is (?:due|expected|scheduled|set) to) (?:\p{Ll}+ )?(?:fly|travel|go|head|continue)\b|\b(?:flies|travels|heads|continues) (?:on )?to\b/u;

/** How many days a visit lasts, where the sentence tells. */
export function lengthIn(text: string): number | null {
  const count = lasts.exec(text)?.groups?.['count']?.toLowerCase();
  return count === undefined ? null : ['two', 'three', 'four', 'five'].indexOf(count) + 2;
}

/** “On 11 March, Minister X will pay a visit to Y”, “During the visit on Tuesday, X is to …”: the day stands ahead of the journey, or with it. */
const opensWith = (text: string, from: number, until: number): boolean =>
  (/^(?:On |From |Next |This |Between )?$/u.test(text.slice(0, from)) && journey.test(text.slice(until))) ||
  (/^(?:During|In the course of|On) (?:the|his|her|their|this) (?:[\p{Ll}-]+ ){0,3}(?:visit|trip|stay|tour)(?: to (?:\p{Lu}[\p{L}-]+ )+)?,? ?(?:on |from )?$/u.test(
    text.slice(0, from),
  ) &&
    planned.test(text.slice(until)));
const journey =
  /^[^;:“”"]*? (?:(?:will|is to|are to|is (?:due|expected|scheduled|set) to) (?:\p{Ll}+ )?(?:pay|make|visit|travel|fly|arrive|begin|start|undertake|embark|be in|go|head|come)|visits|pays|makes|travels|flies|arrives|begins|starts|heads|sets off|leaves for)\b/u;

const exact: ReadonlySet<string> = new Set(['weekday', 'days', 'day-of-month', 'fixed']);
/** “will visit Riga next week”, “in the first week of November”, “in December”, “this weekend”. */
const isVague = (words: FoundDate['words']): boolean =>
  ['week-of', 'weekend', 'part-of-month', 'month', 'weekday-of-week'].includes(words.kind) ||
  (words.kind === 'unit' && words.unit !== 'year' && words.amount >= 0);

/** Keeps the days of a visit to come, as a sentence announces it: “will make a one-day visit on Thursday”, “lands in Riga on 7 May”; forgets them where the journey goes on. */
export function keepVisit(walk: Walk, sentence: Worded, found: readonly FoundDate[]): void {
  const { text } = sentence;
  const told = found.filter(
    ({ words }) =>
      (exact.has(words.kind) || isVague(words)) &&
      ((planned.test(text.slice(0, words.index)) &&
        !reported.test(text.slice(0, words.index)) &&
        travels.test(text.slice(0, words.index))) ||
        opensWith(text, words.index, words.index + words.length)),
  );
  const days = told.some(({ words }) => exact.has(words.kind))
    ? told.filter(({ words }) => exact.has(words.kind))
    : told;
  const [only] = days;
  if (days.length === 1 && only !== undefined && !/\b(?:returns?|leaves? (?!for)|departs?)\b/u.test(text))
    walk.visit = { found: only, length: lengthIn(text), sentence };
  else if (days.length === 0 && found.length === 0 && goesOn.test(text)) walk.visit = null;
  else if (walk.visit !== null) walk.visit.length ??= lengthIn(text);
}

/** Whether an encounter to come, told of soon after a visit was announced, with no time of its own, belongs to it. */
export function belongsToVisit(walk: Walk, sentence: Worded, occasion: Occasion): boolean {
  const { visit } = walk;
  if (visit === null || !occasion.isFuture) return false;
  const { sentences } = walk.recognised;
  const away = sentences.indexOf(sentence) - sentences.indexOf(visit.sentence);
  return away >= 0 && away < 5;
}

/** Gives an occasion without a time of its own the days of the visit in whose course it is planned. */
export function shareVisit(walk: Walk, occasion: Occasion): void {
  const { ofVisit } = occasion;
  if (ofVisit === null || (occasion.dates.length > 0 && !isOfArrival(occasion))) return;
  const day = datedFrom(ofVisit.found, walk.reference, true);
  if (day === null || day.edtf.length < 7) return;
  const { length } = ofVisit;
  const isLong = length !== null && day.edtf.length === 10;
  const days = isLong ? { ...day, edtf: `${day.edtf}/${dayAfter(day.edtf, length - 1)}` } : day;
  const reason = `planned in the course of the visit of ${inWords(days.edtf)}, and with no other time of its own`;
  occasion.dates = [{ found: null, from: null, dated: { ...days, basis: 'inferred', reason } }];
}

/** “will travel to Riga on Tuesday for talks. During the two-day trip she is to meet Y”: of what is done on several days only the first is known. */
const isOfArrival = ({ dates, ofVisit }: Occasion): boolean =>
  typeof ofVisit?.length === 'number' && dates.every(({ isOfJourney }) => isOfJourney === true);
