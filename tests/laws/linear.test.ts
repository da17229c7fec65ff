import { describe, expect, test } from 'vitest';
import { growth } from './growth.ts';
import { recordsOf } from './lawful-authority.ts';

const passage = (number: number): string =>
  `Latvian Foreign Minister Anna Krastina said in Riga on Saturday that ferry ${number} would run from May. “The sea joins us,” she added. Both sides agreed to open harbour ${number}, and trade reached $${number} billion last year. Quispe, Minister of Foreign Affairs of Peru, welcomed it.`;

/** Numbered passages up to a length. */
function passages(length: number, gap: string): string {
  const all: string[] = [];
  for (let number = 0, size = 0; size < length; number += 1) {
    all.push(passage(number));
    size += passage(number).length + gap.length;
  }
  return all.join(gap).slice(0, length);
}

const repeated =
  (words: string) =>
  (length: number): string =>
    words.repeat(length / words.length);

/** A machine with other work to do may spoil one measurement: three are made before growth is called too steep. */
describe('twice the text takes at most two and a half times as long', { timeout: 240_000, retry: 2 }, () => {
  test.each([
    ['many paragraphs', 60_000, (length: number) => `Ferries\n\nMarch 11, 2024\n\n${passages(length, '\n\n')}`],
    ['one line', 60_000, (length: number) => passages(length, ' ')],
    ['one paragraph many times', 20_000, repeated(`${passage(1)}\n\n`)],
    ['white space within a line', 200_000, (length: number) => `x${' '.repeat(length)}x`],
    ['quotation marks that open', 40_000, repeated('“')],
    ['quotation marks that close', 40_000, repeated('a” ')],
    ['captions that never close', 60_000, repeated('(Photo ')],
    ['names without end', 40_000, repeated('Aaa ')],
    ['names joined by “and”', 20_000, repeated('Anna and ')],
    ['offices without a name', 40_000, repeated('Minister of ')],
    ['dates', 40_000, repeated('March 11, ')],
    ['encounters in one sentence', 20_000, repeated('met in Riga on Monday and ')],
    [
      'sessions in one sentence',
      20_000,
      repeated('The sixth session of the commission was held in Riga in May 2024, and '),
    ],
    ['countries in one sentence', 40_000, repeated('Latvia, ')],
    ['one short line many times', 20_000, repeated('Said\n')],
    ['figures', 20_000, repeated('$1 billion ')],
    ['digits', 400_000, repeated('1,')],
    ['capitals', 40_000, repeated('AAAA ')],
    ['marks above letters', 40_000, repeated('e\u0301')],
  ])('%s', (_, length, text) => {
    const { ratio, once, twice } = growth({ 'a.txt': text(length) }, { 'a.txt': text(2 * length) }, recordsOf);
    expect(ratio, `${once.toFixed(0)} ms, then ${twice.toFixed(0)} ms`).toBeLessThanOrEqual(2.5);
  });

  test('a megabyte on one line', () => {
    const once = passages(500_000, ' ');
    const twice = passages(1_000_000, ' ');
    expect(growth({ 'a.txt': once }, { 'a.txt': twice }, recordsOf, 2).ratio).toBeLessThanOrEqual(2.5);
  });
});
