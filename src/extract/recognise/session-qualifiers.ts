import type { Token } from '../../text/tokens.ts';
import { notOfficeNouns } from './not-office-nouns.ts';
import { ordinalOf } from './ordinals.ts';
import { breaks } from './session-words.ts';

/** Participles that qualify a session like an adjective: “the fourth enlarged meeting”. */
const likeAdjective =
  /^(?:advanced|combined|enlarged|expanded|extended|integrated|limited|mixed|related|shared|united)$/u;
/** What is said of a first meeting that no series counts: “the first direct talks”. */
const ofNoSeries =
  /^(?:bilateral|direct|face-to-face|formal|full|full-fledged|full-scale|in-person|long|major|official|one-on-one|personal|physical|proper|public|real|serious|substantive|such|virtual)$/u;

/** So many words at most qualify a session behind its number. */
const most = 6;

/** Whether a word may say what a session is about or for: any in lower case that is no word of grammar and no verb in the past. */
const mayQualify = (token: Token | undefined): boolean =>
  token?.isWord === true &&
  /^\p{Ll}[\p{L}-]+$/u.test(token.text) &&
  !notOfficeNouns.has(token.lower) &&
  !breaks.has(token.lower) &&
  (!/[^e]ed$/u.test(token.lower) || token.lower.includes('-') || likeAdjective.test(token.lower));

/**
 * “the third [ocean] dialogue”, “their 5th [labour and migration] consultations”, “the ninth [and final] round”: whether the word at token `at` says what a numbered
 * session is about, so that its number stands ahead of it, with nothing but such words between. What is said of a
 * first time (“the first direct talks”) is none.
 */
export function isQualifier(tokens: readonly Token[], at: number): boolean {
  for (let index = mayQualify(tokens[at]) ? at : 0; index > 0 && index > at - most; index -= 1) {
    const token = tokens[index];
    const ahead = tokens[index - 1];
    if (token === undefined || ahead?.isQuoted !== token.isQuoted) return false;
    const number = ordinalOf(ahead.text);
    const said = token.lower === 'and' ? tokens[index + 1] : token;
    if (number !== null) return mayQualify(said) && (number > 1 || !ofNoSeries.test(said?.lower ?? ''));
    const isJoint = /^(?:and|,)$/u.test(ahead.lower) && mayQualify(token);
    if (!isJoint && !mayQualify(ahead) && !ahead.isCapital) return false;
  }
  return false;
}

/** “their last [face-to-face] meeting”, “the previous [full-fledged] talks”: how people met, between such a word and the noun. */
export const isManner = (tokens: readonly Token[], at: number): boolean =>
  ofNoSeries.test(tokens[at]?.lower ?? '') &&
  /^(?:last|latest|next|previous|recent)$/u.test(tokens[at - 1]?.lower ?? '');
