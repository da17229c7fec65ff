import type { Organization, Person, Quotation } from 'schema-dts';
import type { Archive } from '../../model/archive.ts';
import type { Article } from '../../model/article.ts';
import type { Statement } from '../../model/statement.ts';
import { delegateAddress, statementAddress } from '../addresses.ts';
import { identified, oneOrMany, present } from './identified.ts';
import { newsArticle } from './news-article.ts';

function speaker({ speaker: { kind, id, label } }: Statement, archive: Archive): Person | Organization {
  if (kind !== 'delegate') return { '@type': 'Organization', name: label };
  return { '@type': 'Person', ...(id === null ? {} : identified(archive, delegateAddress(id))), name: label };
}

/** The words of a statement that its source puts in quotation marks, as a schema.org Quotation; null where it quotes none. */
export function quotation(statement: Statement, article: Article, archive: Archive): Quotation | null {
  if (statement.quotes.length === 0) return null;
  return present({
    '@type': 'Quotation' as const,
    ...identified(archive, statementAddress(statement, article)),
    identifier: statement.id,
    text: oneOrMany(statement.quotes.map(({ text }) => text)),
    inLanguage: article.language,
    spokenByCharacter: speaker(statement, archive),
    dateCreated: statement.date?.edtf.split('/')[0],
    isBasedOn: newsArticle(article, archive),
  });
}
