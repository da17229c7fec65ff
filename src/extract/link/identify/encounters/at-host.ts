import type { Worded } from '../../../recognise/mention.ts';
import type { Walk } from '../walk.ts';
import { whomFrom } from '../whom.ts';
import { textAfter, tokenFrom } from './around.ts';
import type { Told } from './encounter.ts';
import { directPerson, guestFrom, holderAt, officeHolder, pronounAt } from './partners.ts';

const being = /^(?:is|are|was|were|be|been|being)$/u;
/** What hosts do at the foot of the stairs as well. */
const greeted = /^(?:awaited|entertained|greeted|hosted|met|seen|welcomed)$/u;
const onArrival = /\b(?:airport|arrival|airfield|runway|station|steps|tarmac)\b/u;

const awaited =
  /^(?:Awaiting|Greeting|Hosting|Receiving|Waiting for|Welcoming) (?:him|her)(?: (?:there|(?:in|at) [^,;:“”"]{3,40}))? (?<is>will be|is to be|is|was) /u;
const hostIs = /\b(?:[Hh]is|[Hh]er|[Tt]heir) hosts? (?:is|was|will) $/u;
const stays = /^(?:[.,;]|$| (?:at|for (?:talks|dinner|lunch)|in|on|there|today|tomorrow)\b)/u;

/** “Waiting for him will be Y”, “Y awaits her in Riga”: who is to receive whoever comes, or did; `null` for no such words. */
export function atAwaiting(walk: Walk, sentence: Worded, index: number): Told | null {
  const { tokens, text } = sentence;
  const ahead = index === 0 ? awaited.exec(text) : null;
  if (ahead !== null) {
    const host = directPerson(walk, sentence, tokenFrom(sentence, ahead[0].length));
    const guest = tokens.findIndex(({ lower }) => /^(?:him|her)$/u.test(lower));
    return host === null
      ? null
      : {
          how: 'meeting',
          others: host,
          own: whomFrom(walk, sentence, guest),
          ...(ahead.groups?.['is'] === 'was' ? {} : { isPlanned: true }),
        };
  }
  if (tokens[index]?.lower === 'host' && hostIs.test(text.slice(0, tokens[index + 2]?.start ?? 0))) {
    const host = directPerson(walk, sentence, index + (tokens[index + 1]?.lower === 'will' ? 3 : 2));
    const guest = host === null ? null : guestFrom(walk, sentence, index, host.sides);
    return host === null || guest === null
      ? null
      : {
          how: 'meeting',
          others: host,
          own: guest,
          ...(tokens[index + 1]?.lower === 'was' ? {} : { isPlanned: true }),
        };
  }
  if (!/^(?:awaits|expects)$/u.test(tokens[index]?.lower ?? '')) return null;
  const guest = stays.test(textAfter(sentence, index + 1)) ? pronounAt(walk, sentence, index + 1) : null;
  return guest === null ? null : { how: 'meeting', others: guest, isPlanned: true };
}

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
