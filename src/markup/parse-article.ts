import type { Paragraph, PhrasingContent, Root } from 'mdast';
import type { Plugin } from 'unified';
import type { Article, Sentence } from '../model/article.ts';
import type { Gap, LineSort, SentenceNode, SourceText } from './nodes.ts';

const sourceText = (value: string): SourceText => ({ type: 'sourceText', value });
const sentenceNode = (sentence: Sentence, value: string): SentenceNode => ({
  type: 'sentence',
  sentence,
  children: [sourceText(value)],
});
const gap = (value: string): Gap => ({ type: 'gap', children: [sourceText(value)] });

/** “- First, …”, “3. …”, “• …”: an item of a list, whose marker stays part of the text. */
const itemMarker = /^\s*(?:[-–—•*]|\d{1,2}[.)])\s/u;

function sortOf({ role, span }: Sentence): LineSort {
  if (role === 'dateline') return 'prose';
  return role === 'prose' && itemMarker.test(span.text) ? 'item' : role;
}

/** A text whose sentences run over line ends is wrapped by hand: there a single line end ends no paragraph. */
const isWrapped = ({ sentences }: Article): boolean =>
  sentences.some(({ role, span }) => role === 'prose' && /\S *\r?\n *\S/u.test(span.text));

/** Whether `next` opens a paragraph of its own after `last`, between which `blank` stands. */
function opensParagraph(last: Sentence, next: Sentence, blank: string, wrapped: boolean): boolean {
  const sort = sortOf(next);
  const goesOn = sort === 'prose' && ['prose', 'item'].includes(sortOf(last));
  if (last.part !== next.part || !(goesOn || sort === sortOf(last)) || sort === 'item') return true;
  return wrapped && goesOn ? /\n\s*\n/u.test(blank) : blank.includes('\n') || blank.includes('\r');
}

/**
 * The tree of an article's text: a paragraph a line, in it the sentences and the white space between them.
 * The text is never read as Markdown: news text means nothing by its hyphens, stars and indents.
 */
export function articleTree(text: string, article: Article): Root {
  const wrapped = isWrapped(article);
  const paragraphs: Paragraph[] = [];
  let children: PhrasingContent[] = [];
  let last: Sentence | undefined;
  let end = 0;
  const open = (sort: LineSort, start: number): void => {
    children = [];
    paragraphs.push({ type: 'paragraph', data: { sort, start }, children });
  };
  for (const sentence of article.sentences) {
    const blank = text.slice(end, sentence.span.start);
    if (last !== undefined && blank !== '') children.push(gap(blank));
    if (last === undefined || opensParagraph(last, sentence, blank, wrapped))
      open(sortOf(sentence), sentence.span.start);
    if (last === undefined && blank !== '') children.push(gap(blank));
    children.push(sentenceNode(sentence, text.slice(sentence.span.start, sentence.span.end)));
    end = sentence.span.end;
    last = sentence;
  }
  if (last === undefined) open('furniture', 0);
  if (end < text.length) children.push(gap(text.slice(end)));
  return { type: 'root', children: paragraphs };
}

/** Makes unified read article text by its marked sentences. */
export const parseArticle: Plugin<[Article], string, Root> = function (article) {
  this.parser = (text) => articleTree(text, article);
};
