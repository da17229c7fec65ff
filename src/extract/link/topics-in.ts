import type { Authority } from '../../authority/authority.ts';
import { nameId } from '../../authority/authority.ts';
import type { Span } from '../../model/span.ts';
import { fold } from '../../text/fold.ts';
import { spanWithin, uniqueSpans } from '../../text/spans.ts';

/** Finds in words the topics of the vocabulary, each with the words that gave it. */
export function topicsIn(authority: Authority): (spans: readonly Span[]) => { id: string; evidence: Span[] }[] {
  const patterns = authority.topics.map(({ name, words }) => ({
    id: nameId(name),
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}-])(?:${[...words]
        .sort((a, b) => b.length - a.length)
        .map((word) => fold(word).replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))
        .join('|')})(?![\p{L}\p{N}])`,
      'gu',
    ),
  }));
  return (spans) =>
    patterns.flatMap(({ id, pattern }) => {
      const evidence = spans.flatMap((span) =>
        [...fold(span.text).matchAll(pattern)].map(({ 0: words, index }) => spanWithin(span, index, words.length)),
      );
      return evidence.length === 0 ? [] : [{ id, evidence: uniqueSpans(evidence) }];
    });
}
