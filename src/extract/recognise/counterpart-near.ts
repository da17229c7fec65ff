import type { Token } from '../../text/tokens.ts';
import { formOfAddress } from './form-of-address.ts';

/** Nouns for who holds the same office on the other side. */
export const isCounterpartNoun = (word: string | undefined): boolean =>
  /^(?:colleague|counterpart|homologue|opposite|peer)$/u.test(word ?? '');

/**
 * The noun that makes a named person somebody’s counterpart: “his Danish [counterpart], Jens Holm”, “her [opposite] number in Norway Jens
 * Holm”, “the Danish [one], Jens Holm”, “Jens Holm, his Danish [colleague]”; not “Jens Holm, his Danish colleague Ana Berg”. The place of its token, or null.
 */
export function counterpartNear(tokens: readonly Token[], first: number, last: number): number | null {
  return nounBefore(tokens, first) ?? nounAfter(tokens, last);
}

function nounBefore(tokens: readonly Token[], first: number): number | null {
  let at = formOfAddress(tokens, first) - 1;
  while (at >= 0 && tokens[at]?.text === ',') at -= 1;
  at = beforePlace(tokens, at);
  if (tokens[at]?.lower === 'there') at -= 1;
  if (tokens[at]?.lower === 'one' && tokens[at - 1]?.isCapital === true && tokens[at - 2]?.lower === 'the') return at;
  if (/^(?:friend|guest|host|neighbou?r)$/u.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.lower === 'and') at -= 2;
  if (tokens[at]?.lower === 'number' && tokens[at - 1]?.lower === 'opposite') return at - 1;
  return isCounterpartNoun(tokens[at]?.lower) ? at : null;
}

/** “counterpart [from Bosnia and Herzegovina], Jens Holm”: the token ahead of a place or country with “from”, “in” or “of”. */
function beforePlace(tokens: readonly Token[], end: number): number {
  let at = end;
  while (at > end - 5 && (tokens[at]?.isCapital === true || /^(?:and|the)$/u.test(tokens[at]?.lower ?? ''))) at -= 1;
  return at < end && /^(?:at|from|in|of)$/u.test(tokens[at]?.lower ?? '') ? at - 1 : end;
}

function nounAfter(tokens: readonly Token[], last: number): number | null {
  if (tokens[last + 1]?.text !== ',' || !/^(?:her|his|its|their)$/u.test(tokens[last + 2]?.lower ?? '')) return null;
  for (let at = last + 3; at < last + 8; at += 1) {
    const token = tokens[at];
    if (token === undefined || /^[,.;:]$/u.test(token.text)) return null;
    if (isCounterpartNoun(token.lower)) return tokens[at + 1]?.isCapital === true ? null : at;
  }
  return null;
}
