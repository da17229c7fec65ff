import type { Archive } from '../../model/archive.ts';
import type { CitedSource } from '../citations/cited-source.ts';
import { absoluteAddress } from '../edition.ts';

type Pairs = (readonly [name: string, content: string])[];

/** “2025/04/28”, “2025/04”: the form that Highwire tags have. */
const slashed = (edtf: string): string => (edtf.split('/')[0] ?? edtf).replaceAll('-', '/');

const pairs = (entries: readonly (readonly [name: string, content: string | null])[]): Pairs =>
  entries.flatMap(([name, content]) => (content === null ? [] : [[name, content] as const]));

/** What reference managers read of a source: its own title, publisher and date, and where this edition keeps it. */
export function sourceBibliography(source: CitedSource, language: string, archive: Archive, own: string): Pairs {
  const { title, opening, publisher, authors, published, url } = source;
  const name = title ?? `[${opening}]`;
  return pairs([
    ['citation_title', name],
    ...authors.map((author) => ['citation_author', author] as const),
    ['citation_publication_date', published === null ? null : slashed(published)],
    ['citation_journal_title', publisher],
    ['citation_publisher', publisher],
    ['citation_language', language],
    ['citation_public_url', url ?? absoluteAddress(archive, own)],
    ['dcterms.title', name],
    ...authors.map((author) => ['dcterms.creator', author] as const),
    ['dcterms.publisher', publisher],
    ['dcterms.date', published],
    ['dcterms.language', language],
    ['dcterms.source', url],
    ['dcterms.isPartOf', archive.title],
    ['dcterms.type', 'Text'],
  ]);
}

/** What reference managers read of a page of the edition: who publishes it, what it rests on. */
export function editionBibliography(
  title: string,
  date: string | null,
  sources: readonly CitedSource[],
  archive: Archive,
  own: string,
): Pairs {
  return pairs([
    ['citation_title', title],
    ['citation_author', archive.publisher],
    ['citation_publication_date', date === null ? null : slashed(date)],
    ['citation_language', archive.language],
    ['citation_public_url', absoluteAddress(archive, own)],
    ['dcterms.title', title],
    ['dcterms.publisher', archive.publisher],
    ['dcterms.date', date],
    ['dcterms.language', archive.language],
    ['dcterms.isPartOf', archive.title],
    ...sources.map(
      ({ title: name, opening, publisher }) =>
        [
          'dcterms.references',
          [name ?? `[${opening}]`, publisher].filter((piece) => piece !== null).join(', '),
        ] as const,
    ),
    ['dcterms.type', 'Text'],
  ]);
}
