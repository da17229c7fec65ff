import type { Worded } from './mention.ts';
import { kindOfSession } from './session-kind.ts';
import { rightEnd } from './session-end.ts';
import { inside } from './session-words.ts';
import type { Session } from './sessions.ts';

/** “regular political consultations …, the fifth round of which”: the name and kind of that of which a session is one, or null. */
export function ownerBefore(sentence: Worded, before: number): Pick<Session, 'name' | 'kind'> | null {
  const { tokens, unit } = sentence;
  for (let index = before - 1; index >= 0; index -= 1) {
    if (
      !/^(?:consultations|dialogue|commission|committee|council|forum|conference|meetings|talks|negotiations|mechanism|authority|group)$/u.test(
        tokens[index]?.lower ?? '',
      )
    )
      continue;
    let first = index;
    while (
      first > 0 &&
      (tokens[first - 1]?.isCapital === true ||
        inside.has(tokens[first - 1]?.lower ?? '') ||
        (tokens[first - 1]?.text === '-' && tokens[first - 2]?.isCapital === true))
    )
      first -= 1;
    if (tokens[first]?.lower === 'the') first += 1;
    const last = ['of', 'on', 'for'].includes(tokens[index + 1]?.lower ?? '')
      ? rightEnd(sentence, index + 1, index)
      : index;
    const name = unit.span.text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0).replace(/^regular /u, '');
    return { name, kind: kindOfSession(sentence, first, last, tokens[index]?.lower ?? '') };
  }
  return null;
}
