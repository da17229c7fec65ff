import { expect, test } from 'vitest';
import { isOwnDate } from '../../../src/extract/link/identify/is-own-date.ts';
import type { Worded } from '../../../src/extract/recognise/mention.ts';

/** Whether a date in a text is that of a meeting told of there. */
function isOfMeeting(text: string, date: string): boolean {
  const at = text.indexOf(date);
  return isOwnDate({ text } as Worded, at, at + date.length);
}

test('a date is that of the meeting ahead of it also where the page breaks the sentence over indented lines', () => {
  const text = 'It had been under way since President    Keita met Mr Mensah in Doha last November.';
  expect(isOfMeeting(text, 'last November')).toBe(true);
});

test('a date is of no meeting where something else befell then', () => {
  expect(isOfMeeting('The talks are the first since the    floods in May.', 'May')).toBe(false);
});
