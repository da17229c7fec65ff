import { withoutJoiners } from '../../text/double-encoded.ts';
import type { Worded } from '../recognise/mention.ts';
import { betweenSubjectAndVerb, prepositions } from './grammar-words.ts';
import type { Party } from './party.ts';

const collective: ReadonlySet<string> = new Set(['group', 'document', 'role']);
const mostWords = 12;

/** The phrase of a collective, a text or an unnamed person with what hangs on its noun, up to the verb: “All members of the mechanism”. */
export function wholeLabel(sentence: Worded, party: Party, verb: number): Party {
  const isBody = party.kind === 'body' && party.name === null && sentence.tokens[party.last + 1]?.lower === 'of';
  if (!(collective.has(party.kind) || isBody) || party.last + 1 >= verb) return party;
  let last = verb - 1;
  while (last > party.last && isBetween(sentence.tokens[last]?.lower ?? '')) last -= 1;
  return extended(sentence, party, last);
}

/** The same where no verb is known: the noun with what follows “of” or “from”, as far as names and nouns go. */
export function ofPhrase(sentence: Worded, party: Party): Party {
  const { tokens } = sentence;
  if (!collective.has(party.kind) || !['of', 'from'].includes(tokens[party.last + 1]?.lower ?? '')) return party;
  let last = party.last + 1;
  while (
    ['of', 'from', 'the', 'all', 'both', 'five', 'six'].includes(tokens[last + 1]?.lower ?? '') ||
    tokens[last + 1]?.isCapital === true
  )
    last += 1;
  const next = tokens[last + 1];
  if (next?.isWord === true && !isBetween(next.lower) && !/(?:ed|s)$/u.test(next.lower)) last += 1;
  else if (next !== undefined && /^(?:countries|nations|states|parties|mechanism|group|bloc)$/u.test(next.lower))
    last += 1;
  return extended(sentence, party, last);
}

const isBetween = (word: string): boolean => betweenSubjectAndVerb.has(word) || /ly$/u.test(word);

function extended(sentence: Worded, party: Party, last: number): Party {
  const between = sentence.tokens.slice(party.last + 1, last + 1);
  const isPlain =
    between.length > 0 &&
    between.length <= mostWords &&
    between.every(({ isWord, text, isQuoted }) => (isWord || text === "'s") && !isQuoted);
  const isPosted =
    between[0]?.lower === 'to' &&
    /^an? /iu.test(party.label) &&
    /^(?:advis[eo]r|aide|ambassador|assistant|envoy)$/u.test(party.name ?? '');
  const isTail =
    isPosted ||
    [
      'of',
      'from',
      'for',
      'in',
      'at',
      'who',
      'present',
      'attending',
      'representing',
      'participating',
      'close',
      'familiar',
      'briefed',
    ].includes(between[0]?.lower ?? '');
  if (!isPlain || !isTail || prepositions.has(between.at(-1)?.lower ?? '')) return party;
  const start = sentence.tokens[party.first]?.start ?? 0;
  const end = sentence.tokens[last]?.end ?? start;
  const place = sentence.mentions.find(({ kind, first }) => kind === 'country' && first > party.last && first <= last);
  const country = party.kind === 'role' && place?.kind === 'country' ? place.name : null;
  return {
    ...party,
    country: party.country ?? country,
    label: withoutJoiners(sentence.text.slice(start, end)),
  };
}
