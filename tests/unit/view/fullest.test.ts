import { expect, test } from 'vitest';
import { fullestOf } from '../../../src/view/fullest.ts';
import { meeting, statement } from './samples.ts';

const meetings = ['first', 'second', 'third'].map((id) => meeting({ id }));
const saidAt = (...at: (string | null)[]) =>
  at.map((one, place) => statement(`q-${String(place).padStart(10, '0')}`, { meeting: one }));

test('a newcomer begins where most is told, at the first of equals', () => {
  expect(fullestOf(meetings, saidAt('first', 'second', 'third', 'second', null, null, null))).toMatchObject({
    meeting: { id: 'second' },
    statements: 2,
  });
  expect(fullestOf(meetings, saidAt('third', 'second', 'third', 'second'))?.meeting.id).toBe('second');
});

test('where no more than one thing was said anywhere there is nowhere to begin', () => {
  expect(fullestOf(meetings, saidAt('first', 'second'))).toBeNull();
  expect(fullestOf(meetings, saidAt(null))).toBeNull();
  expect(fullestOf([], [])).toBeNull();
});
