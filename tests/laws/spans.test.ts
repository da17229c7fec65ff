import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Records } from '../../src/model/records.ts';
import type { Span } from '../../src/model/span.ts';
import { article, hostile } from './generated-articles.ts';
import { recordsOf } from './lawful-authority.ts';

/** Every span of a record, however deep. */
function spansIn(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('article' in value && 'start' in value && 'text' in value) return [value as Span];
  return Object.values(value).flatMap(spansIn);
}

function expectVerbatim(records: Records, texts: Readonly<Record<string, string>>): void {
  for (const { article: id, start, end, text } of spansIn(records))
    expect(texts[`${id}.txt`]?.slice(start, end)).toBe(text);
}

/** What lies between and around the sentences of an article. */
function between(records: Records, texts: Readonly<Record<string, string>>): string {
  return records.articles
    .map(({ file, sentences }) => {
      const text = texts[file] ?? '';
      const ends = [0, ...sentences.map(({ span }) => span.end)];
      const starts = [...sentences.map(({ span }) => span.start), text.length];
      return ends
        .map((end, index) => {
          expect(starts[index]).toBeGreaterThanOrEqual(end);
          return text.slice(end, starts[index]);
        })
        .join('');
    })
    .join('');
}

describe.each([
  ['of the genre', article()],
  ['of anything at all', hostile],
])('in texts %s', { timeout: 240_000 }, (_, texts) => {
  test('every span is verbatim, and the sentences in order cover the file but for white space', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const files = { 'a.txt': text.toWellFormed() };
        const records = recordsOf(files);
        expectVerbatim(records, files);
        expect(between(records, files).trim()).toBe('');
      }),
      { numRuns: 120 },
    );
  });
});

describe('bytes that may be no text', { timeout: 240_000 }, () => {
  test('are read or refused, never a crash', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const { articles, diagnostics } = recordsOf({ 'a.txt': bytes });
        expect(articles.length === 1 || diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
