import type { Paragraph, Parent, Root, RootContent } from 'mdast';
import type { Plugin } from 'unified';
import type { Fold } from './nodes.ts';

const isFurniture = (node: RootContent | undefined): node is Paragraph =>
  node?.type === 'paragraph' && node.data?.sort === 'furniture';

function folded(nodes: readonly RootContent[]): RootContent[] {
  const result: RootContent[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (!isFurniture(node)) result.push(node);
    else if (last?.type === 'fold') last.children.push(node);
    else result.push({ type: 'fold', children: [node] } satisfies Fold);
  }
  return result;
}

/** Folds neighbouring lines of page furniture together; they are all still there. */
export const remarkFurniture: Plugin<[], Root> = () => (tree) => {
  const fold = (parent: Parent): void => {
    parent.children = folded(parent.children);
    for (const child of parent.children) if (child.type === 'section') fold(child);
  };
  fold(tree);
};
