import { ordinalOf } from './ordinals.ts';
import type { Worded } from './mention.ts';
import type { Session } from './sessions.ts';

/** What an acronym stands for: the name and kind of a session, and the noun that heads it. */
export type SessionAcronym = Pick<Session, 'name' | 'kind' | 'noun'>;

const isAcronym = (word: string): boolean => /^\p{Lu}{2,7}\d?$/u.test(word);

/** “The JPSM last met in Juba”: what says that it sat at another time. */
const sits =
  /^ (?:last (?:met|convened|sat)|(?:will|is to|is due to|is expected to|would) (?:next )?(?:meet|convene|sit|be held)|(?:had )?(?:previously|first) (?:met|convened|sat))\b/u;

/** “Foreign Office Consultations (FOC)”: the acronyms that a sentence gives to the sessions it names. */
export function acronymsOf({ tokens }: Worded, sessions: readonly Session[]): [string, SessionAcronym][] {
  return sessions.flatMap(({ last, name, kind, noun }): [string, SessionAcronym][] => {
    const word = tokens[last + 2]?.text ?? '';
    const isGiven = tokens[last + 1]?.text === '(' && isAcronym(word) && tokens[last + 3]?.text === ')';
    return isGiven && name !== null ? [[word, { name, kind, noun }]] : [];
  });
}

/** “the first FOC”, “the next ESPD”: sessions by the acronym that the article gave them before. */
export function sessionsByAcronym({ text, tokens, acronyms }: Worded): Session[] {
  if (acronyms === undefined) return [];
  return tokens.flatMap((token, index): Session[] => {
    const meant = acronyms.get(token.text);
    const before = tokens[index - 1]?.lower ?? '';
    if (meant === undefined || before === '(') return [];
    const ordinal = ordinalOf(before);
    const isNeighbour = /^(?:next|previous|last|coming|following|latest)$/u.test(before);
    const isSitting = sits.test(text.slice(token.end));
    if (ordinal === null && !isNeighbour && !isSitting) return [];
    return [
      {
        ...meant,
        first: isSitting ? index : index - 1,
        last: index,
        ordinal,
        isAnaphor: false,
        isNeighbour: isNeighbour || isSitting,
      },
    ];
  });
}
