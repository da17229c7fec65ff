import { partyEndingAt } from '../../attribute/party.ts';
import type { Worded } from '../../recognise/mention.ts';
import type { Walk } from './walk.ts';
import { whomOf } from './whom.ts';

/** “[He] is to hold talks with X, and President Y will receive [him]”, “[Holm] flies on to Riga, where Y will receive [him]”: who is the subject of the sentence, by a pronoun or by a short form; `undefined` where that is not told. */
export function meantByHim(walk: Walk, sentence: Worded, at: number): string | undefined {
  const surnames = new Set(walk.surnames.keys());
  const object = sentence.tokens[at]?.lower ?? '';
  const pronoun = object === 'him' ? 'he' : object === 'her' ? 'she' : '';
  const same = sentence.tokens.findLastIndex(
    ({ lower, isQuoted }, place) =>
      place < at && lower === pronoun && !isQuoted && (place === 0 || isApart(sentence, place, at)),
  );
  if (same >= 0 && (same === 0 || sentence.tokens[at]?.isQuoted !== true)) {
    const party = partyEndingAt(sentence, same, surnames);
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

/** “In Oslo [she] will meet X; in Riga, Y awaits [her]”: in two clauses, where both may mean one person. */
const isApart = ({ text, tokens }: Worded, one: number, other: number): boolean =>
  /[;,]/u.test(text.slice(tokens[one]?.end ?? 0, tokens[other]?.start ?? 0));
