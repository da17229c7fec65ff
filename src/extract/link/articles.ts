import type { Authority } from '../../authority/authority.ts';
import type { Article, Part } from '../../model/article.ts';
import type { Dated, Said } from '../../model/said.ts';
import type { Span } from '../../model/span.ts';
import { fold } from '../../text/fold.ts';
import { spanOf } from '../../text/spans.ts';
import type { Attributed } from '../attribute/attribution.ts';
import type { Head, Piece, Segmented } from '../types.ts';

const flat = (words: string): string => words.replace(/\s+/gu, ' ').trim();
const stated = (span: Span | null): Said | null =>
  span === null ? null : { value: flat(span.text), basis: 'stated', reason: null, evidence: [span] };
const byEditor = (value: string | undefined): Said | null =>
  value === undefined ? null : { value, basis: 'editor', reason: null, evidence: [] };
const dayByEditor = (edtf: string | undefined): Dated | null =>
  edtf === undefined ? null : { edtf, basis: 'editor', reason: null, evidence: [] };

/** The publisher that a page’s words name: under its preferred name where the authority knows a form of it. */
export function publisherOf(spans: readonly Span[], authority: Authority): Said | null {
  if (spans.length === 0) return null;
  const words = flat(spans.map(({ text }) => text).join(' '));
  const plain = (form: string): string =>
    fold(form)
      .replace(/^the /u, '')
      .replace(/\b(?:of|the)\b/gu, '')
      .replace(/\s+/gu, ' ')
      .trim();
  const known = authority.outlets.find(({ name, variants }) =>
    [name, ...variants].some((form) => plain(form) === plain(words)),
  );
  return { value: known?.name ?? words, basis: 'stated', reason: null, evidence: [...spans] };
}

function titleOf(head: Head): Said | null {
  if (head.title === null) return null;
  if (head.titleRule === 'headline') return stated(head.title);
  return {
    value: flat(head.title.text),
    basis: 'inferred',
    reason: 'the line of comments under the page names it',
    evidence: [head.title],
  };
}

/** The public record of an article; an editor’s side file fills what the text lacks and is marked as the editor’s. */
export function articleRecord(
  article: Segmented,
  attributed: Attributed,
  origins: ReadonlyMap<string, Part['origin']>,
  authority: Authority,
): Article {
  const { head, side } = article;
  return {
    id: article.id,
    file: article.file,
    sha256: article.sha256,
    language: side?.language ?? 'en',
    title: byEditor(side?.title) ?? titleOf(head),
    publisher: byEditor(side?.publisher) ?? publisherOf(head.publisher, authority),
    byline:
      side?.byline?.map((name) => ({ value: name, basis: 'editor', reason: null, evidence: [] })) ??
      head.byline.flatMap((span) => stated(span) ?? []),
    credit: byEditor(side?.credit) ?? stated(head.credit),
    published: dayByEditor(side?.published) ?? head.published,
    retrieved: dayByEditor(side?.retrieved) ?? head.retrieved,
    url: byEditor(side?.url) ?? stated(head.url),
    rights: byEditor(side?.rights),
    parts: article.pieces.map((piece) => partRecord(article, piece, origins, authority)),
    sentences: article.units.map(({ id, part, span, role }) => ({
      id,
      part,
      span,
      role,
      reading: role === 'prose' ? (attributed.readings.get(id)?.reading ?? 'unclaimed') : null,
    })),
  };
}

function partRecord(
  article: Segmented,
  piece: Piece,
  origins: ReadonlyMap<string, Part['origin']>,
  authority: Authority,
): Part {
  return {
    id: piece.id,
    title: stated(piece.title),
    publisher: publisherOf(
      piece.publisher.length > 0 ? piece.publisher : piece === article.pieces[0] ? article.head.publisher : [],
      authority,
    ),
    published: piece.published,
    dateline: stated(piece.dateline),
    span: spanOf(article.id, article.text, piece.start, piece.end),
    origin: origins.get(`${article.id}#${piece.id}`) ?? { kind: 'original', of: [], shared: null },
  };
}
