import { counts } from '../../text/number-words.ts';
import { ordinalOf } from './ordinals.ts';
import { heads } from './session-words.ts';
import type { Worded } from './mention.ts';
import type { Session } from './sessions.ts';

/** The number that a word or figures stand for: “six”, “14”; null for any other word. */
export function cardinalOf(word: string): number | null {
  if (/^\d{1,2}$/u.test(word)) return Number(word);
  const lower = word.toLowerCase();
  return ordinalOf(lower) === null ? (counts[lower] ?? null) : null;
}

const counted =
  /\b(?<n>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|\d{1,2}) (?:\p{Ll}[\p{L}-]* ){0,2}?(?<noun>round|summit|session|meeting|edition|conference|ministerial)s\b(?<of> of (?:\p{Ll}[\p{L}-]* )?(?:consultations|negotiations|talks)\b)?/giu;
const follows =
  /^(?:,? (?:is|was|are|has been|had been|will be|would be|to be|being)(?: \p{Ll}+)?| was|,) ?(?:called|convened|due|expected|fixed|held|hosted|pencilled in|planned|scheduled|set|slated|to (?:be held|follow|open|take place))\b|^,? (?:follows|opens|takes place|took place|will (?:follow|open|take place))\b/u;

/** So many characters back the number stands at most. */
const reach = 300;

/** “Five summits have been held; a sixth, called for 12 December, …”, “three rounds of talks, and a fourth is due in May”: the next of those that the sentence counts. */
export function nextOfCounted({ text, tokens }: Worded): Session[] {
  return tokens.flatMap((token, index): Session[] => {
    const ordinal = ordinalOf(token.lower);
    if (ordinal === null || token.isQuoted || !/^(?:an?|the)$/u.test(tokens[index - 1]?.lower ?? '')) return [];
    if (!follows.test(text.slice(token.end))) return [];
    const found = [...text.slice(Math.max(0, token.start - reach), token.start).matchAll(counted)].findLast(
      ({ groups }) => cardinalOf(groups?.['n'] ?? '') === ordinal - 1,
    )?.groups;
    const noun = found?.['noun']?.toLowerCase();
    if (noun === undefined) return [];
    const kind = found?.['of'] === undefined ? (heads[noun] ?? 'other') : 'talks';
    return [{ first: index, last: index, kind, ordinal, name: null, isAnaphor: false, noun, isNeighbour: false }];
  });
}
