import { describe, expect, it } from 'vitest';
import { answers, hitsIn, readAsked, withNamesOf, writeAsked } from '../../../src/search/asked.ts';

describe('readAsked', () => {
  it('tells words from phrases, whatever the quotation marks', () => {
    expect(readAsked('railway “Green Lane” "fast track"')).toEqual({
      words: ['railway'],
      phrases: ['green lane', 'fast track'],
    });
  });
  it('reads again what it wrote', () => {
    const asked = readAsked('tariffs "open wider" 180');
    expect(readAsked(writeAsked(asked))).toEqual(asked);
  });
  it('takes an abbreviation in its capitals for a whole word', () => {
    expect(readAsked('UN cooperation, the U.S., AI-led, “SCO summit”')).toEqual({
      words: ['cooperation', 'the', 'u', 's', 'ai', 'led'],
      phrases: ['sco summit', 'un'],
    });
    expect(readAsked('un TRADE')).toEqual({ words: ['un', 'trade'], phrases: [] });
  });
  it('takes a lone quotation mark for nothing', () => {
    expect(readAsked('"railway')).toEqual({ words: ['railway'], phrases: [] });
  });
});

describe('answers', () => {
  it.each([
    ['railway', 'rail'],
    ['agreement', 'agreements'],
    ['agreed', 'agree'],
    ['countries', 'country'],
    ['interfering', 'interference'],
  ])('%s answers %s', (form, asked) => {
    expect(answers(form, asked)).toBe(true);
  });
  it.each([
    ['we', 'weapons'],
    ['host', 'hostages'],
    ['law', 'lawn'],
  ])('%s does not answer %s', (form, asked) => {
    expect(answers(form, asked)).toBe(false);
  });
});

describe('hitsIn', () => {
  it('marks the words and the phrases of a query, and nothing else', () => {
    const text = 'A green lane for a lane that is green.';
    expect(hitsIn(text, readAsked('"green lane"')).map(({ start, end }) => text.slice(start, end))).toEqual([
      'green',
      'lane',
    ]);
  });
});

describe('withNamesOf', () => {
  const text = 'The Green Belt Programme was praised.';
  const named = 'green belt program=gbp; praised=lauded';
  it('marks a name that answers under another form', () => {
    expect(withNamesOf(text, named, readAsked('GBP'))).toEqual({ words: [], phrases: ['gbp', 'green belt program'] });
  });
  it('leaves alone what stands in the text itself', () => {
    expect(withNamesOf(text, named, readAsked('praised belt'))).toEqual({ words: ['praised', 'belt'], phrases: [] });
  });
});
