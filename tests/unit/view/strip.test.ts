import { describe, expect, it } from 'vitest';
import type { Series } from '../../../src/model/meeting.ts';
import { stripOf } from '../../../src/view/strip.ts';
import { held, meeting } from './samples.ts';

const series: Series = {
  id: 'council',
  name: 'Council',
  kind: 'conference',
  ordinals: [
    { ordinal: 1, meeting: 'first', evidence: [] },
    { ordinal: 2, meeting: null, evidence: [] },
    { ordinal: 3, meeting: 'third', evidence: [] },
    { ordinal: 4, meeting: null, evidence: [] },
  ],
};
const first = meeting({ id: 'first', series: 'council', ordinal: 1, date: held('2020') });
const third = meeting({ id: 'third', series: 'council', ordinal: 3, date: held('2023-01-01') });

describe('the picture of the years', () => {
  it('makes a mark as wide as its date is vague', () => {
    const marks = stripOf([first, third], [series]).lanes[0]?.marks;
    expect(marks?.map(({ from, isDay }) => [from, isDay])).toEqual([
      [0, false],
      [75, true],
    ]);
    expect(marks?.[0]?.width).toBeCloseTo(25, 0);
    expect(marks?.[1]?.width).toBe(0);
  });

  it('draws a gap between its neighbours, and none where a side is open', () => {
    const [gap, ...others] = stripOf([first, third], [series]).lanes[0]?.gaps ?? [];
    expect(others).toEqual([]);
    expect(gap).toMatchObject({ ordinal: 2, isNamed: false });
    expect(gap?.from).toBeGreaterThan(25);
    expect(gap?.to).toBeLessThan(75);
  });

  it('keeps marks of the same days apart', () => {
    const { lanes } = stripOf(
      ['a', 'b', 'c'].map((id) => meeting({ id, date: held('2025-04-26') })),
      [],
    );
    expect(lanes).toHaveLength(1);
    expect(lanes[0]?.marks.map(({ row }) => row)).toEqual([0, 1, 2]);
    expect(lanes[0]?.rows).toBe(3);
  });

  it('draws columns of years where single marks could not be told apart', () => {
    const meetings = Array.from({ length: 500 }, (_, index) =>
      meeting({ id: `m-${String(index)}`, date: held(String(2000 + (index % 20))) }),
    );
    const strip = stripOf(meetings, []);
    expect(strip.lanes).toEqual([]);
    expect(strip.columns).toHaveLength(20);
    expect(strip.columns[0]?.counts).toEqual({ reported: 25, announced: 0, mentioned: 0 });
    expect(strip.years.length).toBeLessThanOrEqual(12);
  });

  it('is empty where no date is known', () => {
    expect(stripOf([meeting({ id: 'never' })], [])).toEqual({ years: [], lanes: [], columns: [] });
  });
});
