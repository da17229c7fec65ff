import type { Archive } from '../../../src/model/archive.ts';
import type { Article } from '../../../src/model/article.ts';
import type { Meeting } from '../../../src/model/meeting.ts';
import type { Records } from '../../../src/model/records.ts';
import type { Statement } from '../../../src/model/statement.ts';

/* A small invented archive: one meeting, told by one article with one quotation. */

const text =
  'River States Agree\nThe river states met in Port Lore on 2 May 2031. “The river is & stays <ours>,” said Ada Lovat.';
const spanOf = (words: string): { article: string; start: number; end: number; text: string } => {
  const start = text.indexOf(words);
  return { article: 'river-states', start, end: start + words.length, text: words };
};
const said = (
  value: string,
  words = value,
): { value: string; basis: 'stated'; reason: null; evidence: ReturnType<typeof spanOf>[] } => ({
  value,
  basis: 'stated',
  reason: null,
  evidence: [spanOf(words)],
});

export const archive: Archive = {
  title: 'The river talks',
  description: 'What was said about the river.',
  language: 'en',
  address: 'https://example.org/river/',
  contact: null,
  publisher: 'The River Editors',
};

export const article: Article = {
  id: 'river-states',
  file: 'content/articles/river-states.txt',
  sha256: 'a'.repeat(64),
  language: 'en',
  title: said('River States Agree'),
  publisher: { value: 'The Lore Herald', basis: 'editor', reason: null, evidence: [] },
  byline: [],
  credit: null,
  published: { edtf: '2031-05-03', basis: 'editor', reason: null, evidence: [] },
  retrieved: null,
  url: { value: 'https://herald.example/river', basis: 'editor', reason: null, evidence: [] },
  rights: null,
  parts: [
    {
      id: 'lead',
      title: said('River States Agree'),
      publisher: null,
      published: null,
      dateline: null,
      span: spanOf(text),
      origin: { kind: 'original', of: [], shared: null },
    },
  ],
  sentences: [
    { id: 's-0000000001', part: 'lead', span: spanOf('River States Agree'), role: 'headline', reading: null },
    {
      id: 's-0000000002',
      part: 'lead',
      span: spanOf('The river states met in Port Lore on 2 May 2031.'),
      role: 'prose',
      reading: 'narration',
    },
    {
      id: 's-0000000003',
      part: 'lead',
      span: spanOf('“The river is & stays <ours>,” said Ada Lovat.'),
      role: 'prose',
      reading: 'statement',
    },
  ],
};

export const meeting: Meeting = {
  id: 'river-conference-2',
  name: 'Second River Conference',
  series: 'river-conference',
  ordinal: 2,
  within: null,
  kind: 'conference',
  status: 'reported',
  format: 'in-person',
  date: { edtf: '2031-05-02', basis: 'stated', reason: null, evidence: [spanOf('2 May 2031')] },
  place: { city: 'Port Lore', country: 'Loria' },
  participants: [
    {
      delegate: 'ada-lovat',
      label: 'Ada Lovat',
      level: 'minister',
      role: 'chair',
      office: 'Minister of Rivers',
      represents: 'Loria',
      evidence: [spanOf('Ada Lovat')],
    },
    {
      delegate: null,
      label: 'an envoy',
      level: null,
      role: 'attendee',
      office: null,
      represents: 'Vellia',
      evidence: [spanOf('The river states')],
    },
  ],
  outcomes: [],
  evidence: [],
  articles: ['river-states'],
  parts: ['river-states#lead'],
};

export const statement: Statement = {
  id: 'q-0000000001',
  speaker: { kind: 'delegate', id: 'ada-lovat', label: 'Ada Lovat' },
  inner: null,
  via: [],
  mode: 'direct',
  sentences: [spanOf('“The river is & stays <ours>,” said Ada Lovat.')],
  quotes: [spanOf('The river is & stays <ours>')],
  cues: [spanOf('said')],
  continues: null,
  point: null,
  country: 'Loria',
  date: { edtf: '2031-05-02', basis: 'inferred', reason: 'the day of the meeting', evidence: [spanOf('2 May 2031')] },
  article: 'river-states',
  part: 'lead',
  meeting: 'river-conference-2',
  topics: [],
  parallels: [],
};

export const records: Records = {
  schemaVersion: '1.0.0',
  articles: [article],
  series: [
    {
      id: 'river-conference',
      name: 'River Conference',
      kind: 'conference',
      ordinals: [{ ordinal: 2, meeting: meeting.id, evidence: [spanOf('The river states')] }],
    },
  ],
  meetings: [meeting],
  delegates: [
    {
      id: 'ada-lovat',
      name: 'Ada Lovat',
      variants: ['Lovat Ada'],
      offices: [{ title: 'Minister of Rivers', represents: 'Loria', date: null, evidence: [spanOf('Ada Lovat')] }],
      meetings: [
        { id: meeting.id, as: 'participant' },
        { id: meeting.id, as: 'speaker' },
      ],
    },
  ],
  statements: [statement],
  figures: [],
  disagreements: [],
  countries: [
    { id: 'loria', name: 'Loria', code: null, variants: [] },
    { id: 'vellia', name: 'Vellia', code: null, variants: [] },
    { id: 'norland', name: 'Norland', code: null, variants: [] },
  ],
  topics: [],
  publishers: [],
  emendations: [],
  diagnostics: [],
};
