import type { APIRoute } from 'astro';
import { archiveOf, recordsOf } from '../../components/records.ts';
import { gatherPassages } from '../../search/gather-passages.ts';
import type { Passages } from '../../search/passage.ts';
import { namesOfAuthority } from '../../search/names-of-authority.ts';

/** What the index is made from. A file of the build alone: the search index takes it away once it is made. */
export const GET: APIRoute = async () => {
  const [archive, articles, statements, meetings, delegates, countries, series, topics] = await Promise.all([
    archiveOf(),
    recordsOf('articles'),
    recordsOf('statements'),
    recordsOf('meetings'),
    recordsOf('delegates'),
    recordsOf('countries'),
    recordsOf('series'),
    recordsOf('topics'),
  ]);
  const passages = gatherPassages({ articles, statements, meetings, delegates, countries, series, topics }, namesOfAuthority());
  return Response.json({ language: archive.language, passages } satisfies Passages);
};
