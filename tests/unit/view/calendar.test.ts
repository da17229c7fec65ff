import { describe, expect, it } from 'vitest';
import { calendar, hasCalendar } from '../../../src/view/calendar.ts';
import { archive, article, meeting } from './invented.ts';

const file = (change: Partial<typeof meeting> = {}): string =>
  calendar([{ ...meeting, ...change }], [article], archive);
const date = (edtf: string): typeof meeting.date => ({ edtf, basis: 'editor', reason: null, evidence: [] });

describe('the calendar of the meetings', () => {
  it('has all-day events with an id that stays', () => {
    expect(file()).toContain('UID:river-conference-2@readout');
    expect(file()).toContain('DTSTART;VALUE=DATE:20310502\r\nDTEND;VALUE=DATE:20310503');
  });

  it('is stamped by the records, not by the clock', () => {
    expect(file()).toContain('DTSTAMP:20310503T000000Z');
    expect(file({ articles: [] })).toContain('DTSTAMP:20310502T000000Z');
  });

  it('spans all the days that a vague date may mean', () => {
    expect(file({ date: date('2031-06') })).toContain('DTSTART;VALUE=DATE:20310601\r\nDTEND;VALUE=DATE:20310701');
    expect(file({ date: date('2031-06') })).toContain('month only');
  });

  it('calls tentative what no article tells of as held', () => {
    expect(file()).toContain('STATUS:CONFIRMED');
    expect(file({ status: 'announced' })).toContain('STATUS:TENTATIVE');
    expect(file({ status: 'mentioned' })).toContain('STATUS:TENTATIVE');
  });

  it('rings no alarm', () => {
    expect(file()).not.toContain('VALARM');
  });

  it('has no place for a meeting without a date', () => {
    expect(hasCalendar({ ...meeting, date: null })).toBe(false);
    expect(file({ date: null })).not.toContain('VEVENT');
  });
});
