import { describe, expect, it } from 'vitest';
import { dayInWords, daysOf, dayWithinYear, machineDay, vagueness, yearsSinceZero } from '../../../src/view/days.ts';

describe('a date in words', () => {
  it.each([
    ['2025-04-26', '26 April 2025'],
    ['2022-06', 'June 2022'],
    ['2023', '2023'],
    ['2025-04-26/2025-04-27', '26–27 April 2025'],
    ['2025-03-30/2025-04-02', '30 March – 2 April 2025'],
    ['2024-12-31/2025-01-01', '31 December 2024 – 1 January 2025'],
    ['2024-01/2024-10', 'January–October 2024'],
    ['2021/2023', '2021–2023'],
    ['2024/2025-02', '2024 – February 2025'],
    ['2025-04-26/2025-04-26', '26 April 2025'],
  ])('says %s as %s', (edtf, words) => {
    expect(dayInWords(edtf)).toBe(words);
  });

  it('leaves out the year that a heading has said, and no other', () => {
    expect(dayWithinYear('2025-04-26', '2025')).toBe('26 April');
    expect(dayWithinYear('2025-04-26', '2024')).toBe('26 April 2025');
    expect(dayWithinYear('2025', '2025')).toBe('2025');
    expect(dayWithinYear('2024-12-31/2025-01-01', '2024')).toBe('31 December 2024 – 1 January 2025');
  });

  it('says how vague it is, and nothing of a single day', () => {
    expect(['2025-04-26', '2025-04', '2025', '2025-04-26/2025-04-27'].map(vagueness)).toEqual([
      null,
      'month only',
      'year only',
      'between these days',
    ]);
  });
});

describe('a date for machines', () => {
  it('has no form for an interval', () => {
    expect(machineDay('2025-04')).toBe('2025-04');
    expect(machineDay('2025-04-26/2025-04-27')).toBeNull();
  });

  it('runs from its first to its last day', () => {
    expect(daysOf('2024-02')).toEqual({ first: '2024-02-01', last: '2024-02-29' });
    expect(daysOf('2023')).toEqual({ first: '2023-01-01', last: '2023-12-31' });
    expect(daysOf('2024-01/2024-10')).toEqual({ first: '2024-01-01', last: '2024-10-31' });
  });

  it('falls within its year', () => {
    expect(yearsSinceZero('2025-01-01')).toBe(2025);
    expect(yearsSinceZero('2025-12-31')).toBeCloseTo(2025.997, 3);
  });
});
