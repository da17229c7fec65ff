import type { Worded } from '../../../recognise/mention.ts';
import { textAfter } from './around.ts';
import { linkAfter } from './behind-noun.ts';
import { isRung } from './between-told.ts';

/** Whether the noun tells of a call: “a videoconference”, “a phone conversation”, “his June 11 call with Y”. */
export function isCallAt(sentence: Worded, index: number): boolean {
  const { tokens } = sentence;
  const word = tokens[index]?.lower ?? '';
  const before = tokens[index - 1]?.lower ?? '';
  return (
    (word === 'videoconference' && !/^(?:by|via|through)$/u.test(before)) ||
    (/^(?:call|conversation|talks?|conference)$/u.test(word) &&
      /^(?:phone|teleconference|telephone|video)$/u.test(before)) ||
    (/^(?:conversation|discussion|exchange|talks?)$/u.test(word) && onThePhone.test(textAfter(sentence, index))) ||
    (word === 'call' &&
      isDetermined(sentence, index) &&
      /^(?:with|between)$/u.test(tokens[linkAfter(sentence, index)]?.lower ?? '')) ||
    isRung(sentence, index)
  );
}

/** “a frank conversation over the phone”. */
const onThePhone = /^ (?:by|on|over|via) (?:the )?(?:tele)?phone\b/u;

/** “his June 11 call with Y”, “a call with Y”: a noun, not a verb. */
const isDetermined = ({ tokens }: Worded, index: number): boolean =>
  tokens.slice(Math.max(0, index - 4), index).some(({ lower }) => /^(?:an?|the|his|her|their|'s)$/u.test(lower)) &&
  tokens[index - 1]?.lower !== 'to';
