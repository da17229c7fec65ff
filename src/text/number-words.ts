const cardinals = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
] as const;

/** Numbers in words, to twenty, and the first places in a row. */
export const counts: Readonly<Record<string, number>> = {
  ...{ first: 1, second: 2, third: 3, fourth: 4 },
  ...Object.fromEntries(cardinals.map((word, at) => [word, at + 1])),
};
/** A number from digits. */
export const number = (words: string | undefined): number => Number.parseInt(words ?? '', 10);
/** A small number in words; the longer before what it begins with. */
export const numberWord = `(?:an?|${cardinals.toReversed().join('|')})`;
/** A number from digits or words; 1 for “a”. */
export const amountOf = (word: string | undefined): number =>
  Number.isNaN(number(word)) ? (counts[word?.toLowerCase() ?? ''] ?? 1) : number(word);
