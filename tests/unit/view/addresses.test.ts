import { describe, expect, it } from 'vitest';
import { partAddress, searchAddress, spanAddress, statementAddress } from '../../../src/view/addresses.ts';
import { article, span, statement } from './samples.ts';

const gazette = article('gazette', {
  sentences: [
    { id: 's-0000000001', part: 'lead', role: 'prose', reading: 'statement', span: span('Ana said yes.') },
    { id: 's-0000000002', part: 'lead', role: 'prose', reading: 'narration', span: span('They met.', 14) },
  ],
});

describe('addresses', () => {
  it('lead from a span to the sentence in which it begins', () => {
    expect(spanAddress(span('met', 19), gazette)).toBe('/articles/gazette/#s-0000000002');
    expect(spanAddress(span('gone', 90), gazette)).toBe('/articles/gazette/');
  });

  it('lead to a statement at its meeting, or at its sentence where it belongs to none', () => {
    expect(statementAddress(statement('q-0000000001', { meeting: 'talks' }), gazette)).toBe(
      '/meetings/talks/#q-0000000001',
    );
    expect(statementAddress(statement('q-0000000001'), gazette)).toBe('/articles/gazette/#s-0000000001');
  });

  it('lead to a part by the reference of the records', () => {
    expect(partAddress('gazette#lead')).toBe('/articles/gazette/#part-lead');
  });

  it('hold a whole search', () => {
    expect(searchAddress()).toBe('/search/');
    expect(searchAddress({ q: 'green lane', country: ['peru', 'chile'] })).toBe(
      '/search/?q=green+lane&country=peru&country=chile',
    );
  });
});
