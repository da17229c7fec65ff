import type { NewsArticle } from 'schema-dts';
import type { Archive } from '../../model/archive.ts';
import type { Article } from '../../model/article.ts';
import { articleAddress } from '../addresses.ts';
import { absoluteAddress } from '../edition.ts';
import { oneOrMany, present } from './identified.ts';

/** A source as a schema.org NewsArticle: the publisher's own, with this edition's page as where it is kept. */
export function newsArticle(article: Article, archive: Archive): NewsArticle {
  const here = absoluteAddress(archive, articleAddress(article.id));
  return present({
    '@type': 'NewsArticle' as const,
    '@id': here,
    identifier: article.id,
    headline: article.title?.value,
    author: oneOrMany(article.byline.map(({ value }) => ({ '@type': 'Person' as const, name: value }))),
    publisher:
      article.publisher === null ? undefined : { '@type': 'Organization' as const, name: article.publisher.value },
    datePublished: article.published?.edtf.split('/')[0],
    inLanguage: article.language,
    url: article.url?.value,
    archivedAt: here,
    usageInfo: article.rights?.value,
  }) as NewsArticle;
}
