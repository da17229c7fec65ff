import { ordinalWords } from '../../text/ordinal-words.ts';

/** The number of an ordinal: “sixth”, “3rd”, “inaugural”, “XX” in capitals, “XXth”; null for any other word. */
export function ordinalOf(word: string): number | null {
  const figure = romanOrdinal.exec(word)?.[1] ?? word;
  if (roman.test(figure) || figure !== word) return numberOfRoman(figure);
  const lower = word.toLowerCase();
  if (/^(?:inaugural|maiden|first-ever)$/u.test(lower)) return 1;
  if (lower === 'hundredth') return 100;
  const digits = /^(\d{1,4})(?:st|nd|rd|th)$/u.exec(lower)?.[1];
  if (digits !== undefined) return Number(digits);
  const index = ordinalWords.indexOf(lower);
  return index < 0 ? ofTens(lower) : index + 1;
}

const tens = ['twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet'];
const compound = new RegExp(String.raw`^(?<tens>${tens.join('|')})(?:ieth|y-(?<unit>\p{Ll}+))$`, 'u');

/** “thirtieth”, “sixty-third”: from thirty on words are made of two. */
function ofTens(word: string): number | null {
  const { tens: ten, unit } = compound.exec(word)?.groups ?? {};
  const ones = unit === undefined ? 0 : ordinalWords.slice(0, 9).indexOf(unit) + 1;
  return ten === undefined || (unit !== undefined && ones === 0) ? null : (tens.indexOf(ten) + 2) * 10 + ones;
}

/** “a [hundred and] sixty-first”: the hundreds that stand ahead of an ordinal in words, and how many words they are. */
export function hundredsAhead(ahead: string): { number: number; words: number } {
  const found = / ?\b(?<count>an?|one|two|three|four|five) hundred(?: and)? $/iu.exec(ahead);
  const count = found?.groups?.['count']?.toLowerCase() ?? '';
  return found === null
    ? { number: 0, words: 0 }
    : { number: 100 * Math.max(1, small.indexOf(count)), words: found[0].trim().split(' ').length };
}

/** Whether a word is that with which a number ends: “sixty-first” of 161, “ninth” of 9. */
export function endsNumber(number: number, word: string): boolean {
  const last = ordinalOf(word);
  return last !== null && (number - last) % 100 === 0;
}

const small = ['', 'one', 'two', 'three', 'four', 'five'];

const romanOrdinal = /^((?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?<=.))(?:st|nd|rd|th)$/u;
const roman = /^(?=[IVXL]{2,7}$)(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;
const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** A Roman number: a digit ahead of a greater one counts against it. */
const numberOfRoman = (word: string): number =>
  Array.from(word).reduce((sum, digit, at) => {
    const value = romanDigits[digit] ?? 0;
    return value < (romanDigits[word[at + 1] ?? ''] ?? 0) ? sum - value : sum + value;
  }, 0);

/** The word for an ordinal: 6 is “Sixth”; above twenty-five in figures. */
export function ordinalWord(ordinal: number): string {
  const word = ordinalWords[ordinal - 1];
  if (word !== undefined) return word.charAt(0).toUpperCase() + word.slice(1);
  const tens = ordinal % 100;
  const suffix = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][ordinal % 10] ?? 'th');
  return `${String(ordinal)}${suffix}`;
}
