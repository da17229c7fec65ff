import type { ResolvedSpeaker } from './attribution.ts';

/** What has been told so far in a piece: whom a pronoun or a short form can mean. */
export interface Memory {
  /** Persons in the order in which they were last the subject, the latest last. */
  persons: string[];
  /** Persons in the order in which they were named, the latest last. */
  named: string[];
  /** The last collective, in the text’s words. */
  group: ResolvedSpeaker | null;
  /** The last text or body that spoke. */
  thing: ResolvedSpeaker | null;
  speaker: ResolvedSpeaker | null;
  /** The person of whom the last sentence told; null where it was a statement or told of others. */
  told: ResolvedSpeaker | null;
  /** A name of which nothing else is known, where it spoke last and no person was the subject since. */
  unknown: ResolvedSpeaker | null;
  /** Whose readout it is: the first person who is a subject in a text that a party publishes. */
  principal: string | null;
  /** The first two persons whom the last sentence names, for “the former” and “the latter”. */
  pair: readonly string[];
  /** Who received whom, where the text tells: for “the host” and “the guest”. */
  host: string | null;
  guest: string | null;
  /** Who is in the chair. */
  chair: string | null;
  /** Who says “I” outside quotation marks. */
  self: ResolvedSpeaker | null;
  /** Unnamed speakers by the noun that named them: “a senior official”, later “the official”. */
  roles: Map<string, ResolvedSpeaker>;
}

export const emptyMemory = (): Memory => ({
  persons: [],
  named: [],
  group: null,
  thing: null,
  speaker: null,
  told: null,
  unknown: null,
  principal: null,
  pair: [],
  host: null,
  guest: null,
  chair: null,
  self: null,
  roles: new Map(),
});
