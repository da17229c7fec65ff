import type { MeetingKind, Participant } from '../../model/meeting.ts';
import type { Dated } from '../../model/said.ts';
import type { FoundDate } from './dates-in.ts';
import type { Span } from '../../model/span.ts';

/** How far words count from another occasion: “the previous day”, “two months later”, “that October” (then `month` is 10), “on the second day” (of it). */
export interface Counted {
  amount: number;
  unit: 'day' | 'day-of' | 'week' | 'month' | 'year';
  month?: number;
}

/** A date that a text gives for an occasion; `from` counts from another occasion (“the previous day”). */
export interface OccasionDate {
  /** The date as found, to be put into the calendar when it is known whether the occasion is past or to come. */
  found: FoundDate | null;
  dated: Dated | null;
  from: ({ occasion: Occasion; span: Span } & Counted) | null;
  /** “flies to Riga on Wednesday for the talks”: the day of a journey, which a day of the occasion itself replaces. */
  isOfJourney?: boolean;
}

/** One occasion as one part tells of it, before the accounts of several parts are joined. */
export interface Occasion {
  article: string;
  part: string;
  kind: MeetingKind;
  ordinal: number | null;
  /** The series it belongs to, by its preferred name or in the text’s words. */
  series: string | null;
  /** The words that name it, if it has no series: “Tianjin Summit”. */
  name: string | null;
  /** Countries (and bodies) that take part, by preferred name. */
  sides: string[];
  dates: OccasionDate[];
  city: { name: string; span: Span } | null;
  country: { name: string; span: Span } | null;
  capitalClaim: { city: string; span: Span } | null;
  format: { value: 'in-person' | 'video'; span: Span } | null;
  participants: Participant[];
  /** Persons by preferred name, short forms resolved, of whom the text says that they met there. */
  persons: string[];
  /** The noun of the group without names who met (“prime ministers”), or null. */
  group: string | null;
  /** The occasion that it was said to be another one of, where its own words tell no kind: “the next meeting”. */
  likeOf: Occasion | null;
  /** It was at another time than what is being told of: “had met in March”, “last met in Riga”. */
  isOtherTime: boolean;
  /** Office holders without a name of whom the text says so, by country and rank. */
  unnamed: { country: string; level: 'top' | 'minister' | 'deputy' | 'low' }[];
  /** Persons of whom the text says that they chaired or led it. */
  chairs: string[];
  outcomes: { kind: string; name: string; evidence: Span[] }[];
  named: Span[];
  /** It is what the part is about. */
  isMain: boolean;
  /** Its only mention so far is what people did together; a session named later may be its name. */
  isImplied: boolean;
  /** It is told of as held, with what was done there. */
  isTold: boolean;
  /** People spoke from afar. */
  isCall: boolean;
  /** It is spoken of as still to come. */
  isFuture: boolean;
  /** It is told of as held among those of one visit, with no day or time of its own. */
  isOfVisit: boolean;
  /** The days of the visit to come in whose course it is planned, where no time of its own is told. */
  ofVisit: { found: FoundDate; length: number | null } | null;
  /** The occasion on whose day it was, where the text says “also”, “later” and no day of its own. */
  sameDayAs: Occasion | null;
  within: Occasion | null;
  isOnMargins: boolean;
}
