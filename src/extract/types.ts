import type { Diagnostic } from '../model/diagnostic.ts';
import type { SentenceRole } from '../model/article.ts';
import type { Dated } from '../model/said.ts';
import type { SideFile } from '../model/side-file.ts';
import type { Span } from '../model/span.ts';

/** An article file as it comes from disk, and its side file’s values if it has one. */
export interface ArticleFile {
  path: string;
  bytes: Uint8Array;
  side: SideFile | null;
}

/** An article that could be decoded. */
export interface Page {
  id: string;
  file: string;
  sha256: string;
  text: string;
  side: SideFile | null;
}

/** A line, or the lines that one paragraph was broken into; offsets without the white space around. */
export interface Block {
  start: number;
  end: number;
  role: SentenceRole | null;
  /** A leading mark of a list: “- ”, “• ”, “1. ”. */
  item: boolean;
  /** What a rule of `clean` or `segment` learned of the block, by rule name. */
  rule: string;
}

export interface CleanPage extends Page {
  blocks: Block[];
}

/** A sentence and where it stands. `paragraph` counts blocks of the article. */
export interface Unit {
  id: string;
  span: Span;
  role: SentenceRole;
  part: string | null;
  paragraph: number;
  item: boolean;
  rule: string;
}

/** A piece of an article and what its own lines say of it. */
export interface Piece {
  id: string;
  title: Span | null;
  publisher: Span[];
  dateline: Span | null;
  published: Dated | null;
  start: number;
  end: number;
}

/** An article cut into pieces and sentences. */
export interface Segmented extends Page {
  units: Unit[];
  pieces: Piece[];
  head: Head;
  diagnostics: Diagnostic[];
}

/** What the page says of the article as a whole. */
export interface Head {
  title: Span | null;
  titleRule: string;
  publisher: Span[];
  byline: Span[];
  credit: Span | null;
  published: Dated | null;
  retrieved: Dated | null;
  url: Span | null;
}
