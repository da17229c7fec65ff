import type { Meeting } from '../../model/meeting.ts';
import { joined, type Table } from './table.ts';

const participant = ({ label, represents }: Meeting['participants'][number]): string =>
  represents === null || label.includes(represents) ? label : `${label} (${represents})`;

/** A row a meeting. */
export const meetingsTable: Table<Meeting> = {
  name: 'meetings.csv',
  title: 'Meetings',
  columns: [
    { name: 'id', type: 'string', description: 'The permanent id of the meeting.', cell: ({ id }) => id },
    {
      name: 'date',
      type: 'string',
      description: 'When it was, as EDTF; empty where unknown.',
      cell: ({ date }) => date?.edtf ?? null,
    },
    {
      name: 'date_basis',
      type: 'string',
      description: 'How the date is known: stated, inferred or editor.',
      cell: ({ date }) => date?.basis ?? null,
    },
    { name: 'title', type: 'string', description: 'The name of the meeting.', cell: ({ name }) => name },
    { name: 'series', type: 'string', description: 'The id of its series.', cell: ({ series }) => series },
    { name: 'ordinal', type: 'integer', description: 'Its number in the series.', cell: ({ ordinal }) => ordinal },
    {
      name: 'within',
      type: 'string',
      description: 'The id of the meeting on whose margins it was.',
      cell: ({ within }) => within,
    },
    { name: 'kind', type: 'string', description: 'What sort of occasion it was.', cell: ({ kind }) => kind },
    { name: 'status', type: 'string', description: 'reported, announced or mentioned.', cell: ({ status }) => status },
    { name: 'format', type: 'string', description: 'in-person or video.', cell: ({ format }) => format },
    { name: 'city', type: 'string', description: 'The city.', cell: ({ place }) => place?.city ?? null },
    {
      name: 'country',
      type: 'string',
      description: 'The country of the place.',
      cell: ({ place }) => place?.country ?? null,
    },
    {
      name: 'participants',
      type: 'string',
      description: 'Who took part, in the words of the text, with “; ” between.',
      cell: ({ participants }) => joined(participants.map(participant)),
    },
    {
      name: 'outcomes',
      type: 'string',
      description: 'Documents issued.',
      cell: ({ outcomes }) => joined(outcomes.map(({ name }) => name)),
    },
    {
      name: 'articles',
      type: 'string',
      description: 'The ids of the articles that tell of it.',
      cell: ({ articles }) => joined(articles),
    },
  ],
};
