import type { Dated } from '../../../model/said.ts';
import { dayAfter, daysOf, inWords } from '../../../text/days.ts';
import type { Worded } from '../../recognise/mention.ts';
import { datedFrom, type FoundDate } from '../dates-in.ts';
import type { OccasionDate } from '../occasion.ts';
import type { Walk } from './walk.ts';
import { lengthIn } from './visit-days.ts';

/** The days of a visit that was paid; `isWhole` where its last day is known too, `isCounted` where the text does not state both. */
export interface Stay {
  first: string;
  last: string;
  isWhole: boolean;
  isCounted: boolean;
  evidence: Dated['evidence'];
}

const noun = /\b(?:visit(?:ed|s|ing)?|trip|stay(?:ed)?|tour|spent)\b[^,;]*$/iu;
/** “travelled to Riga from 4 to 6 March”, “was in Oslo on 3 and 4 May”: with several days, a stay. */
const wasThere =
  /\b(?:travell?(?:ed|s|ing)|journey(?:ed|s)|went|goes|flew|came) to \p{Lu}[^,;]*$|\b(?:was|is|were|has been|had been) in \p{Lu}[^,;]*$/u;
const comes = /\b(?:arriv(?:ed|ing)|landed|flew in(?:to)?|beg[au]n|started|kicked off|opened)\b[^,;]*$/u;
const goes =
  /\b(?:end(?:ed|s)?|conclud(?:ed|es)|wrap(?:ped|s) up|wound up|complet(?:ed|es)|finish(?:ed|es)|clos(?:ed|es))\b[^;]*$/u;

/** “has today [concluded] a two-day trip”, “on Tuesday [arrived] for a visit”: the verb, behind the day. */
const verbBehind = /^ (?:arrived|began|started|ended|concluded|wrapped up|wound up|completed|finished|paid) /u;

/** Keeps the days of a visit that a sentence tells of as paid or begun: “arrived on Tuesday for a three-day visit”, “visited Georgia from 4 to 6 March”, “ended a three-day visit on Thursday”. */
export function keepStay(walk: Walk, { text }: Worded, found: readonly FoundDate[]): void {
  const { reference } = walk;
  if (reference === null) return;
  const today = daysOf(reference.edtf).last;
  const count = lengthIn(text);
  for (const date of found) {
    if (!['weekday', 'days', 'day-of-month', 'fixed'].includes(date.words.kind)) continue;
    const dated = datedFrom(date, reference, false);
    if (dated === null || dated.edtf.length < 10) continue;
    const { first, last } = daysOf(dated.edtf);
    if (first > today) continue;
    const { index, length } = date.words;
    const ahead = text.slice(Math.max(0, index - 140), index).replace(/, $/u, ' ');
    const before = verbBehind.test(text.slice(index + length))
      ? `${ahead}${/^ [^,;:“”"]*/u.exec(text.slice(index + length))?.[0] ?? ''}`
      : ahead;
    const evidence = [date.span];
    if (first !== last) {
      if (noun.test(before) || wasThere.test(before))
        walk.stay = { first, last, isWhole: true, isCounted: false, evidence };
    } else if (comes.test(before)) {
      const end = count === null ? first : dayAfter(first, count - 1);
      walk.stay = { first, last: end, isWhole: count !== null, isCounted: true, evidence };
    } else if (goes.test(before) && count !== null && noun.test(before))
      walk.stay = { first: dayAfter(first, 1 - count), last: first, isWhole: true, isCounted: true, evidence };
    else if (noun.test(before) && count === null && /\b(?:paid|pays|paying|visited|visits)\b/u.test(before))
      walk.stay = { first, last: first, isWhole: true, isCounted: true, evidence };
  }
}

/** “During the visit X met Y”: on its days, where the text states them. */
export function dateOfStay({ stay }: Walk): OccasionDate | null {
  if (stay?.isWhole !== true || stay.isCounted) return null;
  const edtf = stay.first === stay.last ? stay.first : `${stay.first}/${stay.last}`;
  const reason = `in the course of the visit of ${inWords(edtf)}, and with no other time of its own`;
  return { found: null, from: null, dated: { edtf, basis: 'inferred', reason, evidence: stay.evidence } };
}

/** The days of the visit that was announced last, where it has some. */
function stayAhead({ visit, reference }: Walk): Stay | null {
  const dated = visit === null ? null : datedFrom(visit.found, reference, true);
  if (visit === null || dated === null || dated.edtf.length < 10) return null;
  const { first, last } = daysOf(dated.edtf);
  const isWhole = first !== last || visit.length !== null;
  return {
    first,
    last: visit.length === null ? last : dayAfter(first, visit.length - 1),
    isWhole,
    isCounted: true,
    evidence: [visit.found.span],
  };
}

/** “On the second day of the visit”: counted from its first day; null where no visit is known, or the words mean another occasion. */
export function dayOfStay(walk: Walk, { words, span }: FoundDate, isFuture: boolean): OccasionDate | null {
  const stay = isFuture ? stayAhead(walk) : walk.stay;
  if (stay === null || words.kind !== 'from-occasion' || words.unit !== 'day-of') return null;
  if (words.amount < 0 && !stay.isWhole) return null;
  const edtf = words.amount < 0 ? stay.last : dayAfter(stay.first, words.amount);
  if (stay.isWhole && edtf > stay.last) return null;
  const reason = `“${span.text}”, counted from ${inWords(stay.first)}, the first day of the visit`;
  return { found: null, from: null, dated: { edtf, basis: 'inferred', reason, evidence: [span, ...stay.evidence] } };
}
