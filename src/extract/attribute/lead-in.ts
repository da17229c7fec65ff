import type { Worded } from '../recognise/mention.ts';
import { partyEndingAt, type Party } from './party.ts';

/** “The two sides:”, “On trade, the Council:”: a party that opens a list whose items tell what it said. */
export function leadIn(sentence: Worded, surnames: ReadonlySet<string>): Party | null {
  const { tokens } = sentence;
  const colon = tokens.length - 1;
  if (tokens[colon]?.text !== ':') return null;
  const last = tokens[colon - 1]?.lower === 'will' || tokens[colon - 1]?.lower === 'also' ? colon - 2 : colon - 1;
  const party = partyEndingAt(sentence, last, surnames);
  if (party === null || party.isBare === true) return null;
  return party.first === 0 || tokens[party.first - 1]?.text === ',' ? party : null;
}
