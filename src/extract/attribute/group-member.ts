import { reportingForms } from '../../text/reporting-verbs.ts';
import type { Worded } from '../recognise/mention.ts';
import { partyOf } from './make-party.ts';
import type { Party } from './party.ts';

/** “One of them said”, “The other said”, “Both concurred”: words that stand for somebody just spoken of, right before their verb. */
export function memberOfGroup(sentence: Worded, last: number): Party | null {
  const { tokens } = sentence;
  const next = tokens[last + 1]?.lower ?? '';
  if (!reportingForms.has(next) && !['also', 'has', 'have', 'had'].includes(next)) return null;
  const word = tokens[last]?.lower ?? '';
  const isOneOf = word === 'them' && tokens[last - 1]?.lower === 'of';
  if (isOneOf && ['all', 'both', 'one', 'some', 'two'].includes(tokens[last - 2]?.lower ?? ''))
    return partyOf(sentence, { kind: 'group', first: last - 2, last, isPlural: tokens[last - 2]?.lower !== 'one' });
  const before = tokens[last - 1]?.lower ?? '';
  if (word === 'other' && before === 'the') return partyOf(sentence, { kind: 'group', first: last - 1, last });
  const opensClause = last === 0 || /^[,;"]$/u.test(before) || before === 'but' || before === 'and';
  if (opensClause && (word === 'another' || word === 'both'))
    return partyOf(sentence, { kind: 'group', first: last, last, isPlural: word === 'both' });
  return null;
}
