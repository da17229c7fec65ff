import type { Worded } from '../recognise/mention.ts';
import type { Claim, Verb } from './claim.ts';
import { ingCues } from './participle-cues.ts';
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
    if (!follows || index < 3) continue;
    const party = mainSubject(sentence, surnames, index);
    if (party === null || party.kind === 'document') continue;
    return {
      rule: `participle-${use.lemma}`,
      party,
      cue: { first: index, last: index },
      frame: { first: 0, last: index },
      strength: 'strong',
      inner: null,
      via: [],
    };
  }
  return null;
}

/** “… came to stress that …”: an infinitive of saying with a clause of content. */
export function infinitive(sentence: Worded, verbs: readonly Verb[], surnames: ReadonlySet<string>): Claim | null {
  for (const { index, use } of verbs) {
    if (
      use.form !== 'base' ||
      use.kind !== 'say' ||
      sentence.tokens[index - 1]?.lower !== 'to' ||
      sentence.tokens[index + 1]?.lower !== 'that'
    )
      continue;
    const party = mainSubject(sentence, surnames, index);
    if (party === null) continue;
    return {
      rule: `infinitive-${use.lemma}`,
      party,
      cue: { first: index, last: index },
      frame: { first: 0, last: index },
      strength: 'strong',
      inner: null,
      via: [],
    };
  }
  return null;
}
