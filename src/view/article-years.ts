import type { Article } from '../model/article.ts';
import { daysOf } from './days.ts';
import { compare } from './timeline.ts';

/** The articles of a year, or those without a date. */
export interface ArticleYear {
  year: string | null;
  articles: Article[];
}

/** Articles by year of publication, newest first, those without a date last. */
export function articleYears(articles: readonly Article[]): ArticleYear[] {
  const day = ({ published }: Article): string => (published === null ? '' : daysOf(published.edtf).first);
  const inOrder = articles.toSorted((one, other) => compare(day(other), day(one)) || compare(one.id, other.id));
  const years = Map.groupBy(inOrder, (article) => (article.published === null ? null : day(article).slice(0, 4)));
  return [...years].map(([year, of]) => ({ year, articles: of }));
}
