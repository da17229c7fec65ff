import type { Article, Sentence } from '../../../src/model/article.ts';
import type { Statement } from '../../../src/model/statement.ts';

type Role = Sentence['role'];

const id = 'invented';

/** A sentence record with made-up id at an offset. */
export const sentence = (text: string, start: number, role: Role = 'prose'): Sentence => ({
  id: `s-${String(start).padStart(10, '0')}`,
  part: 'lead',
  span: { article: id, start, end: start + text.length, text },
  role,
  reading: role === 'prose' ? 'narration' : null,
});

/** An article of one part whose sentences are the given words, found in order in its text. */
export function article(text: string, lines: readonly (string | readonly [string, Role])[]): Article {
  let from = 0;
  const sentences = lines.map((line) => {
    const [words, role] = typeof line === 'string' ? [line, 'prose' as const] : line;
    const start = text.indexOf(words, from);
    from = start + words.length;
    return sentence(words, start, role);
  });
  const origin = { kind: 'original' as const, of: [], shared: null };
  const part = {
    id: 'lead',
    title: null,
    publisher: null,
    published: null,
    dateline: null,
    span: { article: id, start: 0, end: text.length, text },
    origin,
  };
  const unknown = {
    title: null,
    publisher: null,
    byline: [],
    credit: null,
    published: null,
    retrieved: null,
    url: null,
    rights: null,
  };
  return {
    id,
    file: `content/articles/${id}.txt`,
    sha256: '0'.repeat(64),
    language: 'en',
    ...unknown,
    parts: [part],
    sentences,
  };
}

/** A statement of one speaker over sentences of the article. */
export const statement = ({ sentences }: Article, places: readonly number[], label: string): Statement => ({
  id: `q-${String(places[0]).padStart(5, '0')}${String(label.length).padStart(5, '0')}`,
  speaker: { kind: 'group', id: null, label },
  inner: null,
  via: [],
  mode: 'indirect',
  sentences: places.flatMap((place) => sentences[place]?.span ?? []),
  quotes: [],
  cues: [],
  continues: null,
  point: null,
  country: null,
  date: null,
  article: id,
  part: 'lead',
  meeting: null,
  topics: [],
  parallels: [],
});
