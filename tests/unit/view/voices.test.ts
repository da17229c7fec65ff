import { describe, expect, it } from 'vitest';
import { loudest, outletVoices, ownWording } from '../../../src/view/voices.ts';
import { article, part, statement } from './samples.ts';

const said = (value: string) => ({ value, basis: 'editor' as const, reason: null, evidence: [] });
const gazette = article('gazette', {
  publisher: said('The Gazette'),
  parts: [
    part('lead'),
    part('reprint', { publisher: said('River Wire'), origin: { kind: 'reprint', of: [], shared: 1 } }),
  ],
});
const unnamed = article('unnamed');

describe('whose voices dominate', () => {
  it('is told by the country heard most against all others', () => {
    const statements = ['Loria', 'Vellia', 'Loria', null, 'Norland', 'Loria'].map((country, place) =>
      statement(`q-000000000${String(place)}`, { country }),
    );
    expect(loudest(statements)).toBe('Of 6 statements 3 are made for Loria, and 2 for all other countries together.');
    expect(loudest(statements.slice(0, 1))).toBe('Of 1 statement 1 is made for Loria, and none for any other country.');
    expect(loudest(statements.slice(3, 4))).toBeNull();
  });

  it('counts words for the outlet of their piece, else of their article', () => {
    const statements = [
      statement('q-0000000001'),
      statement('q-0000000002', { part: 'reprint' }),
      statement('q-0000000003', { part: 'reprint' }),
      statement('q-0000000004', { article: 'unnamed' }),
    ];
    expect(outletVoices(statements, [gazette, unnamed])).toEqual([
      { name: 'River Wire', count: 2 },
      { name: 'An outlet that the text does not name', count: 1 },
      { name: 'The Gazette', count: 1 },
    ]);
  });

  it('counts pieces whose wording goes back to others', () => {
    expect(ownWording([gazette, unnamed])).toBe(
      'The 2 articles hold 3 pieces; the wording of 1 of them goes back to others.',
    );
    expect(ownWording([unnamed])).toBe('The 1 article holds 1 piece, each in a wording of its own.');
  });
});
