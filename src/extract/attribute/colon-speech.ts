import type { Worded } from '../recognise/mention.ts';
import { claimUpTo, type Claim } from './claim.ts';
import { partyEndingAt } from './party.ts';

/** How many words may stand before the colon. */
const longestName = 14;

/** “Moreno: “Trade is a two-way road.””, “Transport Minister Ana Lund: …”: a speaker, a colon, his words in quotation marks. */
export function colonSpeech(sentence: Worded, surnames: ReadonlySet<string>): Claim | null {
  const { tokens } = sentence;
  const colon = tokens.findIndex(({ text }, index) => index <= longestName && text === ':');
  if (colon < 1 || tokens[colon + 1]?.text !== '"' || tokens.slice(0, colon).some(({ isQuoted }) => isQuoted))
    return null;
  const party = partyEndingAt(sentence, colon - 1, surnames);
  const isSpeaker = party !== null && ['person', 'surname', 'role'].includes(party.kind);
  const named = sentence.mentions.find(({ kind, last }) => kind === 'person' && last === colon - 1);
  const first = named?.kind === 'person' ? Math.min(named.from, party?.first ?? 0) : party?.first;
  return isSpeaker && first === 0 ? claimUpTo('colon-speech', party, colon) : null;
}
