import type { Archive } from '../../model/archive.ts';
import type { Article } from '../../model/article.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { Records } from '../../model/records.ts';
import { articleAddress, meetingAddress, methodAddress } from '../addresses.ts';
import { dayInWords, daysOf } from '../days.ts';
import { absoluteAddress } from '../edition.ts';
import { counted, statusMeanings } from '../labels.ts';

/** An entry of the feeds: something that the archive holds, or that was corrected in it. */
export interface News {
  id: string;
  title: string;
  address: string;
  /** The day that the entry carries, taken from the records. */
  day: string;
  kind: 'article' | 'meeting' | 'correction';
  text: string;
}

/** A source without a date stands at the start of time in a feed, which must date every entry. */
const undated = '1970-01-01';

function publishedOn({ published, retrieved }: Article): string {
  const date = published ?? retrieved;
  return date === null ? undated : daysOf(date.edtf).last;
}

/** The day from which an article could tell of the meeting, so that a meeting spoken of long after is still news. */
const toldOn = (meeting: Meeting, articles: readonly Article[]): string =>
  articles
    .flatMap((article) => (meeting.articles.includes(article.id) ? [publishedOn(article)] : []))
    .toSorted()
    .at(-1) ?? undated;

/** What is in the archive, newest first: its articles, its meetings, its corrections. */
export function news(
  { articles, meetings, emendations }: Pick<Records, 'articles' | 'meetings' | 'emendations'>,
  archive: Archive,
): News[] {
  const at = (own: string): string => absoluteAddress(archive, own) ?? own;
  const ofArticles = articles.map((article): News => ({
    id: at(articleAddress(article.id)),
    title: article.title?.value ?? article.id,
    address: at(articleAddress(article.id)),
    day: publishedOn(article),
    kind: 'article',
    text: [
      article.publisher?.value ?? 'Publisher not named',
      article.published === null ? 'undated' : dayInWords(article.published.edtf),
    ].join(', '),
  }));
  const ofMeetings = meetings.map((meeting): News => ({
    id: at(meetingAddress(meeting.id)),
    title: meeting.name,
    address: at(meetingAddress(meeting.id)),
    day: toldOn(meeting, articles),
    kind: 'meeting',
    text: `${meeting.date === null ? 'Date unknown' : dayInWords(meeting.date.edtf)}: ${statusMeanings[meeting.status]}. ${counted(meeting.articles.length, 'article')}.`,
  }));
  const corrections = emendations.map(({ id, target, from, to, when, why }): News => ({
    id: `${at(methodAddress('corrections'))}#${id}`,
    title: `Correction: ${target.kind} ${target.id}`,
    address: `${at(methodAddress('corrections'))}#${id}`,
    day: when,
    kind: 'correction',
    text: `${target.field}: ${from ?? 'nothing'} became ${to ?? 'nothing'}. ${why}`,
  }));
  return [...ofArticles, ...ofMeetings, ...corrections].toSorted((one, other) =>
    one.day === other.day ? 0 : one.day < other.day ? 1 : -1,
  );
}
