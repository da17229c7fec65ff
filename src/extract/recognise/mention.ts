import type { SessionAcronym } from './session-acronyms.ts';
import type { Unit } from '../types.ts';
import type { Quotation, Token } from '../../text/tokens.ts';

/** An office as a text gives it. `title` is the text’s words without the country; `start` and `end` in code units of the sentence. */
export interface HeldOffice {
  title: string;
  represents: string | null;
  start: number;
  end: number;
}

/** Words in a sentence and what they refer to. `first` and `last` are places of tokens (`last` inclusive). */
export type Mention = { first: number; last: number } & (
  | { kind: 'country'; name: string; adjective: boolean; capital: boolean; among: readonly string[] }
  | { kind: 'city'; name: string; country: string | null; capital: boolean }
  | { kind: 'body'; name: string; outlet: boolean; of: string | null; common?: boolean }
  | {
      kind: 'person';
      name: string;
      words: string;
      offices: HeldOffice[];
      country: string | null;
      isKnown: boolean;
      from: number;
      until: number;
      alias: string | null;
    }
);
export type PersonMention = Extract<Mention, { kind: 'person' }>;

/** A sentence with its words, its quotations, and whom and what it names. */
export interface Worded {
  unit: Unit;
  /** The words of its span on one line: each white space is a blank, and offsets stay what they are. */
  text: string;
  tokens: Token[];
  quotations: Quotation[];
  mentions: Mention[];
  /** The acronyms that the article gives to sessions (“FOC”), by the acronym. */
  acronyms?: ReadonlyMap<string, SessionAcronym>;
}
