import type { Worded } from '../recognise/mention.ts';
import { needsAfter } from '../../text/needs-after.ts';
import { reportingForms } from '../../text/reporting-verbs.ts';
import type { Verb } from './claim.ts';

/** What a verb needs stands not further behind it, in UTF-16 code units. */
const longestLook = 400;

/** The words behind a verb, on one line. */
const after = (sentence: Worded, index: number): string => {
  const token = sentence.tokens[index + 1];
  const rest = token === undefined ? '' : sentence.text.slice(token.start, token.start + longestLook);
  return rest.replace(/[‘’]/gu, "'").replace(/\s+/gu, ' ').toLowerCase();
};

/** “said by phone”: no agent of a passive. */
const byMeans: ReadonlySet<string> = new Set([
  'e-mail',
  'email',
  'fax',
  'letter',
  'message',
  'mobile',
  'phone',
  'radio',
  'telephone',
  'text',
  'video',
  'videolink',
  'way',
  'zoom',
]);

/** The reporting verbs of a sentence that stand outside quotation marks, with what must follow them. */
export function reportingVerbs(sentence: Worded): Verb[] {
  return sentence.tokens.flatMap((token, index): Verb[] => {
    const use = token.isQuoted || token.isCapital ? undefined : reportingForms.get(token.lower);
    if (use === undefined || use.kind === 'topic') return [];
    const needs = needsAfter[use.lemma];
    const rest = after(sentence, index);
    const closesSentence = use.kind === 'say' && use.lemma !== 'go' && /^(?:[.,!?]|$)/u.test(rest);
    if (needs !== undefined && !closesSentence && !needs.test(rest)) return [];
    if (sentence.tokens[index + 1]?.lower === 'by' && !byMeans.has(sentence.tokens[index + 2]?.lower ?? '')) return [];
    if (token.lower === 'question' && sentence.tokens[index - 1]?.lower === 'in') return [];
    if (token.lower === 'states' && !/^(?:that|[,:"“])/u.test(rest)) return [];
    return [{ index, use }];
  });
}
