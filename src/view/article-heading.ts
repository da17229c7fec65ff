import type { Article } from '../model/article.ts';
import { citedSource } from './citations/cited-source.ts';

/** The headline of an article; one that has none goes by its first words. */
export const articleHeading = (article: Article): string =>
  article.title?.value ?? `Untitled: “${citedSource(article).opening}”`;
