import type { Literal, Paragraph, Parent } from 'mdast';
import type { Part, Sentence } from '../model/article.ts';
import type { Statement } from '../model/statement.ts';

/*
 * The nodes that an article's tree has beside those of mdast. `sourceText` is the only one that carries
 * words of the file; all of them, in order, are the file's text.
 */

/** Words of the file, exactly. */
export interface SourceText extends Literal {
  type: 'sourceText';
}

/** A sentence of the article. */
export interface SentenceNode extends Parent {
  type: 'sentence';
  sentence: Sentence;
  children: SourceText[];
}

/** What stands between two sentences: white space. */
export interface Gap extends Parent {
  type: 'gap';
  children: SourceText[];
}

/** Neighbouring sentences that the same statements claim, with a note for each statement that begins here. */
export interface Claimed extends Parent {
  type: 'claimed';
  notes: Statement[];
  children: (SentenceNode | Gap)[];
}

/** A part of the article, under its headline. */
export interface Section extends Parent {
  type: 'section';
  part: Part;
  labelledBy: string | null;
}

/** Furniture of the page, folded away. */
export interface Fold extends Parent {
  type: 'fold';
  children: Paragraph[];
}

/** A line of text is of one sort: prose (with its dateline) or what a page sets apart. */
export type LineSort = Exclude<Sentence['role'], 'dateline'> | 'item';

declare module 'mdast' {
  interface ParagraphData {
    sort?: LineSort;
    start?: number;
  }
  interface PhrasingContentMap {
    sourceText: SourceText;
    sentence: SentenceNode;
    gap: Gap;
    claimed: Claimed;
  }
  interface RootContentMap {
    sourceText: SourceText;
    sentence: SentenceNode;
    gap: Gap;
    claimed: Claimed;
    section: Section;
    fold: Fold;
  }
}
