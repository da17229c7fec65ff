import { determiners, prepositions } from './grammar-words.ts';
import { partyOf, pronounParty } from './make-party.ts';
import type { Worded } from '../recognise/mention.ts';
import type { Claim } from './claim.ts';
import { partyFrom } from './party-from.ts';
import { partyEndingAt, type Party } from './party.ts';

/** “In her view, …”, “In Moreno’s words, …”: an opinion that opens a sentence. */
export function inTheView(sentence: Worded, surnames: ReadonlySet<string>): Claim | null {
  const { tokens } = sentence;
  const inserted = inTheWords(sentence, surnames);
  if (inserted !== null) return inserted;
  const noun = tokens.findIndex(({ lower }, index) => index < 6 && /^(?:assessment|opinion|view|words)$/u.test(lower));
  if (tokens[0]?.lower !== 'in' || noun < 2 || tokens[noun + 1]?.text !== ',') return null;
  const owner = tokens[1]?.lower ?? '';
  const isPronoun = noun === 2 && ['her', 'his', 'their'].includes(owner);
  const named = sentence.mentions.find(({ kind, last }) => kind === 'person' && last === noun - 2);
  if (!isPronoun && named?.kind !== 'person') return null;
  return {
    rule: 'according-to',
    party: {
      kind: named?.kind === 'person' ? 'person' : 'pronoun',
      label: named?.kind === 'person' ? named.name : owner,
      name: named?.kind === 'person' ? named.name : owner === 'their' ? 'they' : 'he',
      country: null,
      owner: null,
      isPlural: owner === 'their',
      first: 1,
      last: noun - 1,
    },
    cue: { first: 0, last: noun },
    frame: { first: 0, last: noun + 1 },
    strength: 'strong',
    inner: null,
    via: [],
  };
}

/** “The two had, in Moreno’s words, “never quarrelled””: whose words the marks are round, told between commas. */
function inTheWords(sentence: Worded, surnames: ReadonlySet<string>): Claim | null {
  const { tokens } = sentence;
  const noun = tokens.findIndex(({ lower, isQuoted }, index) => !isQuoted && index > 3 && lower === 'words');
  if (tokens[noun - 1]?.text !== "'s" && !/^(?:her|his)$/u.test(tokens[noun - 1]?.lower ?? '')) return null;
  const pronoun = tokens[noun - 1];
  const party =
    pronoun === undefined || pronoun.text === "'s"
      ? partyEndingAt(sentence, noun - 2, surnames)
      : pronounParty(pronoun, noun - 1);
  const link = party === null ? undefined : tokens[party.first - 1];
  if (
    party === null ||
    link?.lower !== 'in' ||
    tokens[noun + 1]?.text !== ',' ||
    !tokens.some(({ isQuoted }) => isQuoted)
  )
    return null;
  return {
    rule: 'according-to',
    party,
    cue: { first: party.first - 1, last: noun },
    frame: { first: party.first - 1, last: noun + 1 },
    strength: 'strong',
    inner: null,
    via: [],
  };
}

/** “according to a person close to the talks”, “according to the bank’s quarterly bulletin”: whoever or whatever it be, by all the words to the next mark. */
function wholePhrase(sentence: Worded, first: number): Party | null {
  const { tokens } = sentence;
  const end = tokens.findIndex(({ text }, at) => at >= first && /^[,.;:()]$/u.test(text));
  const words = tokens.slice(first, end < 0 ? tokens.length : end);
  const isPlain = words.every(({ isWord, isQuoted, text }) => (isWord || /^['’-]s?$/u.test(text)) && !isQuoted);
  if (!isPlain || words.length < 2 || words.length > 12 || !determiners.has(words[0]?.lower ?? '')) return null;
  const head = words.findIndex(
    ({ lower }, at) => at > 0 && (prepositions.has(lower) || /^(?:close|involved|seen)$/u.test(lower)),
  );
  const noun = words[(head < 0 ? words.length : head) - 1]?.lower ?? '';
  const isSomebody = /(?:people|person|s)$/u.test(noun);
  return partyOf(sentence, { kind: isSomebody ? 'group' : 'document', first, last: first + words.length - 1 });
}

/** “According to D, …”, “…, according to D”: D speaks, unless the rest has a reporting verb of its own; then D passed it on. */
export function accordingTo(sentence: Worded, surnames: ReadonlySet<string>): Claim | null {
  const { tokens } = sentence;
  for (let index = 0; index + 2 < tokens.length; index += 1) {
    if (tokens[index]?.lower !== 'according' || tokens[index + 1]?.lower !== 'to' || tokens[index]?.isQuoted === true)
      continue;
    const next = tokens[index + 2];
    const pronoun =
      next !== undefined &&
      ['him', 'her', 'them'].includes(next.lower) &&
      !(tokens[index + 3]?.isCapital === true) &&
      !/^\p{Ll}{3,}$/u.test(tokens[index + 3]?.text ?? '');
    const party: Party | null = pronoun
      ? pronounParty(next, index + 2)
      : (partyFrom(sentence, index + 2, surnames) ?? wholePhrase(sentence, index + 2));
    if (party === null) continue;
    let end = party.last;
    while (end + 1 < tokens.length && !/^[,.]$/u.test(tokens[end + 1]?.text ?? '')) end += 1;
    return {
      rule: 'according-to',
      party,
      cue: { first: index, last: index + 1 },
      frame: { first: index, last: index === 0 ? end : tokens.length - 1 },
      strength: 'strong',
      inner: null,
      via: [],
    };
  }
  return null;
}
