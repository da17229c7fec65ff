/** The words of a list that is written as running text, parted by white space: for lists too long to give each word a line. */
export const wordList = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** The phrases of a list that is written as running text, parted by commas. */
export const phraseList = (phrases: string): readonly string[] =>
  phrases.split(',').map((phrase) => phrase.replace(/\s+/gu, ' ').trim());
