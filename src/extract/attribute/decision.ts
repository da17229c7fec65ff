import type { ResolvedSpeaker } from './attribution.ts';
import type { Claim } from './claim.ts';

/** What is made of a sentence. `fresh` opens a statement where none is open; `continues` ties it to the one before. */
export type Decision =
  | {
      kind: 'statement';
      speaker: ResolvedSpeaker;
      claim: Claim | null;
      rule: string;
      fresh: boolean;
      continues: boolean;
      number: number | null;
    }
  | { kind: 'narration' | 'unclaimed'; rule: string };

/** A decision for a statement; `rest` overrides what follows from the claim. */
export const said = (
  speaker: ResolvedSpeaker,
  claim: Claim | null,
  rule: string,
  rest: Partial<Extract<Decision, { kind: 'statement' }>> = {},
): Decision => ({
  kind: 'statement',
  speaker,
  claim,
  rule,
  fresh: claim !== null,
  continues: false,
  number: null,
  ...rest,
});
