import type { Span } from '../model/span.ts';

/** The stretch `start` to `end` of an article's text, as a span. */
export function spanOf(article: string, text: string, start: number, end: number): Span {
  return { article, start, end, text: text.slice(start, end) };
}

/** The stretch of a span that begins `index` code units into it and is `length` long. */
export function spanWithin(span: Span, index: number, length: number): Span {
  return {
    article: span.article,
    start: span.start + index,
    end: span.start + index + length,
    text: span.text.slice(index, index + length),
  };
}

/** The stretch without the white space at its ends; `start === end` where nothing else is there. */
export function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text.charAt(from))) from += 1;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/** Spans in reading order, each once. */
export function uniqueSpans(spans: readonly Span[]): Span[] {
  const seen = new Map(spans.map((span) => [`${span.article}:${String(span.start)}:${String(span.end)}`, span]));
  return [...seen.values()].sort(bySpan);
}

/** Orders spans by article, then by place. */
export function bySpan(a: Span, b: Span): number {
  return a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start || a.end - b.end;
}
