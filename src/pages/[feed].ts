import type { APIRoute, GetStaticPaths } from 'astro';
import { allRecords } from '../components/all-records.ts';
import { archiveOf } from '../components/records.ts';
import { feed, feedFiles } from '../view/feeds/feed.ts';
import { news } from '../view/feeds/news.ts';

/** A feed names addresses in full: without the archive's there is none. */
export const getStaticPaths = (async () => {
  const archive = await archiveOf();
  if (archive.address === null) return [];
  const entries = news(await allRecords(), archive);
  return (['atom', 'rss'] as const).map((format) => ({
    params: { feed: feedFiles[format] },
    props: { type: `application/${format}+xml`, text: feed(format, entries, archive) },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ type: string; text: string }> = ({ props: { type, text } }) => new Response(text, { headers: { 'Content-Type': type } });
