import type { Article } from '../model/article.ts';

const fragmentWords = 6;

/** Hyphens, commas and ampersands mean something in a text fragment. */
const encoded = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');

/** “:~:text=first words,last words”: makes a browser show the passage on the publisher's page. */
function textFragment(passage: string): string {
  const words = passage.trim().split(/\s+/u);
  if (words.length <= 2 * fragmentWords) return `:~:text=${encoded(words.join(' '))}`;
  return `:~:text=${encoded(words.slice(0, fragmentWords).join(' '))},${encoded(words.slice(-fragmentWords).join(' '))}`;
}

/** Where the publisher has the article, at a passage if one is given; null where no address is known. */
export function publisherAddress({ url }: Pick<Article, 'url'>, passage?: string): string | null {
  if (url === null || !/^https?:/u.test(url.value)) return null;
  if (passage === undefined || passage.trim() === '') return url.value;
  return `${url.value}${url.value.includes('#') ? '' : '#'}${textFragment(passage)}`;
}
