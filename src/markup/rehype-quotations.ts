import type { ElementContent, Root } from 'hast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import type { Span } from '../model/span.ts';

/** Cuts a sentence's text where quotations begin and end within it. */
function quoted(text: string, start: number, quotes: readonly Span[]): ElementContent[] {
  const pieces: ElementContent[] = [];
  let done = 0;
  for (const quote of quotes) {
    const from = Math.max(quote.start - start, done);
    const to = Math.min(quote.end - start, text.length);
    if (from >= to) continue;
    if (from > done) pieces.push({ type: 'text', value: text.slice(done, from) });
    pieces.push({
      type: 'element',
      tagName: 'q',
      properties: {},
      children: [{ type: 'text', value: text.slice(from, to) }],
    });
    done = to;
  }
  if (done < text.length) pieces.push({ type: 'text', value: text.slice(done) });
  return pieces;
}

/** Sets apart, within the sentences, the words that the source puts in quotation marks. */
export const rehypeQuotations: Plugin<[readonly Span[]], Root> = (quotes) => {
  const inOrder = quotes.toSorted((one, other) => one.start - other.start);
  return (tree) => {
    visit(tree, 'element', (node) => {
      const span = node.data?.sentence?.span;
      const [text] = node.children;
      if (span === undefined || text?.type !== 'text') return;
      const within = inOrder.filter(({ start, end }) => start < span.end && span.start < end);
      if (within.length > 0) node.children = quoted(text.value, span.start, within);
    });
  };
};
