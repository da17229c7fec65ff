import type { Emendation } from '../model/emendation.ts';
import type { Records } from '../model/records.ts';
import { articleAddress, delegateAddress, meetingAddress, sentenceAddress, statementAddress } from './addresses.ts';

type Needed = Pick<Records, 'articles' | 'statements'>;

/** The page of the record that an emendation corrects; null where it has none of its own. */
export function targetAddress({ kind, id }: Emendation['target'], { articles, statements }: Needed): string | null {
  switch (kind) {
    case 'article':
      return articleAddress(id);
    case 'meeting':
      return meetingAddress(id);
    case 'delegate':
      return delegateAddress(id);
    case 'statement': {
      const statement = statements.find((one) => one.id === id);
      const article = articles.find((one) => one.id === statement?.article);
      return statement === undefined || article === undefined ? null : statementAddress(statement, article);
    }
    case 'sentence': {
      const article = articles.find(({ sentences }) => sentences.some((sentence) => sentence.id === id));
      return article === undefined ? null : sentenceAddress(article.id, id);
    }
    default:
      return null;
  }
}
