import type { Mention, Worded } from '../recognise/mention.ts';
import { determiners, prepositions } from './grammar-words.ts';

/** The mention that ends at a token. */
export const mentionEndingAt = (sentence: Worded, last: number): Mention | undefined =>
  sentence.mentions.find((mention) => mention.last === last || (mention.kind === 'person' && mention.until === last));

export const mentionAt = (sentence: Worded, index: number): Mention | undefined =>
  sentence.mentions.find(({ first, last }) => first <= index && index <= last);

/** No noun phrase is longer, in words; a line of nothing but names is not read as one for each of its words. */
export const longestPhrase = 40;

/** “[met] Norway’s president”: verbs that stand right ahead of a phrase, and are no adjective of it. */
const transitive =
  /^(?:\p{Ll}{2,}(?<!relat|unit)ed|call|gave|hosts?|joins?|meets?|met|receives?|saw|sees?|tells?|told|visits?|welcomes?)$/u;

/** Whether the country or body at a token owns what follows it: “[Norway]’s president”. */
const isPossessor = (sentence: Worded, index: number): boolean => {
  const mention = mentionAt(sentence, index);
  return mention?.first === index && mention.kind !== 'person' && sentence.tokens[mention.last + 1]?.text === "'s";
};

/** Goes left from a noun over its adjectives, numbers, possessors and articles; the place where the phrase begins. */
export function startOfPhrase(sentence: Worded, head: number): number {
  const { tokens } = sentence;
  let first = head;
  for (let index = head - 1; index >= Math.max(0, head - longestPhrase); index -= 1) {
    const token = tokens[index];
    const next = tokens[index + 1];
    if (token === undefined || next === undefined) break;
    if (token.isQuoted !== tokens[head]?.isQuoted && token.isWord) break;
    const mention = mentionAt(sentence, index);
    if (mention?.kind === 'person' && next.text !== "'s") break;
    if (transitive.test(token.text) && isPossessor(sentence, index + 1)) break;
    if (determiners.has(token.lower)) {
      first = index;
      if (
        !/^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|other|several|many|both|all|most|half|respective|few|some)$/u.test(
          token.lower,
        )
      ) {
        if (['all', 'both', 'half'].includes(tokens[index - 1]?.lower ?? '')) first = index - 1;
        break;
      }
      continue;
    }
    if (token.text === "'s" || token.text === "'") {
      first = index;
      continue;
    }
    if (
      token.lower === 'and' &&
      index > 0 &&
      mentionAt(sentence, index - 1) !== undefined &&
      tokens[head]?.lower.endsWith('s') === true
    ) {
      first = index;
      continue;
    }
    if (
      token.lower === 'of' &&
      /^(?:all|both|some|most|many|five|six|members)$/u.test(tokens[index - 1]?.lower ?? '')
    ) {
      first = index;
      continue;
    }
    if (token.text === '-' && tokens[index - 1]?.end === token.start && token.end === next.start) {
      first = index;
      continue;
    }
    if (token.text === '/' && next.isCapital && tokens[index - 1]?.isCapital === true) {
      first = index;
      continue;
    }
    if (
      !token.isWord ||
      prepositions.has(token.lower) ||
      ['and', 'or', 'but', 'that', 'which', 'who', 'said', 'says'].includes(token.lower)
    )
      break;
    if (mention !== undefined || token.isCapital || /^\p{Ll}/u.test(token.text) || /^\p{N}/u.test(token.text))
      first = index;
    else break;
    if (head - index > 8) break;
  }
  while (
    first < head &&
    (tokens[first]?.lower === 'and' ||
      tokens[first]?.text === "'s" ||
      tokens[first]?.text === "'" ||
      (/(?:ly|ed|ing)$/u.test(tokens[first]?.lower ?? '') &&
        !/^(?:participating|attending|visiting|leading|united|concerned|neighbou?ring|family)$/u.test(
          tokens[first]?.lower ?? '',
        ) &&
        tokens[first]?.isCapital === false))
  )
    first += 1;
  return first;
}

/** Whose a phrase is: the country, person or pronoun with a possessive inside it. */
export function ownerIn(
  sentence: Worded,
  first: number,
  head: number,
): { country: string | null; owner: string | null } {
  let country: string | null = null;
  let owner: string | null = null;
  for (let index = first; index < head; index += 1) {
    const mention = mentionAt(sentence, index);
    if (mention?.kind === 'country') country = mention.name;
    if (mention?.kind === 'city' && mention.capital && sentence.tokens[mention.last + 1]?.text === "'s")
      country = mention.country;
    if (mention?.kind === 'body' && !mention.outlet) country = mention.name;
    if (mention?.kind === 'person') owner = mention.name;
    const token = sentence.tokens[index];
    if (token !== undefined && ['his', 'her'].includes(token.lower)) owner = token.lower;
    if (sentence.tokens[index + 1]?.text === "'s" && mention === undefined && token?.isCapital === true && index > 0)
      owner = token.text;
  }
  return { country, owner };
}
