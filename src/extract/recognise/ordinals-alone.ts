import type { Worded } from './mention.ts';
import { ordinalOf } from './ordinals.ts';
import type { Session } from './sessions.ts';

/** “The first was held in Urumqi”, “the second in Astana”, “a third is planned”: an ordinal that stands for a session of the series spoken of. */
export function ordinalsAlone({ tokens, mentions }: Worded): Session[] {
  return tokens.flatMap((token, index): Session[] => {
    const ordinal = ordinalOf(token.lower);
    const next = tokens[index + 1]?.lower ?? '';
    const isListed = next === ',' && tokens[index + 2]?.lower === 'in' && tokens[index + 3]?.isCapital === true;
    const isPlaced =
      isListed || (next === 'in' && mentions.some(({ kind, first }) => kind === 'city' && first === index + 2));
    if (
      ordinal === null ||
      !/^(?:the|an?)$/u.test(tokens[index - 1]?.lower ?? '') ||
      !(
        /^(?:was|took|held|came|will|would|is|had|having|being)$/u.test(next) ||
        isPlaced ||
        (next === 'in' && tokens[index + 2]?.isCapital === true)
      ) ||
      token.isQuoted
    )
      return [];
    return [
      { first: index, last: index, kind: 'other', ordinal, name: null, isAnaphor: false, noun: '', isNeighbour: false },
    ];
  });
}
