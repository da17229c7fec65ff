import type { Authority } from '../../../authority/authority.ts';
import type { MeetingKind } from '../../../model/meeting.ts';
import type { Dated } from '../../../model/said.ts';
import type { Span } from '../../../model/span.ts';
import { spanWithin } from '../../../text/spans.ts';
import type { PersonFacts } from '../../attribute/person-facts.ts';
import type { Recognised } from '../../recognise.ts';
import type { Worded } from '../../recognise/mention.ts';
import type { Piece } from '../../types.ts';
import type { FoundDate } from '../dates-in.ts';
import type { Occasion } from '../occasion.ts';
import type { Stay } from './stay-days.ts';
import type { Stop } from './stops.ts';
import type { Whom } from './whom.ts';

/** What is known while a piece is read from top to bottom: its occasions so far, the one it is about, the one being told of. */
export interface Walk {
  recognised: Recognised;
  authority: Authority;
  facts: ReadonlyMap<string, PersonFacts>;
  surnames: ReadonlyMap<string, readonly string[]>;
  piece: Piece;
  reference: Dated | null;
  occasions: Occasion[];
  main: Occasion | null;
  current: Occasion | null;
  title: string;
  /** Persons as the piece tells of them, the latest last: whom “he” or “the minister” can mean. */
  persons: string[];
  /** The two persons who were the subject of a sentence together last, or null. */
  pair: readonly string[] | null;
  /** The sentence that was read just before, or null. */
  before: Worded | null;
  /** Whom the opening sentence is about, once it is read. */
  lead: Whom | null;
  /** The day that the narration named last as past, and whether it did so in the sentence before. */
  lastDay: { found: FoundDate; isJustSaid: boolean } | null;
  /** The day to come that the sentence before told of, where it told of no occasion. */
  dayAhead: FoundDate | null;
  /** The occasion that was last called by its series or number. */
  lastNamed: Occasion | null;
  /** What a speaker’s words fell at, kept before a sentence has told of it, or null. */
  foretold: Occasion | null;
  /** The visit to come that was announced last: its day or days, how many where that is told, and where. */
  visit: { found: FoundDate; length: number | null; sentence: Worded } | null;
  /** Which day belongs to which place, as the journey was told. */
  stops: readonly Stop[];
  /** The days of the visit that was told of last as paid or begun. */
  stay: Stay | null;
}

/** An occasion of which nothing is known yet but its kind. */
export const blank = (walk: Walk, kind: MeetingKind): Occasion => ({
  article: walk.recognised.article.id,
  part: walk.piece.id,
  kind,
  ordinal: null,
  series: null,
  name: null,
  sides: [],
  dates: [],
  city: null,
  country: null,
  capitalClaim: null,
  format: null,
  participants: [],
  persons: [],
  group: null,
  likeOf: null,
  isOtherTime: false,
  unnamed: [],
  chairs: [],
  outcomes: [],
  named: [],
  isMain: false,
  isImplied: false,
  isTold: false,
  isCall: false,
  isFuture: false,
  isOfVisit: false,
  ofVisit: null,
  sameDayAs: null,
  within: null,
  isOnMargins: false,
});

/** What the piece is about: what it tells of as held, else the first that it announces. */
export const subjectOf = ({ main, occasions }: Walk): Occasion | null =>
  main ?? occasions.find(({ isFuture }) => isFuture) ?? null;

/** The words from one token to another, as a span. */
export const spanOfTokens = (sentence: Worded, first: number, last: number): Span =>
  spanWithin(
    sentence.unit.span,
    sentence.tokens[first]?.start ?? 0,
    (sentence.tokens[last]?.end ?? 0) - (sentence.tokens[first]?.start ?? 0),
  );

/** Makes an occasion the one that the piece is about. */
export function makeMain(walk: Walk, occasion: Occasion): void {
  occasion.isMain = true;
  occasion.isTold = !occasion.isFuture;
  walk.main = occasion;
  walk.current = occasion;
}

/** Whether an occasion is of more than two sides: of countries that are told, or one of a series of gatherings whose sides are not. */
export const isOfMany = (occasion: Occasion | null): boolean =>
  occasion !== null &&
  (occasion.sides.length > 2 ||
    (occasion.sides.length !== 2 &&
      (occasion.series ?? occasion.ordinal) !== null &&
      (occasion.kind === 'foreign-ministers-meeting' || occasion.kind === 'summit')));
