import type { Worded } from '../recognise/mention.ts';
import { coordination } from './coordination.ts';
import { beForms } from './grammar-words.ts';
import { partyFrom } from './party-from.ts';
import { ofPhrase } from './whole-label.ts';
import { partyEndingAt, type Party } from './party.ts';

/** “The two sides:”, “On trade, the Council:”, “Thereafter, the Heads of State:”: a party that opens a list whose items tell what it said. */
export function leadIn(sentence: Worded, surnames: ReadonlySet<string>): Party | null {
  const { tokens } = sentence;
  const colon = tokens.length - 1;
  if (tokens[colon]?.text !== ':') return null;
  const last = tokens[colon - 1]?.lower === 'will' || tokens[colon - 1]?.lower === 'also' ? colon - 2 : colon - 1;
  const comma = tokens.findLastIndex(({ text }, index) => index < last && text === ',');
  const whole = partyFrom(sentence, comma + 1, surnames);
  const party =
    whole?.kind === 'group' && !beForms.has(tokens[last]?.lower ?? '')
      ? ofPhrase(sentence, whole)
      : partyEndingAt(sentence, last, surnames);
  if (party === null || party.isBare === true) return null;
  const joint = tokens[party.first - 1]?.lower === 'and' ? coordination(sentence, party, surnames) : null;
  if (joint?.prepositionAt === null) return joint.party;
  return party.first === 0 || tokens[party.first - 1]?.text === ',' ? party : null;
}
