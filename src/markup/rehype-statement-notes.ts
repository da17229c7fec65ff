import type { Element, ElementContent, Root, Text } from 'hast';
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
  /** What a script needs to copy a statement that stands nowhere but here; null where its own page has the tools. */
  copied: { sentences: readonly string[]; mode: string; source: string } | null;
}

/** “Copy link, quotation, card” */
const tools = ({ sentences, mode, source }: NonNullable<StatementNote['copied']>): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['copies'], dataSentences: sentences.join(' '), dataMode: mode, dataFrom: source },
  children: [
    text('Copy '),
    ...['link', 'quotation', 'card'].flatMap((what, place): ElementContent[] => [
      ...(place === 0 ? [] : [text(', ')]),
      {
        type: 'element',
        tagName: 'button',
        properties: { type: 'button', dataCopy: what },
        children: [
          { type: 'element', tagName: 'span', properties: { className: ['unseen'] }, children: [text('Copy ')] },
          text(what),
        ],
      },
    ]),
  ],
});

const text = (value: string): Text => ({ type: 'text', value });

/** Sets a note at the head of each statement: its speaker, leading to the statement, and what can be copied of it. */
export const rehypeStatementNotes: Plugin<[(statement: Statement) => StatementNote], Root> = (noteOf) => (tree) => {
  visit(tree, 'element', (mark) => {
    const notes = (mark.data?.notes ?? []).flatMap((statement): Element[] => {
      const { label, address, copied } = noteOf(statement);
      const link: Element = { type: 'element', tagName: 'a', properties: { href: address }, children: [text(label)] };
      return copied === null ? [link] : [link, tools(copied)];
    });
    if (notes.length === 0) return;
    mark.children.unshift({ type: 'element', tagName: 'small', properties: {}, children: notes });
  });
};
