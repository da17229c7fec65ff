import { readFileSync } from 'node:fs';
import type { Article } from '../model/article.ts';

/** The whole decoded text of an article's file; a byte order mark is part of it. */
export const articleText = ({ file }: Pick<Article, 'file'>): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
