import { describe, expect, it } from 'vitest';
import type { Series } from '../../../src/model/meeting.ts';
import { neighboursOf, placesOf, unnumberedOf } from '../../../src/view/series-line.ts';
import { meeting } from './samples.ts';

const series: Series = {
  id: 'council',
  name: 'Council',
  kind: 'conference',
  ordinals: [{ ordinal: 4, meeting: 'fourth', evidence: [] }],
};
const second = meeting({ id: 'second', series: 'council', ordinal: 2 });
const fourth = meeting({ id: 'fourth', series: 'council', ordinal: 4 });
const loose = meeting({ id: 'loose', series: 'council' });

describe('a series', () => {
  it('counts from its lowest known number to its highest, gaps and all', () => {
    expect(
      placesOf(series, [fourth, second, loose]).map((place) => [place.ordinal, place.meeting?.id ?? null]),
    ).toEqual([
      [2, 'second'],
      [3, null],
      [4, 'fourth'],
    ]);
    expect(unnumberedOf(series, [fourth, loose])).toEqual([loose]);
  });

  it('has a gap as a neighbour where the number before is missing', () => {
    expect(neighboursOf(fourth, series, [second, fourth])).toEqual({
      before: { ordinal: 3, meeting: null },
      after: null,
    });
    expect(neighboursOf(loose, series, [second, loose])).toEqual({ before: null, after: null });
  });
});
