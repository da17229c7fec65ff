import type { Archive } from '../model/archive.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Records } from '../model/records.ts';
import { meetingFileAddress } from './addresses.ts';
import { calendar, hasCalendar } from './calendar.ts';
import { bibtex } from './citations/bibtex.ts';
import { citeMeeting } from './citations/citation.ts';
import { ris } from './citations/ris.ts';
import { statementRows, statementsTable } from './dataset/statements-table.ts';
import { csv } from './dataset/table.ts';

type Extension = 'json' | 'csv' | 'bib' | 'ris' | 'ics';

/** A file of a meeting, beside its page. */
export interface MeetingFile {
  extension: Extension;
  type: string;
  title: string;
  address: string;
}

const kinds: readonly (readonly [extension: Extension, type: string, title: string])[] = [
  ['json', 'application/json', 'Record (JSON)'],
  ['csv', 'text/csv', 'Statements (CSV)'],
  ['bib', 'application/x-bibtex', 'Citation (BibTeX)'],
  ['ris', 'application/x-research-info-systems', 'Citation (RIS)'],
  ['ics', 'text/calendar', 'Calendar (iCalendar)'],
];

/** The meeting's own files; a calendar only where it has a date. */
export const meetingFiles = (meeting: Meeting): MeetingFile[] =>
  kinds
    .filter(([extension]) => extension !== 'ics' || hasCalendar(meeting))
    .map(([extension, type, title]) => ({
      extension,
      type,
      title,
      address: meetingFileAddress(meeting.id, extension),
    }));

type Needed = Pick<Records, 'meetings' | 'statements' | 'articles' | 'disagreements'>;

/** What the file of a meeting holds. */
export function meetingFileText(extension: Extension, meeting: Meeting, records: Needed, archive: Archive): string {
  const statements = records.statements.filter((statement) => statement.meeting === meeting.id);
  const disagreements = records.disagreements.filter(
    ({ about }) => about.kind === 'meeting' && about.id === meeting.id,
  );
  switch (extension) {
    case 'json':
      return `${JSON.stringify({ meeting, statements, disagreements }, null, 2)}\n`;
    case 'csv':
      return csv(statementsTable, statementRows(statements, [meeting], records.articles));
    case 'bib':
      return bibtex(citeMeeting(meeting, records.articles, archive));
    case 'ris':
      return ris(citeMeeting(meeting, records.articles, archive));
    case 'ics':
      return calendar([meeting], records.articles, archive);
  }
}
