import type { APIRoute, GetStaticPaths } from 'astro';
import { archiveOf, recordsOf } from '../../../components/records.ts';
import { sharePicture, type ShareWords } from '../../../pictures/share-picture.ts';
import { meetingWords } from '../../../view/share-words.ts';

/** Pictures are named in full in the head of a page: an archive without an address has none. */
export const getStaticPaths = (async () => {
  const archive = await archiveOf();
  if (archive.address === null) return [];
  const statements = Map.groupBy(await recordsOf('statements'), ({ meeting }) => meeting);
  return (await recordsOf('meetings')).map((meeting) => ({
    params: { id: meeting.id, picture: meeting.id },
    props: { words: meetingWords(meeting, statements.get(meeting.id)?.length ?? 0, archive) },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ words: ShareWords }> = async ({ props: { words } }) =>
  new Response(await sharePicture(words), { headers: { 'Content-Type': 'image/png' } });
