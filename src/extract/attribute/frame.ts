import type { Worded } from '../recognise/mention.ts';
import { prepositions } from './grammar-words.ts';

/** Marks after which a clause that attributes may begin. */
export const closes = /^(?:[,”"’']|-|—|–)$/u;

/** Where a clause that attributes ends: at the end of the sentence, or at a mark after at most a few words of time, place or hearer. Null where content follows, which after a quotation only “that” opens. */
export function endOfFrame(sentence: Worded, verb: number, isBehindQuotation = false): number | null {
  const { tokens } = sentence;
  for (let index = verb + 1; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.lower === 'that' && index - verb <= 6) return null;
    if (token.isQuoted || token.text === '"') return index - 1;
    if (/^[.!?;:]$/u.test(token.text)) return index;
    if (token.text === ',') return index;
    if (index - verb > 22) return null;
    if (
      index === verb + 1 &&
      !isBehindQuotation &&
      !/^(?:tells|told)$/u.test(tokens[verb]?.lower ?? '') &&
      !(
        prepositions.has(token.lower) ||
        /(?:ly|day)$/u.test(token.lower) ||
        [
          'reporters',
          'journalists',
          'the',
          'a',
          'an',
          'his',
          'her',
          'in',
          'on',
          'yesterday',
          'today',
          'here',
          'late',
          'earlier',
          'later',
          'recently',
          'last',
          'this',
          'when',
          'before',
        ].includes(token.lower) ||
        token.isCapital
      )
    )
      return null;
    if (
      ['is', 'are', 'will', 'would', 'has', 'have', 'was', 'were', 'should', 'could', 'can', 'must'].includes(
        token.lower,
      ) &&
      !tokens.slice(verb, index).some(({ lower }) => ['when', 'who', 'after', 'that', 'as'].includes(lower))
    )
      return null;
  }
  return tokens.length - 1;
}
