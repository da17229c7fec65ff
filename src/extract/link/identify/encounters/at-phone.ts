import { mainSubject } from '../../../attribute/subject.ts';
import type { Worded } from '../../../recognise/mention.ts';
import type { Walk } from '../walk.ts';
import { nobody, whomFrom, whomOf, type Whom } from '../whom.ts';
import { textBefore } from './around.ts';
import type { Told } from './encounter.ts';
import { personsBefore } from './persons-before.ts';

const tellsPress =
  /\b(?:said|says|told|answered|replied|wrote|added|interviewed|reached|confirmed|explained|spoken to|comment(?:ed)?)\b[^,;]{0,60}$/u;
const ofSeveral =
  /\b(?:[Tt]he two|[Bb]oth|[Tt]hey|(?:[Tt]he (?:\p{Ll}+ ){0,2})?(?:ministers|officials|experts|negotiators|delegations|teams|diplomats|envoys|presidents|leaders|sides|men|women|secretaries)|and (?:he|she|his|her|\p{Lu}\p{L}+))\b[^;]*$/u;

/** “the fifth meeting, which was chaired by videoconference”: how a session was held. */
const ofSession =
  /\b(?:meeting|session|round|consultations|talks|summit|forum|commission|dialogue|conference|(?:co-)?chaired|held|convened)\b/u;

/** Who called: persons named ahead of “with”, else whom the sentence is about. */
function callerBefore(walk: Walk, sentence: Worded, at: number): Whom {
  const named = personsBefore(walk, sentence, at);
  if (named.persons.length > 0) return named;
  const subject = mainSubject(sentence, new Set(walk.surnames.keys()), at);
  return subject === null ? nobody(at) : whomOf(walk, sentence, subject);
}

/** “discussed it with Y by telephone”, “a subject that the two had taken up by phone”: a call told of by its means alone. */
export function atPhone(walk: Walk, sentence: Worded, index: number): Told | null {
  const { tokens } = sentence;
  const word = tokens[index]?.lower ?? '';
  const before = tokens[index - 1]?.lower ?? '';
  const isMeans =
    (/^(?:phone|telephone)$/u.test(word) &&
      (before === 'by' || (before === 'the' && /^(?:over|on)$/u.test(tokens[index - 2]?.lower ?? '')))) ||
    (/^(?:by|via)$/u.test(before) &&
      (/^(?:video|tele)conference$/u.test(word) ||
        (word === 'video' && /^(?:link|call|conference)$/u.test(tokens[index + 1]?.lower ?? ''))) &&
      !ofSession.test(textBefore(sentence, index)));
  const last = word === 'video' ? index + 1 : index;
  if (!isMeans || tellsPress.test(textBefore(sentence, index - 1))) return null;
  const behind = tokens[last + 1]?.lower === 'with' ? whomFrom(walk, sentence, last + 2) : null;
  if (behind !== null && behind.persons.length > 0)
    return { how: 'call', others: behind, own: callerBefore(walk, sentence, index) };
  for (let at = index - 2; at > Math.max(0, index - 25); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.isQuoted || /^[;:]$/u.test(token.text)) break;
    if (!/^(?:with|to)$/u.test(token.lower)) continue;
    const others = whomFrom(walk, sentence, at + 1);
    if (others.persons.length > 0)
      return { how: 'call', others: { ...others, last }, own: callerBefore(walk, sentence, at) };
  }
  return ofSeveral.test(textBefore(sentence, index)) ? { how: 'call', others: nobody(last) } : null;
}
