import { fold } from '../../text/fold.ts';
import type { ResolvedSpeaker } from './attribution.ts';

const participants =
  /\b(?:sides|parties|countries|nations|states|ministers|leaders|members|delegations|presidents|heads|they|we|governments|representatives|diplomats|participants|counterparts|capitals|meeting|two|three|five|six)\b/iu;

/** Whether two readings mean the same speaker; within a paragraph all collectives of participants speak as one. */
export function sameSpeaker(a: ResolvedSpeaker, b: ResolvedSpeaker): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'group') return sameCollective(a, b) || (participants.test(a.label) && participants.test(b.label));
  if (a.name !== null || b.name !== null) return a.name === b.name;
  return fold(a.label).replace(/^the /u, '') === fold(b.label).replace(/^the /u, '');
}

const plainLabel = (label: string): string => fold(label).replace(/^(?:the two|both the|both|the|all) /u, '');

/** Whether two collectives are called the same: “both sides” and “the two sides”. Holds across paragraphs. */
export function sameCollective(a: ResolvedSpeaker, b: ResolvedSpeaker): boolean {
  return a.kind === 'group' && b.kind === 'group' && plainLabel(a.label) === plainLabel(b.label);
}
