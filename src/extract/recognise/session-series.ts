import type { Worded } from './mention.ts';
import { kindOfSession } from './session-kind.ts';
import { rightEnd } from './session-end.ts';
import { breaks, inside } from './session-words.ts';
import type { Session } from './sessions.ts';

/** A common word within the name of an organ: “joint [fisheries] committee”. */
const isField = (word: string): boolean =>
  /^\p{Ll}{4,}$/u.test(word) &&
  !breaks.has(word) &&
  !/^(?:that|this|when|where|which|with|have|will|would|from|said|after|before|during|into|also|restart|revive|convene|between|both|countries|sides|agreed|instructed|asked|tasked|of|by|for)$|(?:ed|ing)$/u.test(
    word,
  );

/** “agreed to [expedite] negotiations on …”: the verb is no part of the name. */
const isInfinitive = ({ tokens }: Worded, first: number, index: number): boolean =>
  first < index && tokens[first]?.isCapital === false && tokens[first - 1]?.lower === 'to';

/** “regular political consultations …, the fifth round of which”: the name and kind of that of which a session is one, or null. */
export function ownerBefore(sentence: Worded, before: number): Pick<Session, 'name' | 'kind'> | null {
  const { tokens, text } = sentence;
  for (let index = before - 1; index >= 0; index -= 1) {
    if (
      !/^(?:consultations|dialogue|commission|committee|council|forum|conference|meetings|talks|negotiations|mechanism|authority|group|panel|subcommittee)$/u.test(
        tokens[index]?.lower ?? '',
      )
    )
      continue;
    let first = index;
    while (
      first > 0 &&
      (tokens[first - 1]?.isCapital === true ||
        inside.has(tokens[first - 1]?.lower ?? '') ||
        isField(tokens[first - 1]?.text ?? '') ||
        (tokens[first - 1]?.text === '-' && tokens[first - 2]?.isCapital === true))
    )
      first -= 1;
    if (tokens[first]?.lower === 'the' || isInfinitive(sentence, first, index)) first += 1;
    const last = ['of', 'on', 'for'].includes(tokens[index + 1]?.lower ?? '')
      ? rightEnd(sentence, index + 1, index)
      : index;
    const name = text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0).replace(/^regular /u, '');
    return { name, kind: kindOfSession(sentence, first, last, tokens[index]?.lower ?? '') };
  }
  return null;
}
