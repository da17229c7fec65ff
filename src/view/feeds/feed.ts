import { Feed } from 'feed';
import type { Archive } from '../../model/archive.ts';
import { timelineAddress } from '../addresses.ts';
import { absoluteAddress } from '../edition.ts';
import type { News } from './news.ts';

/** The files of the feeds, at the top of the site. */
export const feedFiles = { atom: 'feed.atom', rss: 'feed.rss' } as const;

/** Atom's titles and summaries are HTML here. */
const asHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** RSS 2.0 or Atom 1.0 of what is new; its own date is that of the newest entry, never the clock's. */
export function feed(format: keyof typeof feedFiles, news: readonly News[], archive: Archive): string {
  const home = absoluteAddress(archive, timelineAddress) ?? timelineAddress;
  const result = new Feed({
    id: home,
    title: archive.title,
    description: archive.description,
    link: home,
    language: archive.language,
    generator: false,
    updated: midnight(news[0]?.day ?? '1970-01-01'),
    author: { name: archive.publisher },
    feedLinks: { [format]: absoluteAddress(archive, `/${feedFiles[format]}`) ?? '' },
  });
  const written = format === 'atom' ? asHtml : (text: string): string => text;
  for (const { id, title, address, day, kind, text } of news) {
    result.addItem({
      id,
      guid: id,
      title: written(title),
      link: address,
      date: midnight(day),
      description: written(text),
      category: [{ name: kind }],
    });
  }
  return format === 'atom' ? result.atom1() : result.rss2();
}
