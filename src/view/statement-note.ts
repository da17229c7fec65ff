import type { Article } from '../model/article.ts';
import type { Statement } from '../model/statement.ts';
import { accountsOf, sourceInWords } from './accounts.ts';
import { statementAddress } from './addresses.ts';
import { modeLabels } from './labels.ts';

/** What the margin of an article says at a statement; a statement of no meeting can be copied from there. */
interface Note {
  label: string;
  address: string;
  copied: { sentences: string[]; mode: string; source: string } | null;
}

/** The note at a statement in its article: the speaker, the number of a point, and where the statement stands. */
export const noteOf =
  (article: Article) =>
  (statement: Statement): Note => {
    const { speaker, point, meeting, part } = statement;
    return {
      label: `${speaker.label}${point === null ? '' : `, point ${String(point.number)}`}`,
      address: statementAddress(statement, article),
      copied: meeting === null ? copiedOf(statement, article, `${article.id}#${part}`) : null,
    };
  };

function copiedOf({ mode, sentences }: Statement, article: Article, reference: string): Note['copied'] {
  const [account] = accountsOf([reference], [article]);
  const starts = new Set(sentences.map(({ start }) => start));
  return {
    sentences: article.sentences.filter(({ span }) => starts.has(span.start)).map(({ id }) => id),
    mode: modeLabels[mode],
    source: account === undefined ? article.id : sourceInWords(account),
  };
}
