import type { FoundDate } from '../../dates-in.ts';
import { nobody, type Whom } from '../whom.ts';

/** Words that tell of people meeting, without naming a session: “X met Y”, “received”, “held talks with”, “spoke by phone”. */
export interface Encounter {
  how: 'meeting' | 'talks' | 'call';
  /** Token of the word that tells of it, and of the last word of its phrase. */
  at: number;
  last: number;
  own: Whom;
  others: Whom;
  /** It is another occasion than the one being told of: “last met”, “will meet again”. */
  isOther: boolean;
  isFuture: boolean;
  /** Its words name who holds it: “a gathering of senior officials”. */
  isApart: boolean;
  /** It stands where a reporting clause sets its scene (“after meeting Y, X said”), or in narration. */
  isScene: boolean;
  /** It shares its subject with the encounter told of just before: “met X and was received by Y”. */
  isJoined: boolean;
  /** The word that tells of it is “summit”. */
  isSummit: boolean;
  /** One of those who meet receives the other: “was received by”, “called on”, “an audience”. */
  isAudience: boolean;
  /** It is “consultations” or “negotiations”: talks at any level. */
  isConsulting: boolean;
  /** No word of meeting tells of it, but what people did in each other’s company. */
  isImplied?: boolean;
  /** Its own day, where its words are read by themselves or can mean no other. */
  day?: FoundDate;
}

/** What a verb or a noun tells of an encounter, before its subject is looked for. */
export interface Told {
  how: Encounter['how'];
  others: Whom;
  own?: Whom;
  isOther?: boolean;
  isApart?: boolean;
  /** It was held, whatever is planned in the sentence: “will carry out the consensus reached by the two presidents in …”. */
  isPast?: boolean;
  /** It is still to come, whatever stands around it: “are expected in Riga in May”. */
  isPlanned?: boolean;
  /** The token of the verb, where it stands ahead of the word that tells of this time: “have met five times, most recently in …”. */
  verb?: number;
  /** When that was, where it can be no other of the sentence’s times. */
  day?: FoundDate;
}

/** A meeting of people that no word of its own tells of. */
export const unsaid = (own: Whom): Encounter => ({
  how: 'meeting',
  at: 0,
  last: 0,
  own,
  others: nobody(0),
  isOther: false,
  isFuture: false,
  isApart: false,
  isScene: true,
  isJoined: false,
  isSummit: false,
  isAudience: false,
  isConsulting: false,
});
