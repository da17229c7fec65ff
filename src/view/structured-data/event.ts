import type { Event, EventSeries, NewsArticle, Organization, Person, Place } from 'schema-dts';
import type { Archive } from '../../model/archive.ts';
import type { Article } from '../../model/article.ts';
import type { Meeting, Series } from '../../model/meeting.ts';
import { delegateAddress, meetingAddress, seriesAddress } from '../addresses.ts';
import { daysOf } from '../days.ts';
import { isSeason } from '../../text/days.ts';
import { identified, oneOrMany, present } from './identified.ts';
import { newsArticle } from './news-article.ts';

type Participant = Meeting['participants'][number];

/** What a meeting's description draws on beside the meeting. */
export interface EventContext {
  archive: Archive;
  articles: readonly Article[];
  series: Series | null;
  within: Meeting | null;
  /** Preferred names of delegates, by id. */
  names: ReadonlyMap<string, string>;
}

function place({ place: where }: Meeting): Place | undefined {
  if (where === null || (where.city === null && where.country === null)) return undefined;
  const address = present({
    '@type': 'PostalAddress' as const,
    addressLocality: where.city,
    addressCountry: where.country,
  });
  return {
    '@type': 'Place',
    name: [where.city, where.country].filter((name) => name !== null).join(', '),
    address: address as never,
  };
}

/** A named delegate is a person; a party that the text does not name by person stands as an organization. */
function attendee(
  { delegate, label, office, represents }: Participant,
  { archive, names }: EventContext,
): Person | Organization {
  if (delegate === null) return { '@type': 'Organization', name: represents ?? label };
  const person = {
    '@type': 'Person' as const,
    ...identified(archive, delegateAddress(delegate)),
    name: names.get(delegate) ?? label,
  };
  return office === null ? person : { ...person, jobTitle: office };
}

const attendance = {
  'in-person': 'https://schema.org/OfflineEventAttendanceMode',
  video: 'https://schema.org/OnlineEventAttendanceMode',
} as const;

/** A meeting as a schema.org Event: when, where, who, within what, and which articles tell of it. */
export function event(meeting: Meeting, context: EventContext): Event {
  const { archive, articles, series, within } = context;
  const dates = (meeting.date?.edtf.split('/') ?? []).map((point) => (isSeason(point) ? daysOf(point).first : point));
  const sources = articles
    .filter(({ id }) => meeting.articles.includes(id))
    .map((article): NewsArticle => newsArticle(article, archive));
  const larger: (Event | EventSeries)[] = [];
  if (within !== null)
    larger.push({
      '@type': 'Event',
      ...identified(archive, meetingAddress(within.id)),
      name: within.name,
      ...(within.date && { startDate: daysOf(within.date.edtf).first }),
    });
  if (series !== null)
    larger.push({ '@type': 'EventSeries', ...identified(archive, seriesAddress(series.id)), name: series.name });
  return present({
    '@type': 'Event' as const,
    ...identified(archive, meetingAddress(meeting.id)),
    identifier: meeting.id,
    name: meeting.name,
    startDate: dates[0],
    endDate: dates[1],
    eventAttendanceMode: meeting.format === null ? undefined : attendance[meeting.format],
    eventStatus: meeting.status === 'announced' ? ('https://schema.org/EventScheduled' as const) : undefined,
    location: place(meeting),
    attendee: oneOrMany(meeting.participants.map((participant) => attendee(participant, context))),
    superEvent: oneOrMany(larger),
    subjectOf: oneOrMany(sources),
  });
}
