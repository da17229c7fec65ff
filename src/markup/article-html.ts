import { rehype } from 'rehype';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Article } from '../model/article.ts';
import type { Statement } from '../model/statement.ts';
import { handlersWith } from './handlers.ts';
import { parseArticle } from './parse-article.ts';
import { rehypeQuotations } from './rehype-quotations.ts';
import { rehypeSentenceAnchors } from './rehype-sentence-anchors.ts';
import { rehypeStatementNotes, type StatementNote } from './rehype-statement-notes.ts';
import { remarkFurniture } from './remark-furniture.ts';
import { remarkParts } from './remark-parts.ts';
import { remarkStatements } from './remark-statements.ts';

/** What the page knows and the text does not. */
export interface ArticleMarks {
  noteOf: (statement: Statement) => StatementNote;
  partAnchor: (part: string) => string;
}

/** HTML turns a bare carriage return into a line feed; written as a reference it stays what it is. */
const keepCarriageReturns = (html: string): string => html.replaceAll('\r', '&#13;');

/**
 * The text of an article as HTML: its parts under their headlines, every sentence with an anchor, statements
 * marked, furniture folded. The elements with `data-source` hold, in order, the text exactly as supplied.
 */
export function articleHtml(
  text: string,
  article: Article,
  statements: readonly Statement[],
  { noteOf, partAnchor }: ArticleMarks,
): string {
  const processor = unified()
    .use(parseArticle, article)
    .use(remarkParts, article)
    .use(remarkFurniture)
    .use(remarkStatements, statements)
    .use(remarkRehype, { handlers: handlersWith(partAnchor) })
    .use(rehypeSentenceAnchors)
    .use(
      rehypeQuotations,
      statements.flatMap(({ quotes }) => quotes),
    )
    .use(rehypeStatementNotes, noteOf)
    .freeze();
  const tree = processor.runSync(processor.parse(text));
  return keepCarriageReturns(rehype().data('settings', { collapseEmptyAttributes: true }).stringify(tree));
}
