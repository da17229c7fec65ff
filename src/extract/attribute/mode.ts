import type { Worded } from '../recognise/mention.ts';
import { reportingForms } from '../../text/reporting-verbs.ts';
import type { Mode } from './attribution.ts';
import type { Claim } from './claim.ts';
import { finite, names, speechIn } from './speech.ts';

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
  const isGoingOn = /^\p{Ll}/u.test(sentence.tokens[firstQuote]?.text ?? '');
  return rest.length <= (isGoingOn ? 0 : 2) ? 'direct' : 'mixed';
}

/** “called the visit “a gift””, “said the plan “could fail””, “said that “no treaty moves water””: the quotation is only part of the clause that is reported. */
function isPartOfClause(sentence: Worded, claim: Claim, firstQuote: number): boolean {
  const cue = sentence.tokens[claim.cue.last]?.lower ?? '';
  const between = sentence.tokens.slice(claim.cue.last + 1, Math.max(firstQuote, claim.cue.last + 1));
  const isLower = /^\p{Ll}/u.test(sentence.tokens[firstQuote]?.text ?? '');
  if (names.test(cue) && isLower && firstQuote > claim.cue.last) return true;
  const [next] = between;
  if (next?.isWord !== true) return false;
  if (names.test(cue) && between.some(({ lower }) => lower === 'as')) return true;
  if (!isLower) return false;
  const last = between.findLast(({ text }) => text !== '"');
  if (last?.lower === 'that' && isPassage(sentence, firstQuote)) return false;
  return last?.isWord === true || finite.has(sentence.tokens[firstQuote]?.lower ?? '');
}

/** Quoted words are more than a clause of the sentence round them where they are so many. */
const passage = 30;

/** “said that “the parties reaffirm …, oppose … and will …””: a whole passage of a text. */
const isPassage = ({ tokens, quotations }: Worded, firstQuote: number): boolean => {
  const own = quotations.find(
    ({ start, end }) => start <= (tokens[firstQuote]?.start ?? -1) && end > (tokens[firstQuote]?.start ?? -1),
  );
  return (
    tokens.filter(({ start, isWord }) => isWord && own !== undefined && start >= own.start && start < own.end).length >
    passage
  );
};

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
    /^(?:told|tells|said|says|wrote|writes|answered|asked|added|replied|in|on|at|to)$/u.test(
      sentence.tokens[cue.last]?.lower ?? '',
    ) || between.filter(({ isWord }) => isWord).length <= 2;
  return { first: 0, last: !hasContent && told && firstQuote > cue.last ? firstQuote - 1 : frame.last };
}
