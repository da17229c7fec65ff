import type { Article } from '../model/article.ts';
import { dayInWords } from './days.ts';

const longest = 48;

/** An article by its outlet and day, or by its title cut short where it names no outlet, or by its id. */
export function articleName({ id, publisher, title, published }: Article): string {
  const name = publisher?.value ?? (title === null ? id : `“${cut(title.value)}”`);
  return published === null ? name : `${name}, ${dayInWords(published.edtf)}`;
}

/** Words cut at a space, with a sign that they are cut. */
export function cut(words: string): string {
  if (words.length <= longest) return words;
  const at = words.lastIndexOf(' ', longest);
  return `${words.slice(0, at > 0 ? at : longest)} …`;
}
