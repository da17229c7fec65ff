import { pronounParty } from './make-party.ts';
import type { Worded } from '../recognise/mention.ts';
import { claimUpTo, type Claim } from './claim.ts';
import { beForms } from './grammar-words.ts';
import { appositionAfter, holderOf } from './apposition.ts';
import { partyFrom } from './party-from.ts';
import { partyEndingAt, type Party } from './party.ts';

/** Nouns for what somebody said: “was Lund’s answer”, “is how he put it”. */
const wordsSaid: ReadonlySet<string> = new Set([
  'advice',
  'answer',
  'assessment',
  'comment',
  'complaint',
  'conclusion',
  'consolation',
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
  const all = allThatWasSaid(sentence, surnames);
  if (all !== null) return all;
  const noun = tokens.findIndex(({ lower, isQuoted }) => !isQuoted && wordsSaid.has(lower));
  if (noun < 1 || !tokens.some(({ isQuoted }) => isQuoted)) return null;
  const giver = giverOf(sentence, noun, surnames);
  if (giver !== null && beForms.has(tokens[noun - 2]?.lower ?? '') && tokens[noun - 3]?.text === '"')
    return { ...claimUpTo('named-as-words', giver, noun), frame: { first: noun - 2, last: tokens.length - 1 } };
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

/** “is the consolation offered by its secretary-general, Ana Lund”, “was the advice of the minister”: who gave the words. */
function giverOf(sentence: Worded, noun: number, surnames: ReadonlySet<string>): Party | null {
  const link = sentence.tokens[noun + 1]?.lower ?? '';
  const by = /^(?:delivered|given|heard|issued|offered)$/u.test(link) ? noun + 2 : noun + 1;
  if (!/^(?:by|from|of)$/u.test(sentence.tokens[by]?.lower ?? '')) return null;
  const party = partyFrom(sentence, by + 1, surnames);
  if (party === null || !['body', 'country', 'group', 'person', 'role', 'surname'].includes(party.kind)) return null;
  return party.kind === 'role' ? (appositionAfter(sentence, party.last) ?? holderOf(sentence, party) ?? party) : party;
}

/** “…” was all that Lund would say, “…” was how she put it. */
function allThatWasSaid(sentence: Worded, surnames: ReadonlySet<string>): Claim | null {
  const { tokens } = sentence;
  const at = tokens.findIndex(
    ({ text, isQuoted }, index) =>
      text === '"' &&
      !isQuoted &&
      beForms.has(tokens[index + 1]?.lower ?? '') &&
      /^(?:all|how)$/u.test(tokens[index + 2]?.lower ?? ''),
  );
  if (at < 0) return null;
  for (let last = at + 3; last < Math.min(at + 10, tokens.length); last += 1) {
    const party = partyEndingAt(sentence, last, surnames);
    if (party === null || !['person', 'pronoun', 'role', 'surname'].includes(party.kind)) continue;
    if (!/^(?:could|described|put|saw|summed|would)$/u.test(tokens[last + 1]?.lower ?? '')) continue;
    return { ...claimUpTo('named-as-words', party, last + 1), frame: { first: at + 1, last: tokens.length - 1 } };
  }
  return null;
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
