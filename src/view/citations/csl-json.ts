import type { Citation } from './citation.ts';
import type { CitedSource } from './cited-source.ts';
import { chicagoNote } from './chicago.ts';
import { dateParts } from './dates.ts';

/** An item of CSL-JSON, with the fields that we fill. */
export interface CslItem {
  id: string;
  type: 'article-newspaper' | 'webpage' | 'dataset';
  title: string;
  author?: { literal: string }[];
  'container-title'?: string;
  publisher?: string;
  issued?: { 'date-parts': number[][] };
  URL?: string;
  note: string;
}

const inEdition = ({ edition }: Citation): string => `In ${edition.title} (${edition.publisher}), ${edition.address}`;

function sourceItem(source: CitedSource, id: string, note: string): CslItem {
  return {
    id,
    type: 'article-newspaper',
    title: source.title ?? `[Untitled piece beginning “${source.opening}”]`,
    ...(source.authors.length > 0 && { author: source.authors.map((literal) => ({ literal })) }),
    ...(source.publisher !== null && { 'container-title': source.publisher }),
    ...(source.published !== null && { issued: { 'date-parts': dateParts(source.published) } }),
    ...(source.url !== null && { URL: source.url }),
    note,
  };
}

/** One item for each source, and one for the page where that is the thing cited. */
export function cslItems(citation: Citation): CslItem[] {
  const { id, said, page, sources, edition } = citation;
  const note =
    said === null ? inEdition(citation) : `${said.by}, ${said.quoted ? 'quoted' : 'reported'}. ${inEdition(citation)}`;
  const items = sources.map((source, place) =>
    sourceItem(source, sources.length === 1 && page === null ? id : `${id}-source-${String(place + 1)}`, note),
  );
  if (page === null) return items;
  const own: CslItem = {
    id,
    type: sources.length === 0 ? 'dataset' : 'webpage',
    title: page,
    'container-title': edition.title,
    publisher: edition.publisher,
    ...(/^https?:/u.test(edition.address) && { URL: edition.address }),
    note: sources.length === 0 ? edition.address : chicagoNote(citation),
  };
  return [...items, own];
}
