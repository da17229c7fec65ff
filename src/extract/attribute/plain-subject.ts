import type { Worded } from '../recognise/mention.ts';
import { claimUpTo, type Claim, type Verb } from './claim.ts';
import { beForms, clauseWords, determiners, modals, prepositions } from './grammar-words.ts';
import { partyOf } from './make-party.ts';
import { documentNouns } from './noun-words.ts';

/** Verbs of which only somebody who speaks is the subject, before what they say. */
const sure =
  /^(?:(?:argue|complain|explain|insist|warn|caution|fear|note|predict)(?:s|ed)?|admit(?:s|ted)?|say|says|said|tell|tells|told|den(?:y|ies|ied))$/u;

/** Words that stand for something told of before, or for nothing: no noun that could be named. */
const empty =
  /^(?:he|her|here|his|i|it|its|she|so|such|that|their|there|these|they|this|those|we|what|which|who|you|your|our|my)$/u;

/** No phrase of a subject that is read from its verb alone is longer, in words. */
const longest = 12;

/**
 * “Environmental groups on both shores say …”, “Flanders, which pays for the work, says …”, “The fisherfolk group Maris called on …”: before
 * a verb that only speakers have, all that stands from the beginning of the sentence is the speaker, whoever it be. For sentences in
 * which nothing else was read.
 */
export function plainSubject(sentence: Worded, verbs: readonly Verb[]): Claim | null {
  const { tokens } = sentence;
  const verb = verbs.find((one) => reports(sentence, one));
  if (verb === undefined || (verb !== verbs[0] && tokens[verb.index - 1]?.text !== ',')) return null;
  const first = phraseStart(sentence, verb.index);
  const comma = tokens.findIndex(({ text }, at) => at > first && at < verb.index && text === ',');
  const last = (comma < 0 ? verb.index : comma) - 1;
  if (comma >= 0 && tokens[verb.index - 1]?.text !== ',') return null;
  const words = tokens.slice(first, last + 1);
  const isPhrase =
    words.length > 0 &&
    words.length <= longest &&
    words.every(({ isWord, text, isQuoted }) => (isWord || text === "'s" || text === "'") && !isQuoted) &&
    !words.some(
      ({ lower }, at) =>
        beForms.has(lower) ||
        modals.has(lower) ||
        (clauseWords.has(lower) && !(lower === 'and' && words[at + 1]?.isCapital === true)),
    ) &&
    !empty.test(words[0]?.lower ?? '') &&
    !prepositions.has(words[0]?.lower ?? '');
  if (!isPhrase) return null;
  const head = words.findIndex(({ lower }, at) => at > 0 && prepositions.has(lower));
  const noun = words[(head < 0 ? words.length : head) - 1]?.lower ?? '';
  if (determiners.has(noun)) return null;
  const isDocument = documentNouns.has(noun);
  const party = partyOf(sentence, {
    kind: isDocument ? 'document' : 'group',
    first,
    last,
    isPlural: /[^s]s$/u.test(noun),
  });
  return claimUpTo('plain-subject', party, verb.index);
}

const adverb = /^(?:afterwards|here|however|instead|later|meanwhile|now|still|then|today|yesterday|\p{L}+ly)$/u;

/** Where the phrase before the verb begins: with the sentence, behind “In Tokyo,” or “But”. */
function phraseStart({ tokens }: Worded, verb: number): number {
  const opening = /^(?:And|But|Meanwhile|Still|Yet)$/u.test(tokens[0]?.text ?? '') ? 1 : 0;
  const isAside = prepositions.has(tokens[opening]?.lower ?? '') || adverb.test(tokens[opening]?.lower ?? '');
  const comma = isAside ? tokens.findIndex(({ text }, at) => at > opening && at < opening + 8 && text === ',') : -1;
  return comma > 0 && comma < verb ? comma + 1 : opening;
}

/** Whether what is said follows: a clause, an infinitive behind “called on”, whom behind “told”. */
function reports({ text, tokens }: Worded, { index, use }: Verb): boolean {
  const rest = text.slice(tokens[index]?.end ?? 0);
  const word = tokens[index]?.lower ?? '';
  if (use.form === 'ing' || /^(?:be|been|is|are|was|were|to|had|has|have)$/u.test(tokens[index - 1]?.lower ?? ''))
    return false;
  if (/^(?:call|calls|called)$/u.test(word)) return /^ on [^.;]{3,80} to\b/u.test(rest);
  if (/^(?:ask|asks|asked)$/u.test(word)) return /^ (?:how|what|when|where|whether|which|who|why)\b/u.test(rest);
  if (/^(?:say|says|said)$/u.test(word)) return /^ (?!by\b|no\b|yes\b|so\b|as\b)[\p{L}\p{N}$€£“"]/u.test(rest);
  return sure.test(word) && /^ (?:[^.,;]{3,40} )?that\b/u.test(rest);
}
