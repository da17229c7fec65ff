import { describe, expect, it } from 'vitest';
import { fold, joinedCompounds, wordsOf } from '../../../src/search/fold.ts';

describe('fold', () => {
  it.each([
    ['neighbouring', 'neighboring'],
    ['organisation', 'organization'],
    ['Xi’an', "xi'an"],
    ['Xi’an', 'xian'],
    ['China’s', 'china'],
    ['defence', 'defense'],
    ['centres', 'centers'],
    ['dialogue', 'dialog'],
    ['travelled', 'traveled'],
    ['programmes', 'programs'],
    ['Türkiye', 'turkiye'],
    ['180,000', '180000'],
  ])('makes %s and %s one', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it.each([
    ['four', 'for'],
    ['could', 'cold'],
    ['defence', 'defect'],
    ['our', 'or'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  it('lets the beginning of a word still begin it', () => {
    for (const word of ['neighbouring', 'organisation', 'behaviour', 'practising', 'defence']) {
      for (let length = 3; length < word.length; length += 1) {
        const half = fold(word.slice(0, length)).replace(/(?:er|is|ou?)$/u, '');
        expect(fold(word).startsWith(half), `${word.slice(0, length)} of ${word}`).toBe(true);
      }
    }
  });

  it('tells where each word stands, members of a compound one by one', () => {
    const text = 'The “green-lane” rule';
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['The', 'green', 'lane', 'rule']);
    expect(joinedCompounds(text)).toEqual(['greenlane']);
  });
});
