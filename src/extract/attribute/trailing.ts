import type { Worded } from '../recognise/mention.ts';
import { reportingForms } from '../../text/reporting-verbs.ts';
import { isAfterContent } from './after-content.ts';
import type { Claim, Verb } from './claim.ts';
import { closes, endOfFrame } from './frame.ts';
import { prepositions } from './grammar-words.ts';
import { subjectBefore } from './subject.ts';
import { wholeLabel } from './whole-label.ts';

/** “…, Moreno said.”, “…”, he told reporters, “…”: the clause that attributes stands after the content, or in the middle of it. */
export function trailing(sentence: Worded, verbs: readonly Verb[], surnames: ReadonlySet<string>): Claim | null {
  const { tokens } = sentence;
  for (const { index, use } of [...verbs].reverse()) {
    if (use.kind !== 'say' && !['agree', 'believe', 'hope', 'warn', 'promise', 'think', 'urge'].includes(use.lemma))
      continue;
    if (use.form === 'ing' || (use.form === 'base' && !/^(?:indicate|say|show|suggest)$/u.test(use.lemma))) continue;
    const subject = subjectBefore(sentence, index, surnames);
    if (subject === null) continue;
    if (use.form === 'base' && !subject.party.isPlural) continue;
    if (use.lemma === 'show' && subject.party.kind !== 'document') continue;
    const from = startOfClause(sentence, subject.party.first);
    const before = tokens[from - 1];
    if (before === undefined || !closes.test(before.text)) continue;
    const isInserted = tokens[index + 1]?.text === ',' && before.text === ',' && tokens[index + 2]?.text !== '"';
    if (before.text === ',' && !isInserted && !isAfterContent(sentence, from - 1)) continue;
    const end = endOfFrame(sentence, index, before.text === '"');
    if (end === null) continue;
    return {
      rule: `trailing-${use.lemma}`,
      party: wholeLabel(sentence, subject.party, index),
      cue: { first: index, last: index },
      frame: { first: from, last: end },
      strength: 'strong',
      inner: null,
      via: [],
    };
  }
  return null;
}

/** Where a clause begins whose subject begins at `first`: over the plain words before it, to a comma or a closing mark. */
function startOfClause(sentence: Worded, first: number): number {
  for (let index = first - 1; index >= Math.max(0, first - 6); index -= 1) {
    const token = sentence.tokens[index];
    if (token === undefined || token.isQuoted) break;
    if (closes.test(token.text)) return index + 1;
    if (
      !token.isWord ||
      prepositions.has(token.lower) ||
      ['and', 'that', 'but', 'as', 'which', 'who', 'while'].includes(token.lower) ||
      reportingForms.has(token.lower)
    )
      break;
  }
  return first;
}
