import type { VerbUse } from '../../text/reporting-verbs.ts';
import type { Party } from './party.ts';

/** Who is made answerable for a sentence, by which words, and by which rule. Places are of tokens. */
export interface Claim {
  rule: string;
  party: Party;
  /** Reporting verb or phrase. */
  cue: { first: number; last: number };
  /** The words of the sentence that only attribute: they are no content. */
  frame: { first: number; last: number };
  /** Strong: a verb of saying, or a past tense. Weak: a stance in the present, which inside a speech may be the speaker’s own. */
  strength: 'strong' | 'weak';
  inner: Party | null;
  via: { kind: 'outlet' | 'agency' | 'body' | 'document' | 'medium'; first: number; last: number }[];
}

/** A claim of all that stands before its verb and the verb: what follows is content. */
export const claimUpTo = (rule: string, party: Party, index: number): Claim => ({
  rule,
  party,
  cue: { first: index, last: index },
  frame: { first: 0, last: index },
  strength: 'strong',
  inner: null,
  via: [],
});

export interface Verb {
  index: number;
  use: VerbUse;
}
