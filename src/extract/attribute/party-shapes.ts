import { reportingForms } from '../../text/reporting-verbs.ts';
import type { Worded } from '../recognise/mention.ts';
import { startOfPhrase } from './phrase.ts';

/** “Mongolia-Canada ties”, “the EU-Nigeria summit”: one of two names that a hyphen joins speaks for nobody. */
export const isJoined = ({ tokens }: Worded, first: number, last: number): boolean =>
  (tokens[last + 1]?.text === '-' && tokens[last + 1]?.start === tokens[last]?.end) ||
  (tokens[first - 1]?.text === '-' &&
    tokens[first - 1]?.end === tokens[first]?.start &&
    tokens[first]?.isWord === true);

/** “The meeting agreed …” speaks; “The delegation, led by Lund, argued …” too; “attending the meeting commended” does not: it must stand right before its verb, at the head of its clause. */
export function isGatheringThatSpeaks(sentence: Worded, last: number): boolean {
  const next = sentence.tokens[last + 1]?.lower ?? '';
  const first = startOfPhrase(sentence, last);
  const before = sentence.tokens[first - 1]?.lower ?? '';
  const close = next === ',' ? sentence.tokens.findIndex(({ text }, at) => at > last + 1 && text === ',') : -1;
  const isLed = close > 0 && close < last + 20 && reportingForms.has(sentence.tokens[close + 1]?.lower ?? '');
  return (
    (isLed || reportingForms.has(next) || ['also', 'further', 'unanimously'].includes(next)) &&
    (before === '' || /^(?:[,.";:]|and|but|that|while)$/u.test(before))
  );
}

/** “the Croatian said”, “replied the Slovak.”: a national who was named before, right beside his verb. */
export function isNationalNoun(sentence: Worded, first: number, last: number): boolean {
  const { tokens } = sentence;
  const next = tokens[last + 1];
  const isAfterVerb = reportingForms.has(tokens[first - 2]?.lower ?? '') && /^[.,]$/u.test(next?.text ?? '.');
  const isBeforeVerb =
    reportingForms.get(next?.lower ?? '')?.form === 'past' ||
    /^(?:will|would|is|was|has|had|then|flies|travels|heads|goes|leaves|arrives|arrived|left|met|meets)$/u.test(
      next?.lower ?? '',
    );
  return (
    tokens[first - 1]?.lower === 'the' &&
    !/(?:ese|ish|ch|ss)$/u.test(tokens[last]?.lower ?? '') &&
    (isAfterVerb || isBeforeVerb)
  );
}

/** “The former called for …, the latter refused”: one of the two who were named before. */
export const isOneOfTwo = (sentence: Worded, last: number): boolean =>
  ['former', 'latter'].includes(sentence.tokens[last]?.lower ?? '') &&
  sentence.tokens[last - 1]?.lower === 'the' &&
  (reportingForms.has(sentence.tokens[last + 1]?.lower ?? '') ||
    ['also', 'has', 'had', 'then'].includes(sentence.tokens[last + 1]?.lower ?? ''));
