import type { Worded } from '../../../recognise/mention.ts';
import type { Walk } from '../walk.ts';
import { nobody, type Whom } from '../whom.ts';
import { textAfter, textBefore } from './around.ts';
import { isDatedBehind, timesIn } from './dated-behind.ts';
import type { Told } from './encounter.ts';
import { headsBefore, headsOf } from './heads.ts';
import { pairBefore } from './pair-before.ts';
import { personsBefore } from './persons-before.ts';

const acts = /^(?:sign|initial|put|inaugurate|unveil|ink|launch|lay|cut|preside)$/u;
const names = /^ (?:their|the) (?:names?|signatures?|initials|pens?)\b/u;
const planned =
  /\b(?:will|would|are to|are (?:due|set|scheduled|expected|going) to|plan to)(?: then| also| jointly| together| both)* $/u;
const ranked = /\b(?:ministers|presidents|leaders|premiers|heads of (?:state|government))\b/iu;

/** “The foreign ministers of the two countries are expected to sign it in Lima on October 18”, “when he and President Y will put their names to …”: two who will act together at a place or on a day. */
export function toSign(walk: Walk, sentence: Worded, index: number): Told | null {
  const verb = sentence.tokens[index]?.lower ?? '';
  const after = textAfter(sentence, index);
  if (!acts.test(verb) || (verb === 'put' && !names.test(after)) || (verb === 'preside' && !/^ over /u.test(after)))
    return null;
  const ahead = textBefore(sentence, index);
  if (!planned.test(ahead) || !/ (?:in|at) (?:the |a )?\p{Lu}/u.test(sentence.text) || !hasTime(sentence, index))
    return null;
  const own = actors(walk, sentence, index, ahead);
  return own?.sides.length === 2 ? { how: 'meeting', others: nobody(index), own, isPlanned: true } : null;
}

function actors(walk: Walk, sentence: Worded, index: number, ahead: string): Whom | null {
  const pair = pairBefore(walk, sentence, index);
  if (pair !== null && pair.persons.length === 2) return pair;
  const persons = personsBefore(walk, sentence, index);
  if (persons.persons.length === 2 && persons.sides.length === 2) return persons;
  const heads = headsBefore.exec(ahead)?.[0];
  if (heads === undefined || !ranked.test(heads)) return null;
  const own = headsOf(walk, sentence, index, heads, ahead.length - heads.length);
  const host = walk.main ?? walk.occasions.at(-1);
  return own.sides.length === 0 && /\b(?:two|both|their)\b/iu.test(heads) && host?.sides.length === 2
    ? { ...own, sides: [...host.sides], isTwo: true }
    : own;
}

/** Whether a time stands behind the verb, right ahead of its clause or at the head of the sentence. */
const hasTime = (sentence: Worded, index: number): boolean =>
  isDatedBehind(sentence, index, {
    within: 90,
    parted: /[;:“”"]|\b(?:by|until|before|since|for|from|ahead of) $/u,
  }) ||
  timesIn(sentence).some(
    ({ words }) =>
      words.index < (sentence.tokens[index]?.end ?? 0) &&
      (/, (?:when|where) [^;:“”"]{3,90}$/u.test(sentence.text.slice(words.index, sentence.tokens[index]?.end ?? 0)) ||
        /^(?:On|In|Next) ?$/u.test(sentence.text.slice(0, words.index))),
  );
