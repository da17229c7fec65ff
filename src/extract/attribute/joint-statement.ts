import type { Worded } from '../recognise/mention.ts';
import type { Attribution } from './attribution.ts';
import type { Party } from './party.ts';
import { said, type Decision } from './decision.ts';
import { mainSubject } from './subject.ts';
import { resolve } from './resolve.ts';
import type { State } from './state.ts';
import { hasModal, isPast, tellsEvents } from './tense.ts';

/** In a statement agreed by all parties every operative sentence is the document’s, in the parties’ name. */
export function inJointStatement(
  sentence: Worded,
  open: Attribution | undefined,
  last: Attribution | undefined,
  state: State,
): Decision {
  const subject = mainSubject(sentence, state.surnameSet);
  const text = sentence.text;
  if (tellsEvents(sentence) && isPast(sentence) === true) return { kind: 'narration', rule: 'tells-events' };
  if (/^(?:Done|Signed|Issued|Adopted) (?:at|in|on)\b/u.test(text))
    return { kind: 'narration', rule: 'frame-of-a-joint-statement' };
  if (open !== undefined) return said(open.speaker, null, 'goes-on-in-the-paragraph');
  const speaks =
    subject !== null && (subject.kind === 'group' || subject.kind === 'pronoun' || subject.kind === 'country');
  if (speaks && isNarrated(subject, sentence)) return { kind: 'narration', rule: 'frame-of-a-joint-statement' };
  if (speaks)
    return said(resolve(subject, state.facts, state.surnames, state.memory), null, 'joint-statement', {
      fresh: true,
      continues: last !== undefined,
    });
  if (/:\s*$/u.test(text) || hasModal(sentence))
    return said(
      last?.speaker ?? { kind: 'document', name: null, label: 'the joint statement', country: null, candidates: [] },
      null,
      'joint-statement',
      { fresh: true },
    );
  return { kind: 'narration', rule: 'frame-of-a-joint-statement' };
}

/** “It was the first visit …”, “On 12 May he addressed …”: what one of them did, which all of them did not declare. */
const isNarrated = ({ kind, isPlural, label }: Party, { text }: Worded): boolean =>
  kind === 'pronoun' && !isPlural && (label.toLowerCase() !== 'it' || /\b[Ii]t (?:is|was|will be)\b/u.test(text));
