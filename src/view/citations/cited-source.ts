import type { Article } from '../../model/article.ts';

/** What a citation says of a source: the piece itself, before this edition. */
export interface CitedSource {
  id: string;
  title: string | null;
  /** Its first words, by which a piece without a headline is cited. */
  opening: string;
  publisher: string | null;
  authors: readonly string[];
  /** EDTF, or null. */
  published: string | null;
  url: string | null;
}

const openingWords = 8;

function openingOf(article: Article, part: string | null): string {
  const first = article.sentences.find(
    (sentence) => sentence.role === 'prose' && (part === null || sentence.part === part),
  );
  const words = (first?.span.text ?? article.id).trim().split(/\s+/u);
  return words.slice(0, openingWords).join(' ') + (words.length > openingWords ? ' …' : '');
}

/** The piece to cite: a part by its own headline, publisher and date where it has them, else by the article's. */
export function citedSource(article: Article, part: string | null = null): CitedSource {
  const piece = article.parts.find(({ id }) => id === part);
  return {
    id: article.id,
    title: piece?.title?.value ?? article.title?.value ?? null,
    opening: openingOf(article, part),
    publisher: piece?.publisher?.value ?? article.publisher?.value ?? null,
    authors: article.byline.map(({ value }) => value),
    published: (piece?.published ?? article.published)?.edtf ?? null,
    url: article.url?.value ?? null,
  };
}
