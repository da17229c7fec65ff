import type { Worded } from '../recognise/mention.ts';
import { claimUpTo, type Claim, type Verb } from './claim.ts';
import { ingCues } from './participle-cues.ts';
import { partyEndingAt, type Party } from './party.ts';
import { mainSubject } from './subject.ts';

/** “…, saying that …”, “X was joined by Y in calling for …”, “elaborated on …, emphasizing that …”: a participle after a main clause. */
export function participle(sentence: Worded, verbs: readonly Verb[], surnames: ReadonlySet<string>): Claim | null {
  for (const { index, use } of verbs) {
    if (use.form !== 'ing' || !ingCues.has(use.lemma === '' ? '' : (sentence.tokens[index]?.lower ?? ''))) continue;
    const before = sentence.tokens[index - 1];
    const follows =
      before?.text === ',' ||
      ['in', 'while', 'by', 'and'].includes(before?.lower ?? '') ||
      before?.text === '"' ||
      (/ly$/u.test(before?.lower ?? '') && sentence.tokens[index - 2]?.text === ',');
    const absolute = withParty(sentence, index, surnames);
    if ((!follows && absolute === null) || index < 3) continue;
    const party = absolute ?? mainSubject(sentence, surnames, index);
    if (party === null || party.kind === 'document') continue;
    return claimUpTo(`participle-${use.lemma}`, party, index);
  }
  return null;
}

/** “…, with the two sides agreeing to …”: a participle with a subject of its own behind “with”. */
function withParty(sentence: Worded, verb: number, surnames: ReadonlySet<string>): Party | null {
  const pair = sentence.tokens[verb - 1]?.lower === 'two' && sentence.tokens[verb - 2]?.lower === 'the';
  if (pair && sentence.tokens[verb - 3]?.lower === 'with')
    return {
      kind: 'group',
      label: 'the two',
      name: null,
      country: null,
      owner: null,
      isPlural: true,
      first: verb - 2,
      last: verb - 1,
    };
  const party = partyEndingAt(sentence, verb - 1, surnames);
  return party !== null && party.isBare !== true && sentence.tokens[party.first - 1]?.lower === 'with' ? party : null;
}
