import type { Worded } from './mention.ts';
import { ordinalOf } from './ordinals.ts';
import type { Session } from './sessions.ts';

/** “looks forward to hosting the eighth in 2025”. */
const hosts =
  /^(?:host|hosting|hosted|hosts|hold|holding|held|attend|attending|convene|convening|organi[sz]e|organi[sz]ing)$/u;

/** “The first was held in Urumqi”, “the second in Astana”, “a third is planned”: an ordinal that stands for a session of the series spoken of. */
export function ordinalsAlone({ text, tokens, mentions }: Worded): Session[] {
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
        (next === 'in' && tokens[index + 2]?.isCapital === true) ||
        (/^(?:in|on)$/u.test(next) &&
          /^\d{1,4}$/u.test(tokens[index + 2]?.text ?? '') &&
          /^(?:host|hosting|hold|holding|convene|convening|organi[sz]e|organi[sz]ing|schedule|plan|to)$/u.test(
            tokens[index - 2]?.lower ?? '',
          )) ||
        (/^(?:is|was|be|marks|marked)$/u.test(tokens[index - 2]?.lower ?? '') &&
          /^ (?:of (?:its|the|this) kind|in (?:this|the|that) (?:\p{L}+ )?(?:series|format)|such)\b(?! \p{L}+)/u.test(
            text.slice(token.end),
          )) ||
        (next === 'in' && /^20\d\d$/u.test(tokens[index + 2]?.text ?? '') && hosts.test(tokens[index - 2]?.lower ?? ''))
      ) ||
      token.isQuoted
    )
      return [];
    return [
      { first: index, last: index, kind: 'other', ordinal, name: null, isAnaphor: false, noun: '', isNeighbour: false },
    ];
  });
}

const sits =
  /^(?:,? to be)? (?:(?:is|was|are|were|has been|will be|would be|is to be|should be) (?:\p{Ll}+ )?(?:held|planned|scheduled|due|set|slated|expected|convened|hosted|in \p{Lu})|(?:will|would|is to|should) (?:take place|be (?:held|convened|hosted)|follow in)|took place|takes place|being (?:held|planned))\b/u;

/** “The last was held in Lima; the next is planned for May”: another session of the series spoken of. */
export function neighboursAlone({ text, tokens }: Worded): Session[] {
  return tokens.flatMap((token, index): Session[] => {
    const isMeant =
      /^(?:next|previous|last|latest)$/u.test(token.lower) &&
      !token.isQuoted &&
      /^(?:the|its|their)$/u.test(tokens[index - 1]?.lower ?? '') &&
      sits.test(text.slice(token.end));
    return isMeant
      ? [
          {
            first: index,
            last: index,
            kind: 'other',
            ordinal: null,
            name: null,
            isAnaphor: false,
            noun: 'one',
            isNeighbour: true,
          },
        ]
      : [];
  });
}
