import { expect, test } from 'vitest';
import { howKnown } from '../../../src/view/how-known.ts';

const all = (reported: number, mentioned: number, announced: number) => [
  ...Array.from({ length: reported }, () => ({ status: 'reported' as const })),
  ...Array.from({ length: mentioned }, () => ({ status: 'mentioned' as const })),
  ...Array.from({ length: announced }, () => ({ status: 'announced' as const })),
];

test('what is told, what is only named or announced, and what only a number implies, is said apart', () => {
  expect(howKnown(all(7, 6, 4), 2)).toBe(
    'Articles tell of 7 of these 17 meetings. 6 are only named, 4 only announced; the numbers of the series imply 2 more, of which nothing is known.',
  );
  expect(howKnown(all(1, 0, 1), 0)).toBe('Articles tell of 1 of these 2 meetings. 1 is only announced.');
  expect(howKnown(all(3, 0, 0), 0)).toBe('Articles tell of all 3 meetings.');
});
