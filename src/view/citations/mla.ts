import type { Citation } from './citation.ts';
import type { CitedSource } from './cited-source.ts';
import { mlaDate } from './dates.ts';

const sentence = (words: string): string => (/[.!?…]$/u.test(words) ? words : `${words}.`);

function source({ title, opening, publisher, authors, published, url }: CitedSource): string {
  const name = title === null ? `Untitled piece beginning “${opening}”.` : `“${sentence(title)}”`;
  const rest = [publisher, published === null ? 'n.d.' : mlaDate(published), url].filter((piece) => piece !== null);
  const words = `${name} ${sentence(rest.join(', '))}`;
  return authors.length === 0 ? words : `${sentence(authors.join(', and '))} ${words}`;
}

/** An entry after the MLA Handbook: the original publisher and date first, this edition as the second container. */
export function mlaEntry({ said, page, sources, edition }: Citation): string {
  const originals = sources.map(source).join(' ');
  const container = `${edition.title}, ${edition.publisher}, ${edition.address}.`;
  const speaker = said === null ? '' : `${sentence(said.by)} ${said.quoted ? 'Quoted' : 'Reported'} in `;
  const name = page === null ? '' : `“${sentence(page)}” `;
  return [`${speaker}${originals}`, `${name}${container}`].filter((piece) => piece !== '').join(' ');
}
