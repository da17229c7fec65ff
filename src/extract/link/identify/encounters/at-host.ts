import type { Worded } from '../../../recognise/mention.ts';
import type { Walk } from '../walk.ts';
import { textAfter } from './around.ts';
import type { Told } from './encounter.ts';
import { directPerson, holderAt, officeHolder } from './partners.ts';

const being = /^(?:is|are|was|were|be|been|being)$/u;
/** What hosts do at the foot of the stairs as well. */
const greeted = /^(?:awaited|entertained|greeted|hosted|met|seen|welcomed)$/u;
const onArrival = /\b(?:airport|arrival|airfield|runway|station|steps|tarmac)\b/u;

/** “was received by Y”, “is to be greeted by Y”, “was granted an audience by Y”: who received whoever is the subject; `null` for those who met him on his arrival. */
export function atHost(walk: Walk, sentence: Worded, index: number): Told | null {
  const { tokens } = sentence;
  const word = tokens[index]?.lower ?? '';
  if (!being.test(tokens[index - 1]?.lower ?? '')) return null;
  const after = textAfter(sentence, index);
  const isReceived = word === 'received' || (word === 'granted' && /^ an? (?:\p{Ll}+ )?audience by\b/u.test(after));
  if (!isReceived && !greeted.test(word)) return null;
  const by = tokens.findIndex(({ lower }, at) => at > index && at < index + 12 && lower === 'by');
  if (by < 0) return null;
  const named = directPerson(walk, sentence, by + 1);
  if (!isReceived && onArrival.test(sentence.text.slice(tokens[index]?.end ?? 0, tokens[by]?.start ?? 0))) return null;
  const others =
    named ?? (isReceived ? (officeHolder(walk, sentence, by + 1) ?? holderAt(walk, sentence, by + 1)) : null);
  return others === null ? null : { how: 'meeting', others };
}
