import type { Worded } from '../../../recognise/mention.ts';
import { textAfter, textBefore } from './around.ts';

/** “whom I last saw in Riga in March”: him of whom one who speaks tells. */
export const meetsHim = (sentence: Worded, index: number): boolean =>
  /^(?:saw|met|received|hosted|welcomed)$/u.test(sentence.tokens[index]?.lower ?? '') &&
  /, whom I(?: last| first| also)? $/u.test(textBefore(sentence, index));

const deeds =
  /^(?:sign|initial|finish|conclude|settle|decide|resume|continue|discuss|talk|review|draw|complete|speak|take|open)$/u;
const weWill =
  /\b(?:[Ww]e|(?:he|she|you|[^,;“”"]{3,60}?),? and I) (?:will|shall|are (?:going |due )?to)(?: then| also| again| both)* $/u;
const takes = /^ (?:stock|it up|this up|up) /u;

/** “In October we will sign it in Riga”: what the two will do together at a place and a time. */
export const doTogether = (sentence: Worded, index: number): boolean => {
  const verb = sentence.tokens[index]?.lower ?? '';
  return (
    deeds.test(verb) &&
    weWill.test(textBefore(sentence, index)) &&
    (verb !== 'take' || takes.test(textAfter(sentence, index))) &&
    (verb !== 'open' || textBefore(sentence, index).includes(' and I ')) &&
    / in \p{Lu}/u.test(sentence.text)
  );
};
