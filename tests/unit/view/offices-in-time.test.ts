import { expect, test } from 'vitest';
import { officesInTime } from '../../../src/view/offices-in-time.ts';

const named = (title: string, edtf: string | null) => ({
  title,
  represents: 'Lore',
  date: edtf === null ? null : { edtf, basis: 'editor' as const, reason: null, evidence: [] },
  evidence: [],
});

test('an office that several articles name is one, from the first day to the last', () => {
  const offices = officesInTime([
    named('Minister', '2031-05-02'),
    named('envoy', null),
    named('minister', '2029-01-07'),
    named('minister', null),
  ]);
  expect(offices.map(({ title, first, last }) => [title, first, last])).toEqual([
    ['Minister', '2029-01-07', '2031-05-02'],
    ['envoy', null, null],
  ]);
});
