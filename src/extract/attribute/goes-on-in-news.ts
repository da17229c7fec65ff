import type { Worded } from '../recognise/mention.ts';
import type { Attribution } from './attribution.ts';
import type { Party } from './party.ts';
import { resolve } from './resolve.ts';
import { sameSpeaker } from './same-speaker.ts';
import type { State } from './state.ts';
import { hasModal } from './tense.ts';

/** What somebody does who speaks, in verbs that no list of reporting verbs has. */
const stance =
  /^(?:also|blame[ds]?|cites?|counts?|counted|dates?|expects?|finds?|foresees|hopes?|likens?|lists?|listed|names?|named|offered|offers|played|plays|prefers?|preferred|puts?|sees|thinks?|traced|traces|wanted|wants)$/u;

/** What is to happen, which is the writer’s to tell. */
const scheduled =
  /\b(?:(?:is|are|was|were) (?:to|due|expected|scheduled|set)\b|(?:will|would) (?:also |then )?(?:address|attend|be in|brief|call on|dine|discuss|fly|gather|go to|head|join|leave|meet|receive|return|sit down|speak|take over|travel|visit)\b)/u;

/**
 * Whether a sentence without a verb of saying goes on with a speaker’s content in a news report, “He put the cost at …”, “By her count, …”, “It would
 * serve …”, and is not the writer’s own word: “The date is still open.”, “Holm will return on Monday.”
 */
export function goesOnInNews(sentence: Worded, subject: Party | null, open: Attribution, state: State): boolean {
  const { text, tokens } = sentence;
  if (
    /^(?:By|In) (?:her|his|its|their|\p{Lu}[\p{L}-]+[’']s) (?:account|assessment|count|estimate|opinion|reckoning|view)\b/u.test(
      text,
    )
  )
    return true;
  const isAboutSpeaker =
    subject !== null &&
    ['person', 'pronoun', 'role', 'surname'].includes(subject.kind) &&
    !subject.isPlural &&
    subject.name !== 'it' &&
    sameSpeaker(
      resolve(subject, state.facts, state.surnames, { ...state.memory, speaker: open.speaker }),
      open.speaker,
    );
  if (isAboutSpeaker)
    return stance.test(tokens[subject.last + 1]?.lower ?? '') || (hasModal(sentence) && /\bwould\b/u.test(text));
  if (scheduled.test(text)) return false;
  if (hasModal(sentence)) return true;
  return /^(?:It|That|These|They|This|Those) (?:cover|foresee|include|mean|oblige|provide|require|set)s?\b/u.test(text);
}
