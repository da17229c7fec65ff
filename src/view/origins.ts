import type { Article, Part } from '../model/article.ts';
import type { Account } from './accounts.ts';
import { articleName, cut } from './article-names.ts';
import { listed, numberInWords } from './labels.ts';

/** What a kind of origin means. */
export const originMeanings: Readonly<Record<Part['origin']['kind'], string>> = {
  original: 'no other piece in this archive has its wording from before it',
  reprint: 'it has the wording of another piece, nearly whole',
  rewrite: 'it retells another piece, partly in its wording',
  digest: 'it puts together what several other pieces say',
};

/** A piece that another goes back to: its reference and its name in words. */
export interface Source {
  reference: string;
  name: string;
}

/** The pieces a part goes back to, by their own headline or their article's name. */
export function sourcesOf({ origin }: Part, articles: ReadonlyMap<string, Article>): Source[] {
  return origin.of.map((reference) => {
    const [articleId = '', partId = ''] = reference.split('#');
    const article = articles.get(articleId);
    const title = article?.parts.find(({ id }) => id === partId)?.title?.value;
    if (article === undefined) return { reference, name: reference };
    return { reference, name: title === undefined ? articleName(article) : `“${cut(title)}”` };
  });
}

/**
 * The pieces a part goes back to, as a page with letters for its accounts says it: those by their letters, one other by
 * its name, several others by their number: “D, E and three other pieces”.
 */
export function sourcesInLetters(
  part: Part,
  accounts: readonly Pick<Account, 'reference' | 'siglum'>[],
  articles: ReadonlyMap<string, Article>,
): string {
  const lettered = new Map(accounts.map(({ reference, siglum }) => [reference, siglum]));
  const sources = sourcesOf(part, articles);
  const others = sources.filter(({ reference }) => !lettered.has(reference));
  return listed([
    ...sources.flatMap(({ reference }) => lettered.get(reference) ?? []),
    ...(others.length > 1 ? [`${numberInWords(others.length)} other pieces`] : others.map(({ name }) => name)),
  ]);
}

/** “78 % of its wording”; null where none was measured. */
export const sharedInWords = ({ origin }: Part): string | null =>
  origin.shared === null ? null : `${String(Math.round(origin.shared * 100))} % of its wording`;
