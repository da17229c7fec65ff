import type { Worded } from '../recognise/mention.ts';
import { reportingForms } from '../../text/reporting-verbs.ts';
import { beForms, modals, prepositions } from './grammar-words.ts';

/** Whether words before a comma could be what is said: more than an opening phrase. */
export function isAfterContent(sentence: Worded, comma: number): boolean {
  const before = sentence.tokens.slice(0, comma);
  if (before.length < 3) return false;
  const opening = before[0]?.lower ?? '';
  const opensPhrase =
    prepositions.has(opening) ||
    /ing$/u.test(opening) ||
    [
      'when',
      'while',
      'asked',
      'as',
      'although',
      'if',
      'after',
      'before',
      'then',
      'earlier',
      'later',
      'meanwhile',
      'on',
      'in',
      'at',
    ].includes(opening) ||
    /ed$/u.test(opening);
  const hasVerb = before.some(
    ({ lower }, index) =>
      beForms.has(lower) ||
      (modals.has(lower) && lower !== 'to') ||
      ['has', 'have', 'had', 'does', 'did'].includes(lower) ||
      (index > 0 && /(?:[^e]ed|s)$/u.test(lower) && verbish.has(lower)) ||
      reportingForms.get(lower)?.form === 'past',
  );
  const hasQuote = before.some(({ isQuoted }) => isQuoted);
  if (hasQuote && before.at(-1)?.text === '"') return true;
  if (opensPhrase) return before.filter(({ text }) => text === ',').length >= 1 && hasVerb && before.length > 14;
  return hasVerb || before.length > 7;
}

const verbish: ReadonlySet<string> = new Set([
  'needs',
  'wants',
  'remains',
  'makes',
  'gives',
  'takes',
  'comes',
  'goes',
  'spends',
  'works',
  'pushed',
  'failed',
  'reached',
  'began',
  'increased',
  'became',
  'remained',
]);
