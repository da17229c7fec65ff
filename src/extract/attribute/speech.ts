import type { Worded } from '../recognise/mention.ts';
import type { Quotation } from '../../text/tokens.ts';
import { reportingForms } from '../../text/reporting-verbs.ts';
import { beForms, prepositions } from './grammar-words.ts';

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

/** Verbs that call a thing something. */
export const names = /^(?:brand|call|characteri[sz]e|denounce|describe|dismiss|hail|label|mock|praise|slam|term)/u;

/** “called the plan “a gift””, “dismissed them as “folklore””: what somebody calls a thing, however short; a name has capitals. */
function isEpithet(sentence: Worded, quotation: Quotation): boolean {
  const end = sentence.tokens.findIndex(({ start }) => start >= quotation.start);
  const before = sentence.tokens.slice(Math.max(0, end - 12), Math.max(0, end)).filter(({ isQuoted }) => !isQuoted);
  const verb = before.findLastIndex(({ lower }) => names.test(lower) && reportingForms.has(lower));
  if (verb < 0 || !/^\p{Ll}/u.test(sentence.text.slice(quotation.start))) return false;
  const between = before.slice(verb + 1).filter(({ isWord }) => isWord);
  return between.every(({ lower }) => !['and', 'but', 'for', 'of', 'that', 'to', 'which', 'with'].includes(lower));
}

/** Verbs that need a subject: a quotation that opens with one leaves its own outside. */
export const finite: ReadonlySet<string> = new Set([
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

/** “asked for “predictable” rules”, “thanked it for its “patience and understanding””, “leaves “nothing unguarded””: words that judge, not names of things. */
function isJudgement(inside: readonly string[], before: string): boolean {
  const [first = '', link] = inside;
  if (!inside.every((word) => /^\p{Ll}/u.test(word))) return false;
  if (inside.length === 1) return /(?:able|ful|ible|less|ly|ous)$/u.test(first);
  if (/^(?:never|no|not|nothing)$/u.test(first)) return true;
  return inside.length === 3 && link === 'and' && /^(?:her|his|its|their)$/u.test(before);
}

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
  if (/[.!?,]$/u.test(sentence.text.slice(0, quotation.end)) && (inside.length > 1 || before === undefined))
    return true;
  if (before?.text === ':' && /[.!?]$/u.test(sentence.text.slice(0, quotation.end))) return true;
  const after = sentence.text.slice(quotation.end + 1).trimStart();
  if (before === undefined) return inside.length > 3;
  if (isEpithet(sentence, quotation)) return true;
  const opening = inside[0]?.lower ?? '';
  if (inside.length > 1 && (finite.has(opening) || (prepositions.has(opening) && !/^\p{Ll}/u.test(after)))) return true;
  if (inside.length > 1 && /^(?:had|has|have)$/u.test(before.lower) && !/^\p{Ll}/u.test(after)) return true;
  if (before.lower === 'of' && accuses(sentence, quotation)) return true;
  if (
    isJudgement(
      inside.map(({ text }) => text),
      before.lower,
    )
  )
    return true;
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
