import { SitemapStream, streamToPromise } from 'sitemap';
import type { Archive } from '../../model/archive.ts';
import { absoluteAddress } from '../edition.ts';

export const sitemapFile = 'sitemap.xml';

/** The sitemap: every page in full, without days of change, which the build does not know. */
export async function sitemap(addresses: readonly string[], archive: Archive): Promise<string> {
  const stream = new SitemapStream({ xmlns: { news: false, xhtml: false, image: false, video: false } });
  for (const address of addresses) stream.write({ url: absoluteAddress(archive, address) ?? address });
  stream.end();
  const text = await streamToPromise(stream);
  return `${text.toString('utf8')}\n`;
}
