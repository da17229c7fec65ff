import { expect, test } from 'vitest';
import { contentWords, sameUtterance, sharedWords } from '../../../src/extract/link/parallels.ts';

const share = (a: string, b: string): number => sharedWords(contentWords(a), contentWords(b));

test('the same words in two spellings are one utterance', () => {
  expect(
    share(
      'They will synergise labour programmes with neighbours.',
      'They will synergize labor programs with neighbors.',
    ),
  ).toBeGreaterThan(0.7);
});

test('a shortened report matches the full one whole', () => {
  const full = 'The harbour needs deeper berths, new cranes and a customs office that is open at night.';
  expect(share('The harbour needs new cranes.', full)).toBe(1);
});

test('a paraphrase that keeps the matter is tied', () => {
  const one = 'She said the two ports would share pilots and tugs, and train their crews together.';
  const other =
    'The minister announced that pilots and tugs are to be shared by both ports, whose crews will train together.';
  expect(share(one, other)).toBeGreaterThanOrEqual(sameUtterance);
});

test('two utterances on one subject are not tied', () => {
  const one = 'He said fishing licences would be halved to protect the reef.';
  const other = 'He said the reef drew forty thousand visitors last summer.';
  expect(share(one, other)).toBeLessThan(sameUtterance);
});
