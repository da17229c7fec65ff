import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { latest } from '../../../src/search/latest.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const after = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

it('asks once for each pause in typing, after at most 100 ms', async () => {
  const asked: string[] = [];
  const search = latest(
    (text) => Promise.resolve(asked.push(text)),
    () => undefined,
    () => undefined,
  );
  for (const typed of ['r', 'ra', 'rai', 'rail']) {
    search(typed);
    await vi.advanceTimersByTimeAsync(30);
  }
  expect(asked).toEqual([]);
  await vi.advanceTimersByTimeAsync(50);
  expect(asked).toEqual(['rail']);
});

it('drops an answer, and a failure, that another question has overtaken', async () => {
  const shown: string[] = [];
  let failures = 0;
  const search = latest(
    async (text) => {
      await after(text === 'late' || text === 'broken' ? 1_000 : 10);
      if (text === 'broken') throw new Error('No such file.');
    },
    (_, text) => shown.push(text),
    () => (failures += 1),
  );
  for (const typed of ['late', 'broken', 'last']) {
    search(typed);
    await vi.advanceTimersByTimeAsync(100);
  }
  await vi.advanceTimersByTimeAsync(2_000);
  expect(shown).toEqual(['last']);
  expect(failures).toBe(0);
});
