import type { Dated } from '../../model/said.ts';
import type { Span } from '../../model/span.ts';
import type { DateWords } from '../../text/date-parts.ts';
import { dateWords } from '../../text/date-words.ts';
import { inWords } from '../../text/days.ts';
import { resolved } from '../../text/resolve-date.ts';
import { spanWithin } from '../../text/spans.ts';

/** A date in a sentence: its words, and where it stands (code units of the sentence). */
export interface FoundDate {
  words: DateWords;
  span: Span;
}

export function datesIn(span: Span): FoundDate[] {
  return dateWords(span.text.replace(/\s/gu, ' ')).map((words) => ({
    words,
    span: spanWithin(span, words.index, words.length),
  }));
}

/**
 * Puts a found date into the calendar. Stated where the words hold it whole; inferred, with the reason, where it leans on the
 * day of the piece; null where there is no such day.
 */
export function datedFrom({ words, span }: FoundDate, reference: Dated | null, future: boolean): Dated | null {
  const edtf = resolved(words, reference?.edtf ?? null, future);
  if (edtf === null) return null;
  if (reference === null || words.kind === 'fixed' || ('year' in words && words.year !== null))
    return { edtf, basis: 'stated', reason: null, evidence: [span] };
  const reason = `“${span.text}”, read against ${inWords(reference.edtf)}, the date of the piece`;
  return { edtf, basis: 'inferred', reason, evidence: [span, ...reference.evidence] };
}
