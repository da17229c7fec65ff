import type { Worded } from '../recognise/mention.ts';
import { reportingForms } from '../../text/reporting-verbs.ts';

const present: ReadonlySet<string> = new Set([
  'am',
  'are',
  'can',
  'cannot',
  'could',
  'do',
  'does',
  'has',
  'have',
  'is',
  'may',
  'might',
  'must',
  'need',
  'needs',
  'ought',
  'shall',
  'should',
  'will',
  'would',
  "won't",
  "can't",
  "don't",
  "doesn't",
  'had',
]);
const past: ReadonlySet<string> = new Set([
  'was',
  'were',
  'did',
  'began',
  'became',
  'brought',
  'built',
  'came',
  'drew',
  'fell',
  'flew',
  'found',
  'gave',
  'got',
  'grew',
  'held',
  'kept',
  'left',
  'led',
  'lost',
  'made',
  'met',
  'paid',
  'put',
  'ran',
  'rose',
  'saw',
  'sent',
  'sat',
  'set',
  'spent',
  'spoke',
  'stood',
  'took',
  'told',
  'went',
  'won',
  'wrote',
  'shook',
  'laid',
  'cut',
  'hit',
]);
const notFinite: ReadonlySet<string> = new Set([
  'based',
  'called',
  'concerned',
  'led',
  'named',
  'needed',
  'related',
  'so-called',
  'united',
  'used',
  'developed',
  'shared',
  'expected',
  'increased',
  'hundred',
  'indeed',
  'red',
  'need',
  'speed',
  'seed',
  'exceed',
  'proceed',
  'succeed',
  'embed',
  'feed',
  'advanced',
  'proposed',
  'limited',
  'detailed',
  'renewed',
  'mixed',
  'combined',
  'integrated',
  'joined',
]);

/** Whether the first finite verb of a sentence, outside its opening phrase, is a simple past; null where none was found. */
export function isPast(sentence: Worded): boolean | null {
  const { tokens } = sentence;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.isQuoted) continue;
    if (present.has(token.lower)) return false;
    if (past.has(token.lower) && tokens[index - 1]?.lower !== 'to') return true;
    if (
      /^\p{Ll}+ed$/u.test(token.text) &&
      !notFinite.has(token.lower) &&
      index > 0 &&
      !/^(?:by)$/u.test(tokens[index + 1]?.lower ?? '') &&
      !['the', 'a', 'an', 'of', 'and', 'has', 'have', 'be', 'been', 'more', 'highly', 'as', 'when', ','].includes(
        tokens[index - 1]?.lower ?? '',
      )
    )
      return true;
    if (
      /^\p{Ll}+s$/u.test(token.text) &&
      reportingForms.get(token.lower)?.form === 'third' &&
      index > 0 &&
      !['the', 'of', 'a', 'and', 'to', 'for'].includes(tokens[index - 1]?.lower ?? '')
    )
      return false;
  }
  return null;
}

const events =
  /\b(?:last (?:spoke|met|held|visited)|exchanged (?:\w+ )?views|(?:had|held|conducted) (?:an? )?(?:\S+ )?(?:exchanges?|talks|meetings?|discussions?|bilateral)|met (?:with|separately|on|in|at|today)|signed|attended|took part|gathered|co-?chaired|chaired|hosted|witnessed|(?:was|were) held|took place|visited|paid (?:an? |official |courtesy )|arrived|left for|toured|laid (?:a )?wreath|adopted and issued|issued an?|was (?:co-?chaired|attended|chaired|launched|represented|founded|established|built|held|opened|cancelled)|discussed|reviewed|wrapped up|convened|presided|(?:is|are) (?:scheduled|due|expected|set|to meet)|will (?:be held|take place|host|attend|visit|chair|fly|head (?:on|to)|leave (?:for|on)|meet|gather|proceed to|travel|hold (?:three|talks|a |the |(?:\S+ ){1,2}(?:consultations|meetings|talks)))|led the (?:\w+ )?delegation|accompanied|shook hands|poses?|reached (?:a |an )?(?:\S+ )?consensus|came at|brought together|focused on)\b/iu;

/** Whether a sentence tells what happened at an occasion, or will: who met, signed, attended, when and where. */
export function tellsEvents(sentence: Worded): boolean {
  const outside = sentence.tokens
    .filter(({ isQuoted }) => !isQuoted)
    .map(({ text }) => text)
    .join(' ')
    .replace(/ 's/gu, "'s");
  return events.test(outside);
}

/** Whether a verb of will or duty stands outside quotation marks. */
export const hasModal = (sentence: Worded): boolean =>
  sentence.tokens.some(
    ({ lower, isQuoted }) => !isQuoted && ['will', 'would', 'should', 'must', 'could', 'can'].includes(lower),
  );
