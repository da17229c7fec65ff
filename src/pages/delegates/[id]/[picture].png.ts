import type { APIRoute, GetStaticPaths } from 'astro';
import { archiveOf, recordsOf } from '../../../components/records.ts';
import { sharePicture, type ShareWords } from '../../../pictures/share-picture.ts';
import { delegateWords } from '../../../view/share-words.ts';
import { statementCounts } from '../../../view/statement-counts.ts';

/** Pictures are named in full in the head of a page: an archive without an address has none. */
export const getStaticPaths = (async () => {
  const archive = await archiveOf();
  if (archive.address === null) return [];
  const counts = statementCounts(await recordsOf('statements'));
  return (await recordsOf('delegates')).map((delegate) => ({
    params: { id: delegate.id, picture: delegate.id },
    props: { words: delegateWords(delegate, counts.get(delegate.id) ?? 0, archive) },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ words: ShareWords }> = async ({ props: { words } }) =>
  new Response(await sharePicture(words), { headers: { 'Content-Type': 'image/png' } });
