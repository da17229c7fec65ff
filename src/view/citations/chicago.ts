import type { Citation } from './citation.ts';
import type { CitedSource } from './cited-source.ts';
import { chicagoDate } from './dates.ts';

function source({ title, opening, publisher, authors, published, url }: CitedSource): string {
  const name = title === null ? `untitled piece beginning “${opening}”` : `“${title.replace(/[,.]$/u, '')},”`;
  const rest = [publisher ?? 'publisher not named', published === null ? 'n.d.' : chicagoDate(published), url];
  const words = `${name}${title === null ? ', ' : ' '}${rest.filter((piece) => piece !== null).join(', ')}`;
  return authors.length === 0 ? words : `${authors.join(' and ')}, ${words}`;
}

/**
 * A note after the Chicago Manual: the original publisher and date first, this edition after.
 *
 * @example
 * “Ministers Meet,” The Herald, May 2, 2031, in An Archive (Its Editors), https://example.org/articles/ministers-meet/.
 */
export function chicagoNote({ said, page, sources, edition }: Citation): string {
  const originals = sources.map(source).join('; ');
  const place = `${edition.title} (${edition.publisher}), ${edition.address}`;
  if (said !== null) return `${said.by}, ${said.quoted ? 'quoted' : 'reported'} in ${originals}, in ${place}.`;
  if (page === null) return `${originals}, in ${place}.`;
  return sources.length === 0 ? `“${page},” ${place}.` : `${originals}; gathered as “${page},” in ${place}.`;
}
