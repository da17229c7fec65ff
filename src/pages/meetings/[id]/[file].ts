import type { APIRoute, GetStaticPaths } from 'astro';
import { allRecords } from '../../../components/all-records.ts';
import { archiveOf } from '../../../components/records.ts';
import { meetingFiles, meetingFileText } from '../../../view/meeting-files.ts';

export const getStaticPaths = (async () => {
  const [records, archive] = [await allRecords(), await archiveOf()];
  return records.meetings.flatMap((meeting) =>
    meetingFiles(meeting).map(({ extension, type }) => ({
      params: { id: meeting.id, file: `${meeting.id}.${extension}` },
      props: { type, text: meetingFileText(extension, meeting, records, archive) },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ type: string; text: string }> = ({ props: { type, text } }) =>
  new Response(text, { headers: { 'Content-Type': type } });
