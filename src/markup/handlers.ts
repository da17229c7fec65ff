import type { Element, ElementContent, ElementData, Properties } from 'hast';
import type { Paragraph } from 'mdast';
import type { Handlers, State } from 'mdast-util-to-hast';
import type { Claimed, Fold, Gap, Section, SentenceNode, SourceText } from './nodes.ts';

const element = (tagName: string, properties: Properties, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

/** “1 line of the page”, “12 lines of the page”. */
const foldLabel = (lines: number): string =>
  `${lines} ${lines === 1 ? 'line' : 'lines'} of the page around the article`;

/**
 * How the nodes of an article become elements. Those that carry words of the file, and only those, have
 * `data-source`; their contents in order are the file's text. A part gets the id that `partAnchor` makes of its own.
 */
export const handlersWith = (partAnchor: (part: string) => string): Handlers => ({
  sourceText: (_: State, node: SourceText): ElementContent => ({ type: 'text', value: node.value }),
  gap: (state: State, node: Gap): Element => element('span', { dataSource: '' }, state.all(node)),
  sentence: (state: State, node: SentenceNode): Element => {
    const result = element('span', { dataSource: '' }, state.all(node));
    result.data = { sentence: node.sentence } as ElementData;
    return result;
  },
  claimed: (state: State, node: Claimed): Element => {
    const result = element('mark', {}, state.all(node));
    result.data = { notes: node.notes } as ElementData;
    return result;
  },
  paragraph: (state: State, node: Paragraph): Element => {
    const sort = node.data?.sort ?? 'prose';
    return element('p', sort === 'prose' ? {} : { className: [sort] }, state.all(node));
  },
  fold: (state: State, node: Fold): Element => {
    const summary = element('summary', {}, [{ type: 'text', value: foldLabel(node.children.length) }]);
    return element('details', { className: ['furniture'] }, [summary, ...state.all(node)]);
  },
  section: (state: State, node: Section): Element => {
    const label: Properties = node.labelledBy === null ? {} : { ariaLabelledBy: [node.labelledBy] };
    return element('section', { id: partAnchor(node.part.id), ...label }, state.all(node));
  },
});
