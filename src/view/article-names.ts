import type { Article } from '../model/article.ts';
import { citedSource } from './citations/cited-source.ts';
import { dayInWords } from './days.ts';

const longest = 48;

/** An article by its outlet and day; where it names no outlet, by its title or its first words, cut short. */
export function articleName(article: Article): string {
  const { publisher, title, published } = article;
  const name = publisher?.value ?? `“${cut(title?.value ?? citedSource(article).opening)}”`;
  return published === null ? name : `${name}, ${dayInWords(published.edtf)}`;
}

/** Words cut at a space, with a sign that they are cut, which never begins a line. */
export function cut(words: string): string {
  if (words.length <= longest) return words;
  const at = words.lastIndexOf(' ', longest);
  return `${words.slice(0, at > 0 ? at : longest).replace(/[\s,;:–—]+$/u, '')}\u00a0…`;
}
