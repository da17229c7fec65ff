import { fold } from '../text/fold.ts';

/** Words as they are compared: without accents, an article ahead, or the number of white spaces. */
export const plain = (words: string): string =>
  fold(words)
    .replace(/\s+/gu, ' ')
    .replace(/^(?:the|a|an) /u, '')
    .replace(/^(?:both|two) sides$/u, 'they')
    .trim();
