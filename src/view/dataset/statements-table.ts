import type { Article } from '../../model/article.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { Statement } from '../../model/statement.ts';
import { joined, type Table } from './table.ts';

/** A statement with the meeting and the article that it belongs to. */
export interface StatementRow {
  statement: Statement;
  meeting: Meeting | undefined;
  article: Article | undefined;
}

export function statementRows(
  statements: readonly Statement[],
  meetings: readonly Meeting[],
  articles: readonly Article[],
): StatementRow[] {
  const meetingById = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const articleById = new Map(articles.map((article) => [article.id, article]));
  return statements.map((statement) => ({
    statement,
    meeting: statement.meeting === null ? undefined : meetingById.get(statement.meeting),
    article: articleById.get(statement.article),
  }));
}

const first = ({ sentences }: Statement): Statement['sentences'][number] | undefined => sentences[0];

/** A row a statement. */
export const statementsTable: Table<StatementRow> = {
  name: 'statements.csv',
  title: 'Statements',
  columns: [
    {
      name: 'id',
      type: 'string',
      description: 'The permanent id of the statement.',
      cell: ({ statement }) => statement.id,
    },
    {
      name: 'date',
      type: 'string',
      description: 'When the words were said or published, as EDTF.',
      cell: ({ statement }) => statement.date?.edtf ?? null,
    },
    {
      name: 'date_basis',
      type: 'string',
      description: 'How the date is known: stated, inferred or editor.',
      cell: ({ statement }) => statement.date?.basis ?? null,
    },
    {
      name: 'title',
      type: 'string',
      description: 'The name of the meeting, else the title of the article.',
      cell: ({ meeting, article }) => meeting?.name ?? article?.title?.value ?? article?.id ?? null,
    },
    {
      name: 'meeting',
      type: 'string',
      description: 'The id of the meeting.',
      cell: ({ statement }) => statement.meeting,
    },
    {
      name: 'speaker',
      type: 'string',
      description: 'Whom the text makes answerable for the words.',
      cell: ({ statement }) => statement.speaker.label,
    },
    {
      name: 'speaker_kind',
      type: 'string',
      description: 'delegate, country, group, body or document.',
      cell: ({ statement }) => statement.speaker.kind,
    },
    {
      name: 'speaker_id',
      type: 'string',
      description: 'The id of the delegate, country or body, if one.',
      cell: ({ statement }) => statement.speaker.id,
    },
    {
      name: 'country',
      type: 'string',
      description: 'For whom the speaker speaks.',
      cell: ({ statement }) => statement.country,
    },
    {
      name: 'mode',
      type: 'string',
      description: 'direct, mixed or indirect.',
      cell: ({ statement }) => statement.mode,
    },
    {
      name: 'text',
      type: 'string',
      description: 'The sentences of the source, verbatim.',
      cell: ({ statement }) => statement.sentences.map(({ text }) => text).join(' '),
    },
    {
      name: 'quotes',
      type: 'string',
      description: 'The words that the source puts in quotation marks.',
      cell: ({ statement }) => joined(statement.quotes.map(({ text }) => text)),
    },
    {
      name: 'via',
      type: 'string',
      description: 'Who passed the words on.',
      cell: ({ statement }) => joined(statement.via.map(({ label }) => label)),
    },
    {
      name: 'topics',
      type: 'string',
      description: 'The ids of its topics.',
      cell: ({ statement }) => joined(statement.topics.map(({ id }) => id)),
    },
    {
      name: 'parallels',
      type: 'string',
      description: 'The ids of the same utterance in other accounts.',
      cell: ({ statement }) => joined(statement.parallels),
    },
    {
      name: 'continues',
      type: 'string',
      description: 'The id of the statement that it goes on from.',
      cell: ({ statement }) => statement.continues,
    },
    {
      name: 'article',
      type: 'string',
      description: 'The id of the article.',
      cell: ({ statement }) => statement.article,
    },
    { name: 'part', type: 'string', description: 'The part of the article.', cell: ({ statement }) => statement.part },
    {
      name: 'start',
      type: 'integer',
      description: 'Where its first sentence starts: UTF-16 code units into the decoded file.',
      cell: ({ statement }) => first(statement)?.start ?? null,
    },
    {
      name: 'end',
      type: 'integer',
      description: 'Where its last sentence ends.',
      cell: ({ statement }) => statement.sentences.at(-1)?.end ?? null,
    },
  ],
};
