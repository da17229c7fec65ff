import type { Records } from '../../model/records.ts';
import {
  articleAddress,
  articlesAddress,
  attendanceAddress,
  countriesAddress,
  countryAddress,
  dataAddress,
  delegateAddress,
  delegatesAddress,
  meetingAddress,
  meetingsAddress,
  methodAddress,
  searchAddress,
  seriesAddress,
  seriesIndexAddress,
  timelineAddress,
  topicAddress,
  topicsAddress,
} from '../addresses.ts';
import { presentCountries } from '../present-countries.ts';
import { statementsByTopic } from '../topic-statements.ts';

const indexes = [
  timelineAddress,
  meetingsAddress,
  seriesIndexAddress,
  delegatesAddress,
  articlesAddress,
  countriesAddress,
  topicsAddress,
  attendanceAddress,
  searchAddress(),
  dataAddress,
  methodAddress(),
  methodAddress('corrections'),
];

/** The addresses of all pages, each once: the indexes, the records, and what the archive says of itself. */
export function pageAddresses(records: Records, methodPages: readonly string[]): string[] {
  const { articles, series, meetings, delegates, statements, countries, topics } = records;
  const spoken = statementsByTopic(statements);
  const ofRecords = [
    ...meetings.map(({ id }) => meetingAddress(id)),
    ...series.map(({ id }) => seriesAddress(id)),
    ...delegates.map(({ id }) => delegateAddress(id)),
    ...articles.map(({ id }) => articleAddress(id)),
    ...presentCountries(countries, records).map(({ id }) => countryAddress(id)),
    ...topics.filter(({ id }) => spoken.has(id)).map(({ id }) => topicAddress(id)),
  ];
  return [...new Set([...indexes, ...ofRecords, ...methodPages])];
}
