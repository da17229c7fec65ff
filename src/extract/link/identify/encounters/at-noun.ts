import type { Worded } from '../../../recognise/mention.ts';
import type { Walk } from '../walk.ts';
import { nobody, whomFrom } from '../whom.ts';
import { isGerund, textAfter, textBefore } from './around.ts';
import type { Encounter, Told } from './encounter.ts';

const talkNoun =
  /^(?:talks|consultations|discussions|negotiations|meeting|meetings|conversation|call|summit|gathering|session)$/u;

/** “talks with Y”, “a phone call with Y”, “talks between X and Y”, “a gathering of ministers”, “their meeting in Riga”. */
export function atNoun(walk: Walk, sentence: Worded, index: number): Told | null {
  const { tokens } = sentence;
  const word = tokens[index]?.lower ?? '';
  if (!talkNoun.test(word) || (word === 'meeting' && isGerund(sentence, index))) return null;
  const before = tokens[index - 1]?.lower ?? '';
  const isCall = /^(?:call|conversation|talks)$/u.test(word) && /^(?:phone|telephone|video)$/u.test(before);
  if (word === 'call' && !isCall && before !== 'courtesy') return null;
  const how: Encounter['how'] = isCall
    ? 'call'
    : /^(?:talks|consultations|discussions|negotiations)$/u.test(word)
      ? 'talks'
      : 'meeting';
  const link = linkAfter(sentence, index);
  const linkWord = tokens[link]?.lower ?? '';
  if (linkWord === 'with' || (linkWord === 'on' && before === 'courtesy')) {
    const others = whomFrom(walk, sentence, link + 1);
    if (others.persons.length + others.sides.length > 0 || others.group !== null)
      return word === 'meetings' && others.persons.length === 0 ? null : { how, others };
  }
  if (linkWord === 'between') {
    const both = whomFrom(walk, sentence, link + 1);
    if (both.sides.length > 1) return { how, others: both, own: nobody(index) };
  }
  if (['of', 'among', 'between'].includes(linkWord) && !isCall) {
    const group = levelOfGroup(sentence, link);
    if (group !== null)
      return {
        how,
        others: nobody(index),
        own: { ...nobody(index), group },
        isOther:
          isIndefinite(sentence, index) ||
          /^[^,;:.“”"]* (?:in \p{Lu}|on |last |next )/u.test(textAfter(sentence, link)),
        isApart: true,
      };
  }
  if (isCall) return { how, others: nobody(index), own: walk.lead ?? nobody(index) };
  const isTheirs = /^(?:their|his|her)$/u.test(before) && /^(?:meeting|talks)$/u.test(word);
  if (isTheirs && /^ (?:on the (?:sidelines|margins)|in \p{Lu}|last|earlier)/u.test(textAfter(sentence, index)))
    return { how, others: nobody(index), own: { ...nobody(index), group: 'they' }, isOther: true };
  const isHeld =
    /^(?:held|hold|holds|after|following)$/u.test(before) ||
    /\b(?:hours?|days?|rounds?) of $/u.test(textBefore(sentence, index));
  const isBegun = /\b(?:start|starts|begin|begins|open|resume|hold|launch|conclude)(?:ed)? (?:\p{L}+ ){0,2}$/u.test(
    textBefore(sentence, index),
  );
  return how === 'talks' && (isHeld || isBegun) && /^(?:|on)$/u.test(linkWord) ? { how, others: nobody(index) } : null;
}

/** The word that joins talks to those who hold them: “with”, “between”, “of”; its place, or -1. */
function linkAfter(sentence: Worded, index: number): number {
  const { tokens } = sentence;
  for (let at = index + 1; at <= index + 14; at += 1) {
    const token = tokens[at];
    if (token === undefined || /^[,;:.]$/u.test(token.text) || token.lower === 'that') return -1;
    if (token.lower === 'between') return at;
    if (at <= index + 7 && token.lower === 'with') return at;
    if (at === index + 1 && /^(?:of|among|on)$/u.test(token.lower)) return at;
  }
  return -1;
}

/** “of senior officials”, “of Islamic countries’ foreign ministers”, “of the eight member states”: who holds it, or null. */
function levelOfGroup(sentence: Worded, link: number): string | null {
  const phrase = /^[^,.;:“”"]{0,80}/u.exec(textAfter(sentence, link))?.[0] ?? '';
  return (
    /\b(?:foreign ministers|ministers|leaders|presidents|prime ministers|heads of (?:state|government)|senior officials|officials|member states|delegations)\b/iu
      .exec(phrase)?.[0]
      .toLowerCase() ?? null
  );
}

const isIndefinite = (sentence: Worded, index: number): boolean =>
  sentence.tokens
    .slice(Math.max(0, index - 4), index)
    .reverse()
    .some(({ lower }, back) => /^an?$/u.test(lower) && back < 4) || sentence.tokens[index]?.lower === 'talks';
