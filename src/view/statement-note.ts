import type { Article } from '../model/article.ts';
import type { Statement } from '../model/statement.ts';
import { statementAddress } from './addresses.ts';

/** The note at a statement in its article: the speaker, the number of a point, and where the statement stands. */
export const noteOf =
  (article: Article) =>
  (statement: Statement): { label: string; address: string } => ({
    label: `${statement.speaker.label}${statement.point === null ? '' : `, point ${String(statement.point.number)}`}`,
    address: statementAddress(statement, article),
  });
