import type { Element, Root } from 'hast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import type { Statement } from '../model/statement.ts';

declare module 'hast' {
  interface ElementData {
    notes?: Statement[];
  }
}

/** What a note in the margin says, and where it leads. */
export interface StatementNote {
  label: string;
  address: string;
}

/** Sets a note at the head of each statement: its speaker, leading to the statement. */
export const rehypeStatementNotes: Plugin<[(statement: Statement) => StatementNote], Root> = (noteOf) => (tree) => {
  visit(tree, 'element', (mark) => {
    const notes = (mark.data?.notes ?? []).map((statement): Element => {
      const { label, address } = noteOf(statement);
      return {
        type: 'element',
        tagName: 'a',
        properties: { href: address },
        children: [{ type: 'text', value: label }],
      };
    });
    if (notes.length === 0) return;
    mark.children.unshift({ type: 'element', tagName: 'small', properties: {}, children: notes });
  });
};
