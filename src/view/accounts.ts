import type { Article, Part } from '../model/article.ts';
import type { Dated } from '../model/said.ts';
import { citedSource } from './citations/cited-source.ts';
import { dayInWords } from './days.ts';

/** One part's telling of an occasion, under the letter by which the page refers to it, as an edition does to its witnesses. */
export interface Account {
  siglum: string;
  /** “article#part” */
  reference: string;
  article: Article;
  part: Part;
  outlet: string | null;
  title: string | null;
  /** Its first words, by which a piece without a headline goes. */
  opening: string;
  published: Dated | null;
}

/**
 * A letter for each account, in order.
 *
 * @example
 * siglumAt(0); //=> 'A'
 * siglumAt(27); //=> 'AB'
 */
export const siglumAt = (place: number): string =>
  (place >= 26 ? siglumAt(Math.floor(place / 26) - 1) : '') + String.fromCharCode(65 + (place % 26));

/** The accounts behind references to parts, with their sigla; a reference that leads nowhere is left out. */
export function accountsOf(references: readonly string[], articles: readonly Article[]): Account[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const found = references.flatMap((reference) => {
    const [articleId = '', partId = ''] = reference.split('#');
    const article = byId.get(articleId);
    const part = article?.parts.find(({ id }) => id === partId);
    return article === undefined || part === undefined ? [] : [{ reference, article, part }];
  });
  return found.map(({ reference, article, part }, place) => ({
    siglum: siglumAt(place),
    reference,
    article,
    part,
    outlet: part.publisher?.value ?? article.publisher?.value ?? null,
    title: part.title?.value ?? article.title?.value ?? null,
    opening: citedSource(article, part.id).opening,
    published: part.published ?? article.published,
  }));
}

/** An account’s outlet and day, as they stand in a quotation; a piece without an outlet goes by its headline or first words. */
export const sourceInWords = ({ outlet, title, opening, published }: Account): string =>
  [outlet ?? title ?? `“${opening}”`, published === null ? 'undated' : dayInWords(published.edtf)].join(', ');

/**
 * The parts in which the wording of these parts begins: followed back through reprints, rewrites and digests.
 * Support for a fact is counted by these, not by articles. A digest of parts at hand and of others counts by those at
 * hand; parts that go back to one another have one origin between them.
 */
export function originsOf(references: readonly string[], articles: readonly Article[]): string[] {
  const sources = new Map<string, readonly string[]>(
    articles.flatMap(({ id, parts }) => parts.map((part) => [`${id}#${part.id}`, part.origin.of] as const)),
  );
  const origins = new Set<string>();
  const seen = new Set<string>();
  const follow = (reference: string, path: readonly string[]): void => {
    if (path.includes(reference)) origins.add(reference);
    if (seen.has(reference)) return;
    seen.add(reference);
    const all = sources.get(reference) ?? [];
    const among = all.filter((source) => references.includes(source));
    const of = among.length > 0 ? among : all;
    if (of.length === 0) origins.add(reference);
    for (const source of of) follow(source, [...path, reference]);
  };
  for (const reference of references) follow(reference, []);
  return [...origins];
}
