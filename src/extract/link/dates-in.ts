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

/** The dates in the words of a span; those that a page breaks over indented lines too (“26 and\n   27 March”). */
export function datesIn(span: Span): readonly FoundDate[] {
  const known = found.get(span);
  if (known !== undefined) return known;
  const dates = readDates(span);
  found.set(span, dates);
  return dates;
}

/** What was found in a span: each sentence is asked for its dates many times. */
const found = new WeakMap<Span, readonly FoundDate[]>();

function readDates(span: Span): FoundDate[] {
  const { text, places } = onOneLine(span.text);
  return dateWords(text).map((words) => {
    const index = places[words.index] ?? words.index;
    const last = places[words.index + words.length - 1] ?? index + words.length - 1;
    const length = last + 1 - index;
    return { words: { ...words, index, length }, span: spanWithin(span, index, length) };
  });
}

/** Words with one blank for each run of white space, and where in the text each of their code units stands. */
function onOneLine(text: string): { text: string; places: readonly number[] } {
  if (!/\s\s/u.test(text)) return { text: text.replace(/\s/gu, ' '), places: [] };
  const places = Array.from({ length: text.length }, (_, at) => at).filter(
    (at) => at === 0 || !/\s\s/u.test(text.slice(at - 1, at + 1)),
  );
  return {
    text: places
      .map((at) => text.charAt(at))
      .join('')
      .replace(/\s/gu, ' '),
    places,
  };
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
