/*
 * What the search index is made of: one passage for each thing that can be found, and what a result shows of it.
 */

/** What sort of thing a passage is. */
export type PassageType = 'statement' | 'narration' | 'meeting' | 'delegate' | 'method';

/** The filters of the search page, in the order in which it shows them. */
export const filterNames = [
  'type',
  'speaker',
  'country',
  'meeting',
  'kind',
  'year',
  'topic',
  'mode',
  'outlet',
  'article',
  'status',
] as const;
export type FilterName = (typeof filterNames)[number];

/** What a result shows beside its words; what is unknown or has no place is left out. */
export interface Shown {
  readonly type: PassageType;
  /** The speaker of a statement; the name of a meeting, delegate or page. */
  readonly title?: string;
  readonly meeting?: string;
  readonly date?: string;
  /** The date in words. */
  readonly day?: string;
  readonly mode?: string;
  /** The article or part that the words stand in. */
  readonly account?: string;
  /** Names in the passage with their other forms, as compared: “un=united nations; who=world health organisation”. */
  readonly named?: string;
  /** Where a passage of several sentences has no place of its own: “0 s-1234567890 140 s-0987654321”, each sentence’s start and id. */
  readonly anchors?: string;
  /** One key for all statements that carry the same utterance. */
  readonly utterance?: string;
}

/** One entry of the index. */
export interface Passage {
  readonly address: string;
  /** The words as written. */
  readonly text: string;
  /** The words as compared. */
  readonly words: string;
  /** Further words, as compared, under which it is to be found: names in their other spellings, the occasion, the day. */
  readonly also: string;
  readonly filters: Readonly<Partial<Record<FilterName, readonly string[]>>>;
  readonly shown: Shown;
}

/** The build-time file from which the index is made. */
export interface Passages {
  readonly language: string;
  /** In the order of their dates, undated ones first. */
  readonly passages: readonly Passage[];
}
