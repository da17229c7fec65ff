import { describe, expect, it } from 'vitest';
import { counted, inThisArchive, listed, ordinalInWords, placeInWords } from '../../../src/view/labels.ts';

describe('labels', () => {
  it('count in words where running text does', () => {
    expect(counted(1, 'country', 'countries')).toBe('1 country');
    expect(counted(1200, 'statement')).toBe('1,200 statements');
    expect(inThisArchive(1)).toBe('in this archive of one article');
    expect(inThisArchive(12)).toBe('in this archive of 12 articles');
    expect([1, 11, 22, 103].map(ordinalInWords)).toEqual(['first', '11th', '22nd', '103rd']);
  });

  it('join what is known and leave out what is not', () => {
    expect(listed([])).toBe('');
    expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
    expect(placeInWords(null)).toBeNull();
    expect(placeInWords({ city: null, country: 'Peru' })).toBe('Peru');
    expect(placeInWords({ city: 'Singapore', country: 'Singapore' })).toBe('Singapore');
  });
});
