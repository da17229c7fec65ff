import type { PersonMention, Worded } from '../recognise/mention.ts';
import { countryOf, oneSide, startOf } from './led-side.ts';

/** What a side does with those who are listed behind it. */
const lists =
  /^(?:chaired|compris(?:ed|es|ing)|compos(?:ed|ing)|consist(?:ed|ing|s)|contained|featur(?:ed|es|ing)|headed|includ(?:ed|es|ing)|led|made|represented)$/u;

/** Other words between a side and one of its list. */
const between =
  /^(?:[,:]|also|and|are|as|being|both|by|deputy|had|has|have|her|his|is|its|of|that|the|together|up|was|well|were|which|who|will|be|with)$/u;

/**
 * “The Danish delegation also includes Minister [Ana Holm] and Ambassador [Jens Berg]”, “a team from Norway that consisted of …”, “The
 * delegation was led by [Ana Holm] and included [Jens Berg]” after a sentence that tells whose it is: the side of which a list is.
 */
export function delegationList(sentence: Worded, mention: PersonMention, previous: Worded | null): string | null {
  const { tokens, mentions } = sentence;
  const from = startOf(mention);
  const noun = nounBefore(sentence, from);
  if (noun < 0) return null;
  const fellows = mentions.filter((one) => one.kind === 'person' && one.first > noun && one.last < from);
  const owner = ownerAt(sentence, noun);
  const behind = mentions.find((one) => one.first === noun + 2 || one.first === noun + 3);
  const link = tokens[noun + 1]?.lower ?? '';
  const isBehind = behind !== undefined && /^(?:from|of)$/u.test(link) && behind.first > noun && behind.first < from;
  const start = isBehind ? behind.last : noun;
  const isFellow = (at: number): boolean =>
    fellows.some((one) => startOf(one as PersonMention) <= at && until(one) >= at);
  const way = tokens.slice(start + 1, from).filter((_, index) => !isFellow(start + 1 + index));
  const isList =
    (way.some(({ lower }) => lists.test(lower)) || (isAmong(sentence, noun) && isCopula.test(way[0]?.lower ?? ''))) &&
    way.every(({ lower }) => between.test(lower) || lists.test(lower));
  const verb = way.findIndex(({ lower }) => lists.test(lower));
  const isOfFellow = fellows.length > 0 && way.findLastIndex(({ lower }) => lower === 'who') > verb;
  if (!isList || isOfFellow) return null;
  if (owner !== null) return owner;
  if (isBehind && countryOf(behind) !== null) return countryOf(behind);
  const isTold = noun > 0 && tokens[noun - 1]?.lower === 'the';
  return isTold && previous !== null ? lastDelegation(previous) : null;
}

const isCopula = /^(?:are|is|was|were)$/u;

/** “[Members of] the Danish delegation were …”, “[In] the team of Norway are …”: whether a side is told as one that people are in. */
function isAmong({ tokens }: Worded, noun: number): boolean {
  return tokens.slice(Math.max(0, noun - 5), noun).some(({ lower }) => /^(?:among|in|of|on)$/u.test(lower));
}

/** No list is longer, in words. */
const longest = 80;

/** The place of the last noun of a side ahead of a place; −1 where none is near. */
function nounBefore({ tokens }: Worded, from: number): number {
  for (let at = from - 1; at >= Math.max(0, from - longest); at -= 1)
    if (oneSide.test(tokens[at]?.lower ?? '')) return at;
  return -1;
}

const until = (one: Worded['mentions'][number]): number => (one.kind === 'person' ? one.until : one.last);

/** The country before the noun of a side: “the [Danish] delegation”, “[Norway]’s team”. */
function ownerAt({ tokens, mentions }: Worded, noun: number): string | null {
  let last = tokens[noun - 1]?.text === "'s" ? noun - 2 : noun - 1;
  while (
    /^\p{Ll}+$/u.test(tokens[last]?.text ?? '') &&
    last > noun - 3 &&
    !/^(?:a|an|the)$/u.test(tokens[last]?.lower ?? '')
  )
    last -= 1;
  return countryOf(mentions.find((one) => one.last === last));
}

/** Whose delegation a sentence told of last. */
function lastDelegation(sentence: Worded): string | null {
  const { tokens, mentions } = sentence;
  const noun = tokens.findLastIndex(({ lower }) => lower === 'delegation');
  if (noun < 0) return null;
  const behind = mentions.find(({ first }) => first === noun + 2 || first === noun + 3);
  const isBehind = /^(?:from|of)$/u.test(tokens[noun + 1]?.lower ?? '') && behind !== undefined;
  return ownerAt(sentence, noun) ?? (isBehind ? countryOf(behind) : null);
}
