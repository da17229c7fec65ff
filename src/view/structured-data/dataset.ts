import type { Dataset } from 'schema-dts';
import type { Archive } from '../../model/archive.ts';
import type { Article } from '../../model/article.ts';
import { dataAddress } from '../addresses.ts';
import { absoluteAddress } from '../edition.ts';
import { identified, oneOrMany, present } from './identified.ts';
import { newsArticle } from './news-article.ts';

/** What a download's description needs. */
export interface Download {
  name: string;
  title: string;
  type: string;
  hash: string;
}

/** The records as a schema.org Dataset with its downloads. */
export function dataset(
  archive: Archive,
  articles: readonly Article[],
  downloads: readonly Download[],
  coverage: string | null,
  version: string,
): Dataset {
  return present({
    '@type': 'Dataset' as const,
    ...identified(archive, dataAddress),
    name: archive.title,
    description: archive.description,
    version,
    inLanguage: archive.language,
    temporalCoverage: coverage,
    creator: { '@type': 'Organization' as const, name: archive.publisher },
    isBasedOn: oneOrMany(articles.map((article) => newsArticle(article, archive))),
    distribution: downloads.map(({ name, title, type, hash }) =>
      present({
        '@type': 'DataDownload' as const,
        name: title,
        encodingFormat: type,
        contentUrl: absoluteAddress(archive, `${dataAddress}${name}`),
        sha256: hash,
      }),
    ),
  }) as Dataset;
}
