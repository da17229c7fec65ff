import { describe, expect, it } from 'vitest';
import { countLines, linesOf, partiesOf, timelineOf } from '../../../src/view/timeline.ts';
import { held, meeting, sits, statement } from './samples.ts';

const ids = (lines: ReturnType<typeof linesOf>) => lines.map((line) => line.meeting.id);

describe('the timeline', () => {
  it('is in order of the first day that a date may mean, the vaguer after', () => {
    const lines = linesOf(
      [
        meeting({ id: 'year', date: held('2025') }),
        meeting({ id: 'day', date: held('2025-01-01') }),
        meeting({ id: 'never' }),
        meeting({ id: 'early', date: held('2024-12') }),
      ],
      [],
    );
    expect(ids(lines)).toEqual(['early', 'day', 'year', 'never']);
    const { years, undated } = timelineOf(lines);
    expect(years.map(({ year, count }) => [year, count])).toEqual([
      ['2024', 1],
      ['2025', 2],
    ]);
    expect(ids(undated)).toEqual(['never']);
  });

  it('puts a meeting under the one on whose margins it was', () => {
    const [host, ...others] = linesOf(
      [meeting({ id: 'host' }), meeting({ id: 'aside', within: 'host' })],
      [statement('q-0000000001', { meeting: 'aside' })],
    );
    expect(others).toEqual([]);
    expect(host?.nested.map((line) => [line.meeting.id, line.statements])).toEqual([['aside', 1]]);
    expect(countLines(host === undefined ? [] : [host])).toBe(2);
  });

  it('loses no meeting to a host that is unknown, or to a ring', () => {
    const lines = linesOf(
      [meeting({ id: 'a', within: 'b' }), meeting({ id: 'b', within: 'a' }), meeting({ id: 'c', within: 'gone' })],
      [],
    );
    expect(countLines(lines)).toBe(3);
  });

  it('names each party once, or those who came where no party is known', () => {
    expect(partiesOf(meeting({ id: 'm', participants: [sits('Peru'), sits('Chile'), sits('Peru')] }))).toEqual([
      'Peru',
      'Chile',
    ]);
    expect(partiesOf(meeting({ id: 'm', participants: [sits(null, { label: 'experts' })] }))).toEqual(['experts']);
  });
});
