import type { Paragraph, PhrasingContent, Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import type { Sentence } from '../model/article.ts';
import type { Statement } from '../model/statement.ts';
import type { Claimed } from './nodes.ts';

type Claims = (sentence: Sentence) => readonly Statement[];

/** Which of the statements claim a sentence; looked up by where the sentence starts. */
function claimsOf(statements: readonly Statement[]): Claims {
  const byStart = new Map<number, Statement[]>();
  for (const statement of statements) {
    for (const { start } of statement.sentences) byStart.set(start, [...(byStart.get(start) ?? []), statement]);
  }
  return ({ span }) => byStart.get(span.start) ?? [];
}

const same = (some: readonly Statement[], others: readonly Statement[]): boolean =>
  some.length === others.length && some.every((statement, place) => statement === others[place]);

function mark(paragraph: Pick<Paragraph, 'children'>, claims: Claims, noted: Set<Statement>): void {
  const children: PhrasingContent[] = [];
  let open: { node: Claimed; by: readonly Statement[] } | undefined;
  for (const [place, child] of paragraph.children.entries()) {
    const next = paragraph.children[place + 1];
    if (
      child.type === 'gap' &&
      open !== undefined &&
      next?.type === 'sentence' &&
      same(claims(next.sentence), open.by)
    ) {
      open.node.children.push(child);
      continue;
    }
    const by = child.type === 'sentence' ? claims(child.sentence) : [];
    if (child.type !== 'sentence' || by.length === 0) {
      open = undefined;
      children.push(child);
    } else if (open !== undefined && same(by, open.by)) {
      open.node.children.push(child);
    } else {
      const notes = by.filter((statement) => !noted.has(statement));
      for (const statement of notes) noted.add(statement);
      open = { node: { type: 'claimed', notes, children: [child] }, by };
      children.push(open.node);
    }
  }
  paragraph.children = children;
}

/** Marks the sentences of each statement, and notes the statement where it begins. */
export const remarkStatements: Plugin<[readonly Statement[]], Root> = (statements) => {
  const claims = claimsOf(statements);
  return (tree) => {
    const noted = new Set<Statement>();
    visit(tree, ['paragraph', 'heading'], (node) => {
      if (node.type === 'paragraph' || node.type === 'heading') mark(node, claims, noted);
    });
  };
};
