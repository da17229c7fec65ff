import { expect, test } from 'vitest';
import { toldInOrder } from '../../../src/extract/link/told-in-order.ts';

const source = [
  'Delegates of the six lake states met on Tuesday in the old customs hall.',
  'The chair said the water level had fallen by forty centimetres since spring.',
  'Ferry owners from the northern shore asked for cheaper fuel.',
  'A joint survey of the fishing grounds will start in October.',
  'The southern mayors promised to close two illegal landing places.',
  'Engineers presented a plan for a common radar station.',
  'The bank offered a loan at two percent for new nets.',
  'All sides agreed to meet again before the ice comes.',
];
const retold = [
  'In the old customs hall, delegates from all six lake states met this week.',
  'Since spring the water level has fallen forty centimetres, according to the chair.',
  'Cheaper fuel was what northern ferry owners asked for.',
  'In October a joint survey will look at the fishing grounds.',
  'Mayors of the south promised that two illegal landing places will close.',
  'A common radar station was the plan which engineers presented.',
  'For new nets the bank offered loans at two percent.',
  'Before the ice comes all sides will meet again.',
];
const part = (article: string, sentences: readonly string[]) => ({ article, part: 'lead', sentences, published: null });

test('a story told again in other words, in the same order, is found', () => {
  const found = toldInOrder([part('a', source), part('b', retold)]);
  expect(found.get(1)?.of).toBe(0);
  expect(found.get(1)?.shared).toBeGreaterThan(0.5);
});

test('the same matter in reverse order is no retelling', () => {
  expect(toldInOrder([part('a', source), part('b', [...retold].reverse())]).has(1)).toBe(false);
});

test('fewer than eight sentences tell too little', () => {
  expect(toldInOrder([part('a', source.slice(0, 6)), part('b', retold.slice(0, 6))]).size).toBe(0);
});
