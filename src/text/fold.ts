const pairs: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201B\u02BC\u02BB\u0060\u00B4\u2032]/gu, "'"],
  [/[\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033]/gu, '"'],
  [/[\u2010-\u2015\u2212]/gu, '-'],
  [/[\s\u00A0\u2007\u202F\u200B\uFEFF]/gu, ' '],
];

/** Signs of ASCII that stand for nothing else: most words are of these alone, and folded at once. */
const isPlain = /^[ !-_a-~]*$/u;

/**
 * The same text in a plain dress, for comparing: one kind of quotation mark, hyphen and space, and no capitals.
 * Keeps the length (UTF-16 code units), so offsets into the folded text are offsets into the text.
 */
export function fold(text: string): string {
  if (isPlain.test(text)) return text.toLowerCase();
  return foldMarks(text).replace(/\p{Lu}/gu, (letter) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  });
}

/** As `fold`, but capitals stay. */
export function foldMarks(text: string): string {
  if (isPlain.test(text)) return text;
  return pairs.reduce((folded, [from, to]) => folded.replace(from, to), text);
}
