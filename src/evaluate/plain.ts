import { withoutJoiners, withSignsInWords } from '../text/double-encoded.ts';
import { fold } from '../text/fold.ts';

/** Words as they are compared: without accents, an article ahead, the number of white spaces or what an encoding damaged. */
export const plain = (words: string): string =>
  fold(withoutJoiners(withSignsInWords(words)))
    .replace(/^(?:the|a|an) /u, '')
    .replace(/^(?:both|two) sides$/u, 'they')
    .trim();
