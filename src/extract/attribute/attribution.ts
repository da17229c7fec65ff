import type { Worded } from '../recognise/mention.ts';
import type { Claim } from './claim.ts';

/** A speaker whose short forms are resolved. `candidates` has more than one name where the words may mean several persons. */
export interface ResolvedSpeaker {
  kind: 'delegate' | 'country' | 'group' | 'body' | 'document';
  name: string | null;
  label: string;
  country: string | null;
  candidates: string[];
}

export type Mode = 'direct' | 'indirect' | 'mixed';

/** A statement as one article gives it, before it is linked to a meeting and to other accounts. */
export interface Attribution {
  speaker: ResolvedSpeaker;
  inner: ResolvedSpeaker | null;
  sentences: { sentence: Worded; claim: Claim | null; rule: string; mode: Mode }[];
  part: string;
  paragraph: number;
  /** The statement it goes on from, and its number in a proposal: places in the article’s list. */
  continues: number | null;
  point: { of: number; number: number } | null;
}

/** What attribute made of an article: its statements, and every sentence’s reading with the rule that gave it. */
export interface Attributed {
  attributions: Attribution[];
  readings: ReadonlyMap<string, { reading: 'statement' | 'narration' | 'unclaimed'; rule: string; beaten: string[] }>;
}
