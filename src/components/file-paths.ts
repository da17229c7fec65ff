import { datasetFiles } from '../view/dataset/dataset-files.ts';
import { feed, feedFiles } from '../view/feeds/feed.ts';
import { news } from '../view/feeds/news.ts';
import { pageAddresses } from '../view/feeds/page-addresses.ts';
import { sitemap, sitemapFile } from '../view/feeds/sitemap.ts';
import { meetingFiles, meetingFileText, type MeetingFile } from '../view/meeting-files.ts';
import { allRecords } from './all-records.ts';
import type { ServedFile } from './file-response.ts';
import { methodPages } from './method-pages.ts';
import { archiveOf } from './records.ts';

/*
 * The files beside the pages, for the routes that serve them. A route has its extension in its name, as Astro's
 * server for authors wants a slash after any other.
 */

interface FilePath {
  params: { file: string };
  props: ServedFile;
}

const withoutExtension = (name: string): string => name.replace(/\.[^.]+$/u, '');

/** The files of the dataset with an extension. */
export async function datasetPaths(extension: string): Promise<FilePath[]> {
  const files = datasetFiles(await allRecords(), await archiveOf());
  return files
    .filter(({ name }) => name.endsWith(`.${extension}`))
    .map(({ name, type, text }) => ({ params: { file: withoutExtension(name) }, props: { type, text } }));
}

/** The files of every meeting with an extension. */
export async function meetingPaths(
  extension: MeetingFile['extension'],
): Promise<(FilePath & { params: { id: string } })[]> {
  const [records, archive] = [await allRecords(), await archiveOf()];
  return records.meetings.flatMap((meeting) =>
    meetingFiles(meeting)
      .filter((file) => file.extension === extension)
      .map(({ type }) => ({
        params: { id: meeting.id, file: meeting.id },
        props: { type, text: meetingFileText(extension, meeting, records, archive) },
      })),
  );
}

/** A feed names addresses in full: an archive without one has none. */
export async function feedPaths(format: keyof typeof feedFiles): Promise<FilePath[]> {
  const archive = await archiveOf();
  if (archive.address === null) return [];
  const text = feed(format, news(await allRecords(), archive), archive);
  return [
    { params: { file: withoutExtension(feedFiles[format]) }, props: { type: `application/${format}+xml`, text } },
  ];
}

/** So does the sitemap. */
export async function sitemapPaths(): Promise<FilePath[]> {
  const archive = await archiveOf();
  if (archive.address === null) return [];
  const pages = await methodPages();
  const addresses = pageAddresses(
    await allRecords(),
    pages.map(({ address }) => address),
  );
  const text = await sitemap(addresses, archive);
  return [{ params: { file: withoutExtension(sitemapFile) }, props: { type: 'application/xml', text } }];
}
