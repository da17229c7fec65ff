import { longMonth } from '../../../../text/date-parts.ts';
import type { Worded } from '../../../recognise/mention.ts';

/** The verbs of meeting. */
export const gatherVerb =
  /^(?:met|meets|meet|gathered|gather|gathers|convened|convene|convenes|reconvened|reconvene|reconvenes|spoke|spoken|speak|saw|see|confer|conferred|dine|dined|lunched|breakfasted|breakfast|closeted|consult|consulted|huddle|huddled|negotiated|sat|sit|sits|seen|talked)$/u;

/** The words of a sentence ahead of a token. */
export const textBefore = (sentence: Worded, index: number): string =>
  sentence.text.slice(0, sentence.tokens[index]?.start ?? 0);

/** The words of a sentence behind a token. */
export const textAfter = (sentence: Worded, index: number): string =>
  sentence.text.slice(sentence.tokens[index]?.end ?? 0);

/** The first token that begins at an offset of a sentence, in UTF-16 code units, or behind it; -1 for none. */
export const tokenFrom = ({ tokens }: Worded, offset: number): number =>
  tokens.findIndex(({ start }) => start >= offset);

/** Words with their helpers in full: “I’ll see him” as “I will see him”. */
export const spelledOut = (text: string): string =>
  text
    .replace(/\b(?<who>[Ii]|[Yy]ou|[Ww]e|[Tt]hey|[Hh]e|[Ss]he|who)['’]ll\b/gu, '$<who> will')
    .replace(/\b(?<who>[Yy]ou|[Ww]e|[Tt]hey)['’]re\b/gu, '$<who> are')
    .replace(/\bI['’]m\b/gu, 'I am');

const speakerAhead =
  /(?:^|(?<!\band)[\s“"])(?:I|[Ww]e)(?: (?:will|shall|am|are|was|were|have|has|had|be|been|to|due|going|expected|set|also|just|again|first|last|then|briefly|once))* $/u;
/** “I’ll [see] Y”, “we are [hosting] Y”: whether whoever speaks, and nobody with him, is the subject right ahead of a verb. */
export const isSpeakerAhead = (ahead: string): boolean => speakerAhead.test(spelledOut(ahead));

/** “Meeting Y, X said”, “after meeting Y”: the verb, not the noun. */
export const isGerund = (sentence: Worded, index: number): boolean => {
  const before = sentence.tokens[index - 1]?.lower ?? '';
  const next = sentence.tokens[index + 1];
  if (/^(?:am|is|are|was|were|been|be|i'm|we're|they're)$/u.test(before) && next !== undefined && !next.isCapital)
    return /^(?:in|on|at|here|today|this|from|for|with|again|face-to-face|separately|behind|via|by)$/u.test(next.lower);
  const isNamed =
    next !== undefined &&
    (next.isCapital || /^(?:with|his|her|their)$/u.test(next.lower)) &&
    !/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/u.test(next.text);
  return isNamed && next.lower !== 'with'
    ? index === 0 ||
        /^(?:after|before|upon|on|while|when|and|,|am|is|are|was|were|be|been|i'm|we're|they're)$/u.test(before)
    : index === 0 && next?.lower === 'with';
};

/** What follows a verb where it tells of a place or a day: “met in Riga”, “sat on Wednesday”. */
export const placed = /^ (?:in \p{Lu}|on (?:\p{Lu}|\d)|for \p{L}+ hours?\b|today\b|yesterday\b|here\b)/u;

/** “come together in Riga”, “got together again on Monday”: a verb of meeting of two words, where a place or a time follows. */
export const comeTogether = (sentence: Worded, index: number): boolean =>
  /^(?:come|comes|came|get|gets|got|coming|getting)$/u.test(sentence.tokens[index]?.lower ?? '') &&
  /^ together(?: again| once more)?(?: (?:in|at|on|here|there|for talks|for the|for an?|by video|online|last|this|next|earlier|later|today|yesterday|tomorrow|\p{L}+ times)\b|[,.;]|$)/u.test(
    textAfter(sentence, index),
  );

/** “their meeting”, “their January 14 meeting”. */
export const theirs = new RegExp(
  String.raw`\b(?:their|his|her)\s{1,4}(?:(?:upcoming|forthcoming|planned|scheduled|latest|recent|earlier)\s)?(?:(?:\d{1,2} )?${longMonth} (?:\d{1,2} )?)?$`,
  'iu',
);
