import type { Archive } from '../../model/archive.ts';
import type { Article } from '../../model/article.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { Statement } from '../../model/statement.ts';
import { articleAddress, dataAddress, meetingAddress, statementAddress } from '../addresses.ts';
import { citedAddress } from '../edition.ts';
import { citedSource, type CitedSource } from './cited-source.ts';

/** What is cited: the sources first, in their own words and names, then the place in this edition. */
export interface Citation {
  id: string;
  /** Who said it, and whether the source quotes or reports it; null where no statement is cited. */
  said: { by: string; quoted: boolean } | null;
  /** The name of a page that stands for itself, such as a meeting; null where the source is the thing cited. */
  page: string | null;
  sources: readonly CitedSource[];
  edition: { title: string; publisher: string; address: string };
}

const editionAt = (archive: Archive, own: string): Citation['edition'] => ({
  title: archive.title,
  publisher: archive.publisher,
  address: citedAddress(archive, own),
});

export const citeArticle = (article: Article, archive: Archive): Citation => ({
  id: article.id,
  said: null,
  page: null,
  sources: [citedSource(article)],
  edition: editionAt(archive, articleAddress(article.id)),
});

export const citeStatement = (statement: Statement, article: Article, archive: Archive): Citation => ({
  id: statement.id,
  said: { by: statement.speaker.label, quoted: statement.mode === 'direct' },
  page: null,
  sources: [citedSource(article, statement.part)],
  edition: editionAt(archive, statementAddress(statement, article)),
});

/** Cites a meeting by the parts that tell of it; one only mentioned, by the articles that name it. */
export function citeMeeting(meeting: Meeting, articles: readonly Article[], archive: Archive): Citation {
  const pieces = articles.flatMap((article) => {
    if (!meeting.articles.includes(article.id)) return [];
    const parts = article.parts.filter(({ id }) => meeting.parts.includes(`${article.id}#${id}`));
    return parts.length === 0 ? [citedSource(article)] : parts.map(({ id }) => citedSource(article, id));
  });
  return {
    id: meeting.id,
    said: null,
    page: meeting.name,
    sources: pieces,
    edition: editionAt(archive, meetingAddress(meeting.id)),
  };
}

export const citeDataset = (archive: Archive): Citation => ({
  id: 'records',
  said: null,
  page: 'Records',
  sources: [],
  edition: editionAt(archive, dataAddress),
});
