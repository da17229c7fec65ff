import type { Piece } from '../types.ts';
import { emptyMemory, type Memory } from './memory.ts';
import type { PersonFacts } from './person-facts.ts';
import type { Voices } from './voices.ts';

export interface State {
  facts: ReadonlyMap<string, PersonFacts>;
  surnames: ReadonlyMap<string, readonly string[]>;
  surnameSet: ReadonlySet<string>;
  memory: Memory;
  part: string;
  paragraph: number;
  isReadout: boolean;
  /** The country of the public body that publishes, or null. */
  home: string | null;
  isJoint: boolean;
  /** Sentences that are somebody’s own words without quotation marks. */
  voices: Voices;
  /** The statement that the sentence before belongs to, if it stands in the same paragraph. */
  open: number | null;
  /** The last statement of the piece, and whether only statements came since. */
  last: number | null;
  wasStatement: boolean;
  /** The statement that opened a numbered list. */
  list: number | null;
  inItem: boolean;
}

const jointTitle =
  /\bjoint (?:\p{L}+ )?(?:statement|communiqu|declaration|vision)|^communiqu|^declaration|^chair[’'s]*s statement/iu;

/** What is known before the first sentence of a piece. `title` is the piece’s headline, or the article’s for its first piece. */
export const stateAtStart = (
  piece: Piece,
  title: string,
  people: Pick<State, 'facts' | 'surnames' | 'surnameSet' | 'isReadout' | 'home' | 'voices'>,
): State => ({
  ...people,
  memory: { ...emptyMemory(), self: people.voices.self },
  part: piece.id,
  paragraph: -1,
  isJoint: jointTitle.test(title) && !/\b(?:says?|adopts?|issues?|signs?)\b/iu.test(title),
  open: null,
  last: null,
  wasStatement: false,
  list: null,
  inItem: false,
});
