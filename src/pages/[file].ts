import type { APIRoute, GetStaticPaths } from 'astro';
import { allRecords } from '../components/all-records.ts';
import { methodPages } from '../components/method-pages.ts';
import { archiveOf } from '../components/records.ts';
import { feed, feedFiles } from '../view/feeds/feed.ts';
import { news } from '../view/feeds/news.ts';
import { pageAddresses } from '../view/feeds/page-addresses.ts';
import { sitemap, sitemapFile } from '../view/feeds/sitemap.ts';

/** Feeds and sitemap name addresses in full: an archive without one has neither. */
export const getStaticPaths = (async () => {
  const archive = await archiveOf();
  if (archive.address === null) return [];
  const records = await allRecords();
  const entries = news(records, archive);
  const feeds = (['atom', 'rss'] as const).map((format) => ({
    params: { file: feedFiles[format] },
    props: { type: `application/${format}+xml`, text: feed(format, entries, archive) },
  }));
  const addresses = pageAddresses(
    records,
    (await methodPages()).map(({ address }) => address),
  );
  return [
    ...feeds,
    { params: { file: sitemapFile }, props: { type: 'application/xml', text: await sitemap(addresses, archive) } },
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ type: string; text: string }> = ({ props: { type, text } }) =>
  new Response(text, { headers: { 'Content-Type': type } });
