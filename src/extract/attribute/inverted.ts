import type { Worded } from '../recognise/mention.ts';
import { reportingForms } from '../../text/reporting-verbs.ts';
import { claimUpTo, type Claim } from './claim.ts';
import { closes, endOfFrame } from './frame.ts';
import { prepositions } from './grammar-words.ts';
import { partyOf } from './make-party.ts';
import { partyEndingAt, type Party } from './party.ts';
import { subjectBefore } from './subject.ts';

/** “…,” said X, the minister. / …, reported the ministry’s press service. */
export function inverted(sentence: Worded, surnames: ReadonlySet<string>): Claim | null {
  const { tokens } = sentence;
  for (let index = 1; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.isQuoted || token.isCapital || !invertible(token.lower)) continue;
    if (!closes.test(tokens[index - 1]?.text ?? '')) continue;
    if (
      tokens[index - 1]?.text === ',' &&
      tokens[index - 2]?.text !== '"' &&
      (subjectBefore(sentence, index, surnames) !== null ||
        (tokens[index - 2]?.isQuoted !== true &&
          !/^(?:reported|said|according)$/u.test(token.lower) &&
          !namesPerson(sentence, index + 1)))
    )
      continue;
    const beside = setBeside(sentence, index + 1);
    if (beside !== null)
      return { ...claimUpTo(`inverted-${token.lower}`, beside, index), frame: frameFrom(sentence, index, beside.last) };
    const unnamed = tokens[index - 1]?.text === '"' ? somebodyAt(sentence, index + 1) : null;
    if (unnamed !== null)
      return {
        ...claimUpTo(`inverted-${token.lower}`, unnamed, index),
        frame: frameFrom(sentence, index, unnamed.last),
      };
    for (let last = index + 1; last < Math.min(tokens.length, index + 16); last += 1) {
      const party = partyEndingAt(sentence, last, surnames);
      if (party === null || tokens[last + 1]?.text === "'s" || isInOffice(sentence, party)) continue;
      if (party.first > index + 1 && !(party.kind === 'person' && isTitle(sentence, index + 1, party.first))) continue;
      if (
        party.isBare === true &&
        tokens[last + 1]?.isWord === true &&
        !prepositions.has(tokens[last + 1]?.lower ?? '')
      )
        continue;
      const named = party.kind === 'role' || party.kind === 'body' ? appositionOf(sentence, last) : null;
      if (named !== null)
        return {
          rule: `inverted-${token.lower}`,
          party: named,
          cue: { first: index, last: index },
          frame: frameFrom(sentence, index, named.last),
          strength: 'strong',
          inner: null,
          via: [],
        };
      const longer =
        partyEndingAt(sentence, last + 1, surnames) ??
        partyEndingAt(sentence, last + 2, surnames) ??
        partyEndingAt(sentence, last + 3, surnames);
      if (longer !== null && longer.first <= index + 1 && longer.kind !== 'pronoun') continue;
      return {
        rule: `inverted-${token.lower}`,
        party,
        cue: { first: index, last: index },
        frame: frameFrom(sentence, index, endOfFrame(sentence, party.last) ?? party.last),
        strength: 'strong',
        inner: null,
        via: [],
      };
    }
  }
  return null;
}

/** “said the night porter, Ana Lund”: the name between commas behind what its bearer is, whatever the noun. */
function setBeside(sentence: Worded, first: number): Party | null {
  const { tokens } = sentence;
  if (!/^(?:an?|her|his|its|one|the|their)$/u.test(tokens[first]?.lower ?? '')) return null;
  const comma = tokens.findIndex(({ text }, at) => at > first && text === ',');
  const isPlain = tokens.slice(first, comma).every(({ text }) => /^\p{Ll}[\p{L}-]*$/u.test(text));
  const named = sentence.mentions.find(({ kind, first: from }) => kind === 'person' && from === comma + 1);
  return isPlain && comma < first + 6 && named !== undefined ? partyEndingAt(sentence, named.last, new Set()) : null;
}

/** “predicted a member of Lund’s cabinet.”: an unnamed person by his whole phrase, up to the end of the sentence. */
function somebodyAt(sentence: Worded, first: number): Party | null {
  const { tokens } = sentence;
  const end = tokens.length - 1;
  const words = tokens.slice(first, end);
  const isPhrase =
    /^(?:an?|another|one)$/u.test(tokens[first]?.lower ?? '') &&
    tokens[end]?.text === '.' &&
    words.length > 1 &&
    words.length <= 12 &&
    words.every(({ isWord, text, isQuoted }) => (isWord || text === "'s") && !isQuoted) &&
    sentence.mentions.every((one) => one.kind !== 'person' || one.last < first || tokens[one.last + 1]?.text === "'s");
  return isPhrase ? partyOf(sentence, { kind: 'group', first, last: end - 1 }) : null;
}

/** The words that attribute: to their end where speech goes on behind them, else all that follows. */
const frameFrom = ({ tokens }: Worded, first: number, last: number): Claim['frame'] => ({
  first,
  last: tokens.slice(first).some(({ isQuoted }) => isQuoted) ? last : tokens.length - 1,
});

/** “On the table, says Ana Lund, will be …”: a full name right behind the verb. */
const namesPerson = ({ mentions }: Worded, at: number): boolean =>
  mentions.some(({ kind, first, last }) => kind === 'person' && first === at && last > first);

/** Whether nothing but the words of an office stands from one place to another: “joked Bulgarian minister Stoyan Dimov”. */
const isTitle = (sentence: Worded, first: number, end: number): boolean =>
  end - first <= 8 &&
  sentence.tokens
    .slice(first, end)
    .every(({ isWord, lower }) => (isWord || lower === "'s") && !reportingForms.has(lower));

/** “said Kremlin spokesman Jens Holm”: words that are part of the office before a name. */
const isInOffice = ({ mentions }: Worded, { kind, first, last }: Party): boolean =>
  kind !== 'person' && mentions.some((one) => one.kind === 'person' && one.from <= first && one.first > last);

/** “said the host, Vesna Trajanovska”: the name set beside an office. */
function appositionOf(sentence: Worded, last: number): Party | null {
  if (sentence.tokens[last + 1]?.text !== ',') return null;
  const mention = sentence.mentions.find(
    ({ kind, first }) => kind === 'person' && first > last + 1 && first <= last + 6,
  );
  return mention === undefined ? null : partyEndingAt(sentence, mention.last, new Set());
}

/** A verb that may stand before its subject, after what was said: one of saying, in the past or present. */
function invertible(word: string): boolean {
  const use = reportingForms.get(word);
  return (
    (use?.form === 'past' || use?.form === 'third') &&
    (use.kind === 'say' || ['urge', 'promise', 'insist'].includes(use.lemma))
  );
}
