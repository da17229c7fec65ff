/**
 * Pages whose UTF-8 was once read as Windows-1252 have “â€œ” for an opening mark and “Ã©” for “é”. They are read as what was written,
 * while every character keeps its place: what is too much of a sign is filled up. (WHATWG Encoding Standard, index windows-1252.)
 */

/** The characters of the bytes 80 to 9F in Windows-1252. */
const specials = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const trail = String.raw`[\u0080-\u00BF‚ƒ„…†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ€]`;
/** Signs of general punctuation, of which the last byte may be lost, and letters of two bytes. */
const damaged = new RegExp(
  String.raw`â€(?:[™œ˜“”¦¢\u0093\u0094\u0098\u0099\u009C\u009D\uFFFD]|(?=[\s.,;:!?)]|$))|[ÂÃÄÅ]${trail}`,
  'gu',
);
const mayBeDamaged = /[âÂÃÄÅ]/u;

/** Fills a place inside a word: a mark that joins letters and is not seen. */
const joiner = '\u034F';

const punctuation: Readonly<Record<string, string>> = {
  '™': '’',
  '\u0099': '’',
  '˜': '‘',
  '\u0098': '‘',
  œ: '“',
  '\u009C': '“',
  '“': '–',
  '\u0093': '–',
  '”': '—',
  '\u0094': '—',
  '¦': '…',
  '¢': '•',
};

/** What a damaged sign stands for; a mark whose last byte is lost closed a quotation. */
function signOf(damage: string): string {
  if (damage.startsWith('â€')) return punctuation[damage.charAt(2)] ?? '”';
  const place = specials.indexOf(damage.charAt(1));
  const byte = place < 0 ? damage.charCodeAt(1) : 0x80 + place;
  return String.fromCharCode(((damage.charCodeAt(0) & 0x1f) << 6) | (byte & 0x3f));
}

/** The text with each damaged sign as it was meant, then filled up with joiners: for cutting into sentences. Same length. */
export const withSignsAhead = (text: string): string =>
  mayBeDamaged.test(text) ? text.replace(damaged, (damage) => signOf(damage).padEnd(damage.length, joiner)) : text;

/**
 * The text with each damaged sign as it was meant, for reading: an opening mark stands right before its word, a closing mark right
 * behind; an apostrophe and a letter stay within theirs. Same length; `withoutJoiners` takes out what fills a word.
 */
export const withSignsInWords = (text: string): string =>
  mayBeDamaged.test(text)
    ? text.replace(damaged, (damage) => {
        const sign = signOf(damage);
        if (/[“‘]/u.test(sign)) return sign.padStart(damage.length);
        if (sign === '’') return sign.padStart(damage.length, joiner);
        return sign.padEnd(damage.length, /\p{L}/u.test(sign) ? joiner : ' ');
      })
    : text;

/** The words of a text read with its damaged signs mended, as they are written, with single spaces. */
export const withoutJoiners = (words: string): string => words.replaceAll(joiner, '').replace(/\s+/gu, ' ');
