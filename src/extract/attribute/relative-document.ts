import type { Worded } from '../recognise/mention.ts';
import { claimUpTo, type Claim, type Verb } from './claim.ts';
import { partyEndingAt } from './party.ts';

/** “adopted a joint communiqué, which calls for …”, “met Moreno, who proposed …”: a text or a person that speaks in a clause of its own. */
export function relativeDocument(
  sentence: Worded,
  verbs: readonly Verb[],
  surnames: ReadonlySet<string>,
): Claim | null {
  for (const { index, use } of verbs) {
    const which = sentence.tokens[index - 1];
    if (
      which === undefined ||
      !['that', 'which', 'who'].includes(which.lower) ||
      use.form === 'ing' ||
      use.form === 'base'
    )
      continue;
    const comma = sentence.tokens[index - 2]?.text === ',';
    const party = partyEndingAt(sentence, index - (comma ? 3 : 2), surnames);
    const isWho = which.lower === 'who' && comma && use.form === 'past';
    if (party === null || !(isWho ? ['person', 'surname'] : ['document']).includes(party.kind)) continue;
    return claimUpTo(`relative-${use.lemma}`, party, index);
  }
  return null;
}
