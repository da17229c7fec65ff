import { describe, expect, it } from 'vitest';
import type { Found } from '../../../src/search/ask.ts';
import { compare, isPassage, sentencesOf } from '../../../src/search/quotation.ts';

const found = (text: string): Found => ({ address: '/a/', text, shown: { type: 'statement' } });

describe('compare', () => {
  it('knows the same words in other spelling, marks and spaces', () => {
    const match = compare(
      '“Our  neighbours organise trade”',
      found('They said our neighbors organize trade, and more.'),
    );
    expect(match?.exact).toBe(true);
  });
  it('lays words that differ beside those that are pasted', () => {
    const match = compare('the sides will open the road soon', found('He said the sides will build the road soon.'));
    expect(match?.stretches).toEqual([
      { as: 'same', text: 'the sides will' },
      { as: 'here', text: 'build' },
      { as: 'pasted', text: 'open' },
      { as: 'same', text: 'the road soon' },
    ]);
  });
  it('finds nothing where too few words are there', () => {
    expect(compare('the moon is made of green cheese', found('Trade is open to the world.'))).toBeNull();
  });
});

describe('sentencesOf', () => {
  it('takes a passage sentence by sentence', () => {
    expect(sentencesOf('First they met in the city. Then they spoke of open trade.', 'en')).toHaveLength(2);
  });
});

describe('isPassage', () => {
  it('tells a passage from a few words', () => {
    expect(isPassage('green lane')).toBe(false);
    expect(isPassage('the two sides agreed to open the border')).toBe(true);
  });
});
