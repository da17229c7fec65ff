/**
 * British and African papers put speech in single marks and what stands quoted inside it in double ones: ‘He said “no” to me,’ she recalled.
 * Such a text is read as if the two had changed places; every character keeps its place.
 */

const opener = /(?<=^|[\s([—–-])['‘](?=[\p{L}\p{N}…])/gu;
const closer = /(?<=[\p{L}\p{N}.,!?…)])['’](?=[\s.,;:!?)—–-]|$)/gu;
const closesSpeech = /[.,!?]['’](?=\s|$)/gu;
const closesSpeechInDouble = /[.,!?](?:["”]|'')(?=\s|$)|["”][.,](?=\s|$)/gu;

const count = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).length;

/** Whether a text’s speech stands in single marks: twice at least, and more often than in double ones. */
export function speaksInSingleMarks(paragraphs: readonly string[]): boolean {
  const singles = paragraphs.reduce((sum, one) => sum + (one.match(opener) === null ? 0 : count(one, closesSpeech)), 0);
  return singles > 1 && singles > paragraphs.reduce((sum, one) => sum + count(one, closesSpeechInDouble), 0);
}

/** A mark behind a plural may be a possessive, “the ministers’ plan”; not behind a stop, or ahead of one. */
const mayBePossessive = (text: string, at: number): boolean =>
  text.charAt(at - 1).includes('s') && /\s/u.test(text.charAt(at + 1));

/** A paragraph with its double marks made single and those single marks that open and close speech made double. */
export function withMarksExchanged(paragraph: string): string {
  const letters = [...paragraph.matchAll(/["“”]/gu)].reduce<Map<number, string>>(
    (map, { 0: mark, index }) => map.set(index, mark === '“' ? '‘' : '’'),
    new Map(),
  );
  const opens = new Set([...paragraph.matchAll(opener)].map(({ index }) => index));
  const closes = [...paragraph.matchAll(closer)].map(({ index }) => index);
  const sure = closes.findLast((at) => !mayBePossessive(paragraph, at)) ?? -1;
  let isOpen = false;
  for (const at of [...new Set([...opens, ...closes])].sort((a, b) => a - b)) {
    if (!isOpen && opens.has(at)) {
      letters.set(at, '“');
      isOpen = true;
    } else if (isOpen && !opens.has(at) && (!mayBePossessive(paragraph, at) || at > sure)) {
      letters.set(at, '”');
      isOpen = false;
    }
  }
  return paragraph.replace(/['‘’"“”]/gu, (mark, at: number) => letters.get(at) ?? mark);
}

/** «We agree», „We agree«, »We agree«: marks of other countries, read as “We agree”. */
export const withAngledMarks = (text: string): string =>
  /[«»]/u.test(text) ? text.replace(/[«»](?=[\p{L}\p{N}])/gu, '“').replace(/(?<=[\p{L}\p{N}.,!?…)])[«»]/gu, '”') : text;
