import type { Element, Nodes, Root } from 'hast';
import { rehype } from 'rehype';

const textOf = (node: Nodes): string => {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
};

const isSource = (node: Nodes): node is Element =>
  node.type === 'element' && node.properties['dataSource'] !== undefined;

const sourceOf = (node: Nodes): string => {
  if (isSource(node)) return textOf(node);
  return 'children' in node ? node.children.map(sourceOf).join('') : '';
};

/** What the elements marked as source text hold, joined in order. */
export function sourceText(html: string): string {
  const tree: Root = rehype().data('settings', { fragment: true }).parse(html);
  return sourceOf(tree);
}
