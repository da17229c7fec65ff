import type { Span } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';

/** A stretch of a statement's words, and what it is: words in quotation marks, the verb that reports, or neither. */
export interface Stretch {
  as: 'quote' | 'cue' | null;
  text: string;
}

/** A sentence cut at the quotations and cues within it; joined, the stretches are the sentence. A cue within a quotation is part of it. */
function stretchesOf(sentence: Span, marks: readonly { as: 'quote' | 'cue'; span: Span }[]): Stretch[] {
  const stretches: Stretch[] = [];
  let at = sentence.start;
  const take = (as: Stretch['as'], end: number): void => {
    if (end > at) stretches.push({ as, text: sentence.text.slice(at - sentence.start, end - sentence.start) });
    at = Math.max(at, end);
  };
  const within = marks
    .filter(({ span }) => span.article === sentence.article && span.start < sentence.end && span.end > sentence.start)
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  for (const { as, span } of within) {
    if (span.end <= at) continue;
    take(null, span.start);
    take(as, Math.min(span.end, sentence.end));
  }
  take(null, sentence.end);
  return stretches;
}

/** The words of a statement, sentence by sentence, with quotations and cues set apart. */
export const markedWords = ({ sentences, quotes, cues }: Statement): Stretch[][] => {
  const marks = [
    ...quotes.map((span) => ({ as: 'quote' as const, span })),
    ...cues.map((span) => ({ as: 'cue' as const, span })),
  ];
  return sentences.map((sentence) => stretchesOf(sentence, marks));
};

/** The words of a statement as its source has them. */
export const wordsOf = ({ sentences }: Pick<Statement, 'sentences'>): string =>
  sentences.map(({ text }) => text).join(' ');
