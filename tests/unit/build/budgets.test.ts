import { expect, test } from 'vitest';
import { firstFlight, longPage, pageBudget, scriptAllowance } from '../../../src/build/budgets.ts';
import { readPage } from '../../../src/build/read-page.ts';

const page = (kind: string, body: string) => readPage(`<body data-kind="${kind}"><main>${body}</main>`, '/x/');

test.each([
  ['a delegate of any length', page('delegate', 'word '.repeat(9_000)), firstFlight],
  ['a meeting of 15 statements', page('meeting', statements(15)), firstFlight],
  ['a meeting of 16 statements', page('meeting', statements(16)), longPage],
  ['a meeting of 200 statements', page('meeting', statements(200)), null],
  ['an article of 800 words', page('article', 'word '.repeat(800)), firstFlight],
  ['an article of 801 words', page('article', 'word '.repeat(801)), longPage],
  ['a timeline of 60 meetings', page('timeline', meetings(60)), firstFlight],
  ['a timeline of 61 meetings', page('timeline', meetings(61)), longPage],
  ['a page of the method', page('method', 'word'), longPage],
])('%s may weigh %s', (_name, { kind, ...rest }, budget) => {
  expect(pageBudget({ kind, ...rest })).toBe(budget);
});

test('only the search page may load more than a little script', () => {
  expect(scriptAllowance(page('search', ''))).toBeNull();
  expect(scriptAllowance(page('meeting', ''))).toBe(5_000);
});

function meetings(count: number): string {
  const links = Array.from({ length: count }, (_, index) => `<a href="../meetings/m-${index}/">held</a>`);
  return [...links, ...links].join('');
}

function statements(count: number): string {
  return Array.from({ length: count }, (_, index) => `<p id="q-${String(index).padStart(10, '0')}"></p>`).join('');
}
