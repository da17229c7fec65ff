import type { Authority } from '../../authority/authority.ts';
import { nameId } from '../../authority/authority.ts';
import type { Span } from '../../model/span.ts';
import { fold } from '../../text/fold.ts';
import { spanWithin, uniqueSpans } from '../../text/spans.ts';

/** The words of a text, without the signs inside them: “people-to-people” has three. */
const runs = (folded: string): string[] => folded.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Finds in words the topics of the vocabulary, each with the words that gave it. Only topics of which an opening word stands there are looked for. */
export function topicsIn(authority: Authority): (spans: readonly Span[]) => { id: string; evidence: Span[] }[] {
  const patterns = authority.topics.map(({ name, words }) => ({
    id: nameId(name),
    opening: new Set(words.flatMap((word) => runs(fold(word)).slice(0, 1))),
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}-])(?:${[...words]
        .sort((a, b) => b.length - a.length)
        .map((word) => fold(word).replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))
        .join('|')})(?![\p{L}\p{N}])`,
      'gu',
    ),
  }));
  return (spans) => {
    const folded = spans.map((span) => ({ span, text: fold(span.text) }));
    const present = new Set(folded.flatMap(({ text }) => runs(text)));
    return patterns.flatMap(({ id, opening, pattern }) => {
      if (![...opening].some((word) => present.has(word))) return [];
      const evidence = folded.flatMap(({ span, text }) =>
        [...text.matchAll(pattern)].map(({ 0: words, index }) => spanWithin(span, index, words.length)),
      );
      return evidence.length === 0 ? [] : [{ id, evidence: uniqueSpans(evidence) }];
    });
  };
}
