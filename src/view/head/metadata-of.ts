import type { Archive } from '../../model/archive.ts';
import type { Article } from '../../model/article.ts';
import type { Delegate } from '../../model/delegate.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { Statement } from '../../model/statement.ts';
import { articleAddress, delegateAddress, meetingAddress } from '../addresses.ts';
import { citeMeeting } from '../citations/citation.ts';
import { citedSource } from '../citations/cited-source.ts';
import { event, type EventContext } from '../structured-data/event.ts';
import { newsArticle } from '../structured-data/news-article.ts';
import { person } from '../structured-data/person.ts';
import { quotation } from '../structured-data/quotation.ts';
import { editionBibliography, sourceBibliography } from './bibliography.ts';
import { meetingFiles } from '../meeting-files.ts';
import { delegatePicture, meetingPicture } from '../share-words.ts';
import { plainPage, type PageMetadata } from './page-metadata.ts';

type Described = Pick<PageMetadata, 'title' | 'description'>;

/** A meeting's page: an Event, and the quotations made at it. */
export function meetingMetadata(
  page: Described,
  meeting: Meeting,
  statements: readonly Statement[],
  context: EventContext,
): PageMetadata {
  const { archive, articles } = context;
  const address = meetingAddress(meeting.id);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const quotations = statements.flatMap((statement) => {
    const article = byId.get(statement.article);
    return article === undefined ? [] : (quotation(statement, article, archive) ?? []);
  });
  return plainPage({
    ...page,
    address,
    type: 'article',
    bibliography: editionBibliography(
      meeting.name,
      meeting.date?.edtf ?? null,
      citeMeeting(meeting, articles, archive).sources,
      archive,
      address,
    ),
    structured: [event(meeting, context), ...quotations],
    alternates: meetingFiles(meeting),
    image: { address: meetingPicture(meeting.id), alt: `${meeting.name}, ${archive.title}` },
  });
}

export const delegateMetadata = (page: Described, delegate: Delegate, archive: Archive): PageMetadata =>
  plainPage({
    ...page,
    address: delegateAddress(delegate.id),
    type: 'profile',
    structured: [person(delegate, archive)],
    image: { address: delegatePicture(delegate.id), alt: `${delegate.name}, ${archive.title}` },
  });

export function articleMetadata(page: Described, article: Article, archive: Archive): PageMetadata {
  const address = articleAddress(article.id);
  const bibliography = sourceBibliography(citedSource(article), article.language, archive, address);
  return plainPage({ ...page, address, type: 'article', bibliography, structured: [newsArticle(article, archive)] });
}
