import { partyEndingAt } from '../../attribute/party.ts';
import type { Worded } from '../../recognise/mention.ts';
import type { Walk } from './walk.ts';
import { whomOf } from './whom.ts';

/** “[He] is to hold talks with X, and President Y will receive [him]”, “[Holm] flies on to Riga, where Y will receive [him]”: who is the subject of the sentence, by a pronoun or by a short form; `undefined` where that is not told. */
export function meantByHim(walk: Walk, sentence: Worded, at: number): string | undefined {
  const surnames = new Set(walk.surnames.keys());
  const object = sentence.tokens[at]?.lower ?? '';
  const pronoun = object === 'him' ? 'he' : object === 'her' ? 'she' : '';
  if (sentence.tokens[0]?.lower === pronoun) {
    const party = partyEndingAt(sentence, 0, surnames);
    return party === null ? undefined : whomOf(walk, sentence, party).persons[0];
  }
  const clause = sentence.tokens.findLastIndex(
    ({ lower }, place) => place < at && /^(?:where|when|who|and|before|after|while)$/u.test(lower),
  );
  if (sentence.mentions.some(({ kind, last }) => kind === 'person' && last < clause)) return undefined;
  for (let place = clause - 1; place >= 0; place -= 1) {
    const party = partyEndingAt(sentence, place, surnames);
    if (party?.kind === 'surname') return whomOf(walk, sentence, party).persons[0];
  }
  return undefined;
}
