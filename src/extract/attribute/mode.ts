import type { Worded } from '../recognise/mention.ts';
import type { Quotation } from '../../text/tokens.ts';
import { reportingForms } from '../../text/reporting-verbs.ts';
import type { Mode } from './attribution.ts';
import type { Claim } from './claim.ts';
import { beForms, prepositions } from './noun-words.ts';

const opensWords: ReadonlySet<string> = new Set([
  'as',
  'that',
  'to',
  'not',
  'will',
  'would',
  ',',
  ':',
  'and',
  'but',
  'it',
  'it:',
  'be',
  'become',
  'too',
  'remain',
  'they',
  'he',
  'she',
  'we',
  'i',
  'him',
  'them',
]);

const names = /^(?:brand|call|characteri[sz]e|denounce|describe|dismiss|hail|label|mock|praise|slam|term)/u;

/** “called the plan “a gift””, “dismissed them as “folklore””: what somebody calls a thing, however short; a name has capitals. */
function isEpithet(sentence: Worded, quotation: Quotation): boolean {
  const end = sentence.tokens.findIndex(({ start }) => start >= quotation.start);
  const before = sentence.tokens.slice(Math.max(0, end - 12), Math.max(0, end)).filter(({ isQuoted }) => !isQuoted);
  const verb = before.findLastIndex(({ lower }) => names.test(lower) && reportingForms.has(lower));
  if (verb < 0 || !/^\p{Ll}/u.test(sentence.unit.span.text.slice(quotation.start))) return false;
  const between = before.slice(verb + 1).filter(({ isWord }) => isWord);
  return between.every(({ lower }) => !['and', 'but', 'for', 'of', 'that', 'to', 'which', 'with'].includes(lower));
}

/** Verbs that need a subject: a quotation that opens with one leaves its own outside. */
const finite: ReadonlySet<string> = new Set([
  'are',
  "can't",
  'can',
  'cannot',
  'could',
  'did',
  'do',
  'does',
  "don't",
  "doesn't",
  'had',
  'has',
  'have',
  'is',
  "isn't",
  'may',
  'might',
  'must',
  'remains',
  'should',
  'was',
  'were',
  'will',
  "won't",
  'would',
]);

/** “accused them of “surrendering by instalments””. */
const accuses = (sentence: Worded, quotation: Quotation): boolean =>
  sentence.tokens.some(
    ({ lower, end }) =>
      end < quotation.start && end > quotation.start - 60 && /^(?:accus(?:e|es|ed|ing)|speaks?|spoke)$/u.test(lower),
  );

/** Whether quoted words are what the speaker said, not a name or a term that somebody coined (“green lane”, “three evil forces”). */
export function isSpeech(sentence: Worded, quotation: Quotation): boolean {
  const inside = sentence.tokens.filter(
    ({ start, isWord }) => start >= quotation.start && start < quotation.end && isWord,
  );
  if (!quotation.isOpened || !quotation.isClosed) return true;
  if (inside.length > 4) return true;
  const before = sentence.tokens
    .filter(({ end }) => end <= quotation.start && end > 0)
    .filter(({ text }) => !/^["'“‘]$/u.test(text))
    .at(-1);
  if (/[.!?,]$/u.test(sentence.unit.span.text.slice(0, quotation.end)) && (inside.length > 1 || before === undefined))
    return true;
  const after = sentence.unit.span.text.slice(quotation.end + 1).trimStart();
  if (before === undefined) return inside.length > 3;
  if (isEpithet(sentence, quotation)) return true;
  const opening = inside[0]?.lower ?? '';
  if (inside.length > 1 && (finite.has(opening) || (prepositions.has(opening) && !/^\p{Ll}/u.test(after)))) return true;
  if (inside.length > 1 && /^(?:had|has|have)$/u.test(before.lower) && !/^\p{Ll}/u.test(after)) return true;
  if (before.lower === 'of' && accuses(sentence, quotation)) return true;
  const capitals = inside.every(({ isCapital }) => isCapital);
  if (capitals) return false;
  if (inside.length === 3) return !/^(?:the|a|an|this|these|those|its|their|of|and|or|so-called)$/u.test(before.lower);
  if (inside.length === 4) return !/^(?:the|of|a|an|its|their)$/u.test(before.lower);
  return (
    (opensWords.has(before.lower) && before.lower !== 'and') ||
    beForms.has(before.lower) ||
    (reportingForms.has(before.lower) && before.lower !== 'post')
  );
}

/** The quoted stretches of a sentence that are its speaker’s words. */
export const speechIn = (sentence: Worded): Quotation[] =>
  sentence.quotations.filter((quotation) => isSpeech(sentence, quotation));

/** Direct: everything said stands in quotation marks, apart from the words that attribute. Mixed: part of it. Indirect: none. */
export function modeOf(sentence: Worded, claim: Claim | null): Mode {
  const speech = speechIn(sentence);
  if (speech.length === 0) return 'indirect';
  const quoted = (start: number): boolean =>
    sentence.quotations.some((quotation) => start >= quotation.start && start < quotation.end);
  const firstQuote = sentence.tokens.findIndex(({ start }) => start >= (speech[0]?.start ?? 0));
  const frame = claim === null ? null : frameOf(sentence, claim, firstQuote);
  const left = sentence.tokens.filter(
    (token, index) =>
      token.isWord && !quoted(token.start) && !(frame !== null && index >= frame.first && index <= frame.last),
  );
  if (claim !== null && isPartOfClause(sentence, claim, firstQuote)) return 'mixed';
  const rest = left.filter(({ lower }) => !['that', 'and', 'but', 'also'].includes(lower));
  return rest.length <= 2 ? 'direct' : 'mixed';
}

/** “called the visit “a gift””, “said the plan “could fail””: the quotation is only part of the clause that is reported. */
function isPartOfClause(sentence: Worded, claim: Claim, firstQuote: number): boolean {
  const cue = sentence.tokens[claim.cue.last]?.lower ?? '';
  const between = sentence.tokens.slice(claim.cue.last + 1, Math.max(firstQuote, claim.cue.last + 1));
  const isLower = /^\p{Ll}/u.test(sentence.tokens[firstQuote]?.text ?? '');
  const [next] = between;
  if (next?.isWord !== true) return false;
  if (names.test(cue) && between.some(({ lower }) => lower === 'as')) return true;
  if (!isLower) return false;
  if (names.test(cue)) return true;
  if (
    finite.has(sentence.tokens[firstQuote]?.lower ?? '') &&
    between.some(({ isWord, lower }) => isWord && lower !== 'that')
  )
    return true;
  return /^(?:said|says)$/u.test(cue) && !prepositions.has(next.lower) && next.lower !== 'that' && next.lower !== 'it';
}

const contentWords: ReadonlySet<string> = new Set([
  'it',
  'he',
  'she',
  'they',
  'and',
  'but',
  'is',
  'are',
  'was',
  'were',
  'will',
  'would',
  'has',
  'have',
  'had',
  'should',
  'could',
  'must',
  'can',
  'supported',
  'called',
]);

/** “…,” he told a briefing, pointing to a map: what follows a quotation’s verb is circumstance, unless it reports again. Up to the next quotation. */
function endOfCircumstances(sentence: Worded, from: number): number {
  if (sentence.tokens.slice(0, from).some(({ isWord, isQuoted }, index) => isWord && !isQuoted && index < from - 6))
    return 0;
  const quoted = sentence.tokens.findIndex(({ isQuoted }, index) => index > from && isQuoted);
  const end = quoted < 0 ? sentence.tokens.length - 1 : quoted - 1;
  return reportsAgain(sentence, from, end) ? 0 : end;
}

/** Whether a clause that attributes is followed by content: a second verb in the past, “adding …”, “that …”. */
function reportsAgain(sentence: Worded, from: number, end: number): boolean {
  const words = sentence.tokens.slice(from, end + 1);
  const verbs = words.filter(({ lower }) => ['past', 'third'].includes(reportingForms.get(lower)?.form ?? ''));
  return (
    verbs.length > 1 ||
    words.some(({ lower }) => /^(?:add|argu|explain|insist|not|say|stress|warn)ing$|^(?:but|that)$/u.test(lower))
  );
}

/** The words that only attribute: up to the quotation where nothing but hearer, time or medium stands between it and the verb. */
function frameOf(sentence: Worded, claim: Claim, firstQuote: number): { first: number; last: number } {
  const { frame, cue } = claim;
  if (frame.first > 0) {
    let first = frame.first;
    while (
      first > 0 &&
      sentence.tokens[first - 1]?.isQuoted === false &&
      /^(?:\p{L}|\p{N})/u.test(sentence.tokens[first - 1]?.text ?? '') &&
      frame.first - first < 6
    )
      first -= 1;
    if (sentence.tokens[first - 1]?.text !== '"') return frame;
    return { first, last: Math.max(frame.last, endOfCircumstances(sentence, frame.first)) };
  }
  const between = sentence.tokens.slice(cue.last + 1, Math.max(firstQuote, cue.last + 1));
  const hasContent =
    between.filter(({ isWord }) => isWord).length > 14 ||
    between.some(
      ({ lower }, index) =>
        lower === 'that' && index < between.length - 1 && between.slice(index + 1).some(({ isWord }) => isWord),
    ) ||
    between.some(({ lower }) => contentWords.has(lower));
  const told =
    /^(?:told|tells|said|says|wrote|writes|asked|added|in|on|at|to)$/u.test(sentence.tokens[cue.last]?.lower ?? '') ||
    between.filter(({ isWord }) => isWord).length <= 2;
  return { first: 0, last: !hasContent && told && firstQuote > cue.last ? firstQuote - 1 : frame.last };
}
