import type { Worded } from '../recognise/mention.ts';
import type { Claim, Verb } from './claim.ts';
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
    return {
      rule: `relative-${use.lemma}`,
      party,
      cue: { first: index, last: index },
      frame: { first: 0, last: index },
      strength: 'strong',
      inner: null,
      via: [],
    };
  }
  return null;
}
