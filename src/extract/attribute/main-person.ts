import type { Worded } from '../recognise/mention.ts';
import type { Naming } from './namings.ts';

/** Words that open a phrase ahead of the subject: “At a meeting with Holm, …”, “Meeting Holm, …”. */
const opens =
  /^(?:about|after|ahead|alongside|as|at|before|besides|beyond|by|during|following|for|from|in|on|over|prior|speaking|through|together|under|upon|while|with|\p{L}{3,}ing)$/u;

/** Whether a sentence opens with a phrase that stands ahead of its subject, and the two namings stand on either side of its comma. */
export function isAhead({ tokens }: Worded, ahead: Naming, behind: Naming): boolean {
  const start = tokens.find(({ text }) => /^\p{L}/u.test(text));
  if (!opens.test(start?.lower ?? '') || ahead.from === 0) return false;
  if (tokens.slice(0, ahead.from).some(({ text }) => text === ',')) return false;
  const between = tokens.slice(ahead.until + 1, behind.from);
  const at = between.findIndex(({ text }) => text === ',');
  return (
    at >= 0 && between.slice(at + 1).every(({ lower }) => /^(?:,|excellency|h\.e\.|h\.e|her|his|the)$/u.test(lower))
  );
}

/** Verbs before a name whose subject is somebody else: “The minister [met] Holm”. */
const verb =
  /^(?:are|called|greeted|had|has|held|hosted|is|meet|meets|met|received|receives|said|spoke|thanked|told|visited|was|welcomed|were|will)$/u;

/** The person whom a sentence is about: the first whom it names, or the next where the first stands in an opening phrase. Null where an office or a pronoun is its subject. */
export function mainPerson(sentence: Worded, namings: readonly Naming[]): Naming | null {
  const [first, second] = namings;
  if (first === undefined) return null;
  if (second !== undefined && isAhead(sentence, first, second)) return second;
  const isInverted = sentence.tokens[first.from - 1]?.lower === 'said' && sentence.tokens[first.from - 2]?.text === '"';
  return !isInverted &&
    sentence.tokens.slice(0, first.from).some(({ lower, isQuoted }) => verb.test(lower) && !isQuoted)
    ? null
    : first;
}
