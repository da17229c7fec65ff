import type { Worded } from './mention.ts';
import { ordinalOf } from './ordinals.ts';
import { heldOnDay, isOrgan } from './session-phrases.ts';

/** “convened the [joint committee]”: whether what begins at a token is what was called together. */
export const isConvenedAt = ({ tokens }: Worded, first: number): boolean =>
  /^(?:convene|convened|reconvene|reconvened|convening)$/u.test(
    tokens[first - (tokens[first - 1]?.lower === 'the' ? 2 : 1)]?.lower ?? '',
  );

const level = /ministers|strategic|ministerial|intergovernmental|leaders/u;
const ofConsultations = /^(?:consular|inter-?ministerial|office|political)$/u;
const ofOrgan = /^(?:bilateral|intergovernmental|joint|mixed|permanent)$/u;

/** Whether the words from `first` to `last` round the noun at token `head` are a name: capitals, a level, “political consultations”, a joint organ that sat on a day. */
export function namesSession(sentence: Worded, first: number, head: number, last: number): boolean {
  const { tokens, text } = sentence;
  const noun = tokens[head]?.lower ?? '';
  const ahead = tokens.slice(first, head);
  return (
    last > head ||
    (isConvenedAt(sentence, first) && first < head && isOrgan.test(noun)) ||
    ahead.some(
      (token) =>
        (token.isCapital && ordinalOf(token.text) === null) || /^\d\+\d$/u.test(token.text) || level.test(token.lower),
    ) ||
    (/^consultations?$/u.test(noun) && ofConsultations.test(tokens[head - 1]?.lower ?? '')) ||
    (isOrgan.test(noun) &&
      ofOrgan.test(tokens[first]?.lower ?? '') &&
      heldOnDay.test(text.slice(tokens[last]?.end ?? 0)))
  );
}
