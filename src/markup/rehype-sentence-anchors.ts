import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import type { Sentence } from '../model/article.ts';

declare module 'hast' {
  interface ElementData {
    sentence?: Sentence;
  }
}

/** Gives each sentence its id, so that it can be linked to, and sets apart datelines and what no rule claimed. */
export const rehypeSentenceAnchors: Plugin<[], Root> = () => (tree) => {
  visit(tree, 'element', ({ data, properties }) => {
    const sentence = data?.sentence;
    if (sentence === undefined) return;
    properties['id'] = sentence.id;
    if (sentence.role === 'dateline') properties['className'] = ['dateline'];
    if (sentence.reading === 'unclaimed') properties['className'] = ['unclaimed'];
  });
};
