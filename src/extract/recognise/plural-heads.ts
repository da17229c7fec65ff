import type { Token } from '../../text/tokens.ts';
import { officeHeads, officeModifiers, privateHeads } from './office-words.ts';

/** Plurals that are verbs as often: “she heads the board”. They are nouns behind a word of an office, an article or a possessive. */
const verbLike = /^(?:chairs|heads|judges|leads)$/u;

/** The singular of a noun that heads an office, as it is written: “ministers” → “minister”, “spokesmen” → “spokesman”; null for any other word. */
export function singularOf(tokens: readonly Token[], at: number): string | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const before = tokens[at - 1]?.lower ?? '';
  if (
    verbLike.test(token.lower) &&
    !officeModifiers.has(before) &&
    !/^(?:both|co|delegation|the|their|two)$/u.test(before)
  )
    return null;
  const forms = [
    token.text.replace(/ies$/u, 'y'),
    token.text.replace(/men$/u, 'man'),
    token.text.replace(/s$/u, ''),
    token.text.replace(/s-(?=(?:designate|general)$)/iu, '-'),
  ];
  return (
    forms.find(
      (form) => form !== token.text && officeHeads.has(form.toLowerCase()) && !privateHeads.has(form.toLowerCase()),
    ) ?? null
  );
}
