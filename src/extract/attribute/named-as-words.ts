import { pronounParty } from './make-party.ts';
import type { Worded } from '../recognise/mention.ts';
import { claimUpTo, type Claim } from './claim.ts';
import { beForms } from './grammar-words.ts';
import { partyEndingAt, type Party } from './party.ts';

/** Nouns for what somebody said: “was Lund’s answer”, “is how he put it”. */
const wordsSaid: ReadonlySet<string> = new Set([
  'advice',
  'answer',
  'assessment',
  'comment',
  'conclusion',
  'diagnosis',
  'explanation',
  'formula',
  'greeting',
  'joke',
  'judgement',
  'judgment',
  'line',
  'message',
  'motto',
  'plea',
  'promise',
  'question',
  'quip',
  'reaction',
  'rejoinder',
  'remark',
  'reply',
  'response',
  'retort',
  'shot',
  'summary',
  'verdict',
  'warning',
  'wish',
  'words',
]);

/** ““Bring a coat,” was Lund’s advice”, “The minister’s answer: “No.””: a quotation that is called somebody’s words. */
export function namedAsWords(sentence: Worded, surnames: ReadonlySet<string>): Claim | null {
  const { tokens } = sentence;
  const noun = tokens.findIndex(({ lower, isQuoted }) => !isQuoted && wordsSaid.has(lower));
  if (noun < 1 || !tokens.some(({ isQuoted }) => isQuoted)) return null;
  const owner = ownerOf(sentence, noun, surnames);
  if (owner === null) return null;
  const before = tokens[owner.first - 1];
  const isBehind = beForms.has(before?.lower ?? '') && tokens[owner.first - 2]?.text === '"';
  const next = tokens[noun + 1];
  const isAhead =
    owner.first === 0 &&
    (next?.text === ':' || (beForms.has(next?.lower ?? '') && /^["’:]$/u.test(tokens[noun + 2]?.text ?? '')));
  if (isBehind)
    return { ...claimUpTo('named-as-words', owner, noun), frame: { first: owner.first - 1, last: tokens.length - 1 } };
  return isAhead ? claimUpTo('named-as-words', owner, noun + 1) : null;
}

/** Whose: the person, office or pronoun with a possessive before the noun, over an adjective: “Lund’s parting remark”. */
function ownerOf(sentence: Worded, noun: number, surnames: ReadonlySet<string>): Party | null {
  const { tokens } = sentence;
  for (let index = noun - 1; index >= Math.max(0, noun - 3); index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.isQuoted) return null;
    if (['his', 'her'].includes(token.lower)) return pronounParty(token, index);
    if (token.text !== "'s" && token.text !== "'") continue;
    const party = partyEndingAt(sentence, index - 1, surnames);
    return party !== null && ['person', 'surname', 'role', 'country', 'body'].includes(party.kind) ? party : null;
  }
  return null;
}
