import type { Article } from '../../../src/model/article.ts';
import type { Meeting } from '../../../src/model/meeting.ts';
import type { Span } from '../../../src/model/span.ts';
import type { Statement } from '../../../src/model/statement.ts';

/** A span of an invented article. */
export const span = (text: string, start = 0, article = 'gazette'): Span => ({
  article,
  start,
  end: start + text.length,
  text,
});

/** An invented meeting; what a test is about is given, all else is unknown. */
export const meeting = (given: Partial<Meeting> & { id: string }): Meeting => ({
  name: given.id,
  series: null,
  ordinal: null,
  within: null,
  kind: 'other',
  status: 'reported',
  format: null,
  date: null,
  place: null,
  participants: [],
  outcomes: [],
  evidence: [],
  articles: [],
  parts: [],
  ...given,
});

export const held = (edtf: string): Meeting['date'] => ({ edtf, basis: 'editor', reason: null, evidence: [] });

export const sits = (represents: string | null, given: Partial<Meeting['participants'][number]> = {}) => ({
  delegate: null,
  label: `someone of ${represents ?? 'nowhere'}`,
  level: null,
  role: 'attendee' as const,
  office: null,
  represents,
  evidence: [],
  ...given,
});

/** An invented statement of one sentence. */
export const statement = (id: string, given: Partial<Statement> = {}): Statement => ({
  id,
  speaker: { kind: 'delegate', id: 'ana', label: 'Ana' },
  inner: null,
  via: [],
  mode: 'indirect',
  sentences: [span('Ana said yes.')],
  quotes: [],
  cues: [],
  continues: null,
  point: null,
  country: null,
  date: null,
  article: 'gazette',
  part: 'lead',
  meeting: null,
  topics: [],
  parallels: [],
  ...given,
});

export const part = (id: string, given: Partial<Article['parts'][number]> = {}): Article['parts'][number] => ({
  id,
  title: null,
  publisher: null,
  published: null,
  dateline: null,
  span: span('Ana said yes.'),
  origin: { kind: 'original', of: [], shared: null },
  ...given,
});

export const article = (id: string, given: Partial<Article> = {}): Article => ({
  id,
  file: `articles/${id}.txt`,
  sha256: '0'.repeat(64),
  language: 'en',
  title: null,
  publisher: null,
  byline: [],
  credit: null,
  published: null,
  retrieved: null,
  url: null,
  rights: null,
  parts: [part('lead')],
  sentences: [],
  ...given,
});
