import type { Article } from '../model/article.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Records } from '../model/records.ts';
import type { Dated, Said } from '../model/said.ts';
import type { Statement } from '../model/statement.ts';

/** The records as one Markdown text that a person can read beside the articles. */
export function goldenTable(records: Records): string {
  const { articles, meetings, delegates, statements, figures, disagreements } = records;
  return `${[
    '# The golden records',
    'Written by `npm run accept`. Read its difference beside the articles.',
    '## Articles',
    table(
      ['article', 'title', 'publisher', 'byline', 'published', 'parts'],
      articles.map(({ id, title, publisher, byline, published, parts }) => [
        id,
        said(title),
        said(publisher),
        byline.map(({ value }) => value).join('; '),
        dated(published),
        parts.map((part) => `${part.id} (${part.origin.kind}, ${dated(part.published) || 'no date'})`).join('; '),
      ]),
    ),
    '## Meetings',
    table(
      ['meeting', 'name', 'kind', 'status', 'date', 'place', 'within', 'participants', 'outcomes'],
      meetings.map(meetingRow),
    ),
    '## Delegates',
    table(
      ['delegate', 'offices', 'meetings'],
      delegates.map(({ name, offices, meetings: attended }) => [
        name,
        offices.map(({ title, represents }) => `${title}, ${represents}`).join('; '),
        attended.map(({ id, as }) => `${id} (${as})`).join('; '),
      ]),
    ),
    '## Figures',
    table(
      ['figure', 'about', 'periods'],
      figures.map(({ value, unit, qualifier, about, accounts }) => [
        [qualifier, value, unit].filter((part) => part !== null).join(' '),
        about,
        accounts.map(({ period }) => dated(period) || 'unknown').join('; '),
      ]),
    ),
    '## Disagreements',
    table(
      ['about', 'field', 'accounts'],
      disagreements.map(({ about, field, accounts }) => [
        `${about.kind} ${about.id}`,
        field,
        accounts
          .map(({ value, authority }) => `${value}${authority === null ? '' : ` (against ${authority})`}`)
          .join('; '),
      ]),
    ),
    ...articles.flatMap((article) => articleText(article, statements)),
  ].join('\n\n')}\n`;
}

function meetingRow(meeting: Meeting): string[] {
  const { id, name, kind, status, date, place, within, participants, outcomes } = meeting;
  return [
    id,
    name,
    kind,
    status,
    dated(date),
    [place?.city, place?.country].filter((part) => typeof part === 'string').join(', '),
    within ?? '',
    participants
      .map(({ delegate, label, office, represents, role }) =>
        [delegate ?? `“${label}”`, office, represents, role === 'chair' ? 'chair' : null]
          .filter((part) => part !== null)
          .join(', '),
      )
      .join('; '),
    outcomes.map(({ name: document }) => document).join('; '),
  ];
}

/** The statements of an article in its own order, and all its prose that is none. */
function articleText({ id, sentences }: Article, statements: readonly Statement[]): string[] {
  const own = statements
    .filter(({ article }) => article === id)
    .sort((a, b) => (a.sentences[0]?.start ?? 0) - (b.sentences[0]?.start ?? 0));
  const rest = sentences.filter(({ role, reading }) => role === 'prose' && reading !== 'statement');
  return [
    `## ${id}: who said what`,
    table(
      ['id', 'speaker', 'mode', 'meeting', 'words'],
      own.map((statement) => [
        statement.id,
        speakerOf(statement),
        statement.mode,
        statement.meeting ?? '',
        statement.sentences.map(({ text }) => text).join(' '),
      ]),
    ),
    `## ${id}: what nobody said`,
    table(
      ['id', 'reading', 'words'],
      rest.map((sentence) => [sentence.id, sentence.reading ?? '', sentence.span.text]),
    ),
  ];
}

function speakerOf({ speaker, inner, via, point, continues }: Statement): string {
  return [
    speaker.label,
    ...(inner === null ? [] : [`of ${inner.label}`]),
    ...via.map(({ label }) => `via ${label}`),
    ...(point === null ? [] : [`point ${point.number}`]),
    ...(continues === null ? [] : [`goes on from ${continues}`]),
  ].join('; ');
}

const said = (value: Said | null): string => value?.value ?? '';
const dated = (date: Dated | null): string =>
  date === null ? '' : `${date.edtf}${date.reason === null ? '' : ` (${date.reason})`}`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return 'None.';
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/\s+/gu, ' ').replaceAll('|', String.raw`\|`)).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
