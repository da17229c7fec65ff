import {
  isAsked,
  isFirstPerson,
  nameOf,
  speakerOf,
  isAsker,
  wordsOf,
  type Paragraph,
  type People,
  type Voice,
} from './labelled-turns.ts';

const line = /^(?:\d{1,2}:\d\d(?::\d\d)?\s+)?(?<label>\p{L}[\p{L}\p{M}.,’' -]{2,70}?)(?: \([^()]{2,40}\))?:?$/u;

/** Who is named on a line of his own, `question` for who asks; null for any other paragraph. */
function voiceOfLine(paragraph: Paragraph, people: People): Voice {
  if (!paragraph.every(({ unit }) => unit.rule === 'subheading')) return null;
  const label = line.exec(wordsOf(paragraph))?.groups?.['label'];
  if (label === undefined) return null;
  if (isAsker(label)) return 'question';
  const name = nameOf(label, people);
  const isNameAlone = name !== null && label.toLowerCase().endsWith(name.toLowerCase());
  return isNameAlone ? speakerOf(name, people) : null;
}

/** Turns that each stand under a line with the name of who speaks: two such lines at least, with a first person under most of them. */
export function underNames(paragraphs: readonly Paragraph[], people: People): Voice[] | null {
  const lines = paragraphs.map((paragraph) => voiceOfLine(paragraph, people));
  const named = lines.flatMap((voice, index) => (voice === null || voice === 'question' ? [] : [index]));
  const spoken = named.filter((index) => isFirstPerson(paragraphs[index + 1] ?? []));
  if (named.length < 2 || spoken.length * 2 < named.length) return null;
  let running: Voice = null;
  return paragraphs.map((paragraph, index) => {
    const own = lines[index] ?? null;
    running = own ?? running;
    return own !== null || running === null
      ? null
      : isAsked(paragraph) && !isFirstPerson(paragraph)
        ? 'question'
        : running;
  });
}
