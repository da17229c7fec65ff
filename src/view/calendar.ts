import ical, { ICalEventStatus, type ICalEventData } from 'ical-generator';
import type { Archive } from '../model/archive.ts';
import type { Article } from '../model/article.ts';
import type { Meeting } from '../model/meeting.ts';
import { meetingAddress } from './addresses.ts';
import { dayInWords, daysOf, vagueness } from './days.ts';
import { absoluteAddress } from './edition.ts';
import { placeInWords, statusMeanings } from './labels.ts';

const utcDay = (day: string, plus = 0): Date => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + plus));
};

/** The day of the latest source, which tells calendars which account of a meeting is newer; no clock is read. */
function stampOf(meeting: Meeting, day: string, articles: readonly Article[]): Date {
  const published = articles.flatMap(({ id, published: date }) =>
    meeting.articles.includes(id) && date !== null ? [daysOf(date.edtf).last] : [],
  );
  return utcDay(published.toSorted().at(-1) ?? day);
}

function eventData(meeting: Meeting, edtf: string, articles: readonly Article[], archive: Archive): ICalEventData {
  const { first, last } = daysOf(edtf);
  const vague = vagueness(edtf);
  const place = placeInWords(meeting.place);
  const address = absoluteAddress(archive, meetingAddress(meeting.id));
  const date = `${dayInWords(edtf)}${vague === null ? '' : ` (${vague})`}`;
  return {
    id: `${meeting.id}@readout`,
    start: utcDay(first),
    end: utcDay(last, 1),
    allDay: true,
    stamp: stampOf(meeting, first, articles),
    summary: meeting.name,
    description: `${date}: ${statusMeanings[meeting.status]}. From ${archive.title}.`,
    status: meeting.status === 'reported' ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
    ...(place !== null && { location: place }),
    ...(address !== null && { url: address }),
  };
}

/** Whether a calendar can hold the meeting: its date is known, however vaguely. */
export const hasCalendar = ({ date }: Meeting): boolean => date !== null;

/** The meetings as an iCalendar file of all-day events without alarms; those without a date have no place in it. */
export function calendar(meetings: readonly Meeting[], articles: readonly Article[], archive: Archive): string {
  const result = ical({ name: archive.title, prodId: { company: 'readout', product: 'meetings', language: 'EN' } });
  for (const meeting of meetings) {
    if (meeting.date !== null) result.createEvent(eventData(meeting, meeting.date.edtf, articles, archive));
  }
  return `${result.toString()}\r\n`;
}
