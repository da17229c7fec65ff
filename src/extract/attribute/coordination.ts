import { withoutJoiners } from '../../text/double-encoded.ts';
import type { Worded } from '../recognise/mention.ts';
import { determiners, prepositions } from './grammar-words.ts';
import { partyEndingAt, type Party } from './party.ts';

/** “X and Y said”: both speak. “the ministers of X, Y and Z said”: the list hangs on a preposition, whose place is given. */
export function coordination(
  sentence: Worded,
  lastParty: Party,
  surnames: ReadonlySet<string>,
): { party: Party; prepositionAt: number | null } | null {
  const { tokens } = sentence;
  let first = lastParty.first;
  const members = [lastParty];
  for (let steps = 0; steps < 12; steps += 1) {
    let link = first - 1;
    const isSerial = tokens[link]?.lower === 'and' && tokens[link - 1]?.text === ',';
    if (isSerial) link -= 1;
    if (!['and', ',', 'or'].includes(tokens[link]?.lower ?? '')) break;
    if (tokens[link]?.text === ',' && members.length > 1 && closesOpening(sentence, link)) break;
    const before = partyEndingAt(sentence, link - 1, surnames);
    if (isSerial && before?.kind !== lastParty.kind) break;
    const isHe = before?.kind === 'pronoun' && ['he', 'she'].includes(before.name ?? '');
    if (
      before === null ||
      (before.kind === 'pronoun' && !isHe) ||
      (before.kind === 'document' && lastParty.kind !== 'document')
    )
      break;
    members.unshift(before);
    first = before.first;
  }
  if (members.length === 1) return null;
  const before = tokens[first - 1]?.lower ?? '';
  const beforeThat = tokens[first - 2]?.lower ?? '';
  if (prepositions.has(before)) return { party: lastParty, prepositionAt: first - 1 };
  if (determiners.has(before) && prepositions.has(beforeThat)) return { party: lastParty, prepositionAt: first - 2 };
  const label = withoutJoiners(sentence.text.slice(tokens[first]?.start ?? 0, tokens[lastParty.last]?.end ?? 0));
  return {
    party: {
      kind: 'group',
      label,
      name: null,
      country: null,
      owner: null,
      isPlural: true,
      first,
      last: lastParty.last,
    },
    prepositionAt: null,
  };
}

/** “On the northern sea, Norway and Peru stressed …”: the first comma of a sentence that opens with a preposition. */
const closesOpening = ({ tokens }: Worded, comma: number): boolean =>
  prepositions.has(tokens[0]?.lower ?? '') && tokens.findIndex(({ text }) => text === ',') === comma;
