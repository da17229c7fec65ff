import type { Article, Part, Sentence } from '../model/article.ts';
import type { Delegate } from '../model/delegate.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Records } from '../model/records.ts';
import type { Statement } from '../model/statement.ts';
import { slug } from '../text/slug.ts';
import { delegateAddress, meetingAddress, sentenceAddress, statementAddress } from '../view/addresses.ts';
import { daysOf } from '../view/days.ts';
import { placeInWords } from '../view/labels.ts';
import type { FilterName, Passage } from './passage.ts';

export type Source = Pick<
  Records,
  'articles' | 'statements' | 'meetings' | 'delegates' | 'countries' | 'series' | 'topics'
>;

/** A passage before its words are folded and its names are looked up. */
export type Draft = Omit<Passage, 'words' | 'also' | 'filters'> & {
  also: readonly (string | null | undefined)[];
  filters: Partial<Record<FilterName, readonly (string | null | undefined)[]>>;
};

const spanText = (spans: readonly { text: string }[]): string => spans.map(({ text }) => text).join(' ');

/** The years that a date may fall in. */
function yearsOf(edtf: string | undefined): string[] {
  if (edtf === undefined) return [];
  const [from, to] = [daysOf(edtf).first, daysOf(edtf).last].map((day) => Number(day.slice(0, 4)));
  return Array.from({ length: Math.min((to ?? 0) - (from ?? 0), 20) + 1 }, (_, years) => String((from ?? 0) + years));
}

const partOf = (article: Article, id: string | null): Part | undefined => article.parts.find((part) => part.id === id);

const outletOf = (article: Article, part: Part | undefined): string | null =>
  part?.publisher?.value ?? article.publisher?.value ?? null;

const accountOf = (article: Article, part: Part | undefined): string =>
  outletOf(article, part) ?? part?.title?.value ?? article.title?.value ?? article.id;

const countryId = ({ countries }: Source, name: string | null): string | null =>
  name === null ? null : (countries.find((country) => country.name === name)?.id ?? slug(name));

export function ofStatement(
  statement: Statement,
  article: Article,
  meeting: Meeting | undefined,
  records: Source,
): Draft {
  const part = partOf(article, statement.part);
  const { speaker, date } = statement;
  const topics = statement.topics.map(({ id }) => id);
  return {
    address: statementAddress(statement, article),
    text: spanText(statement.sentences),
    also: [
      speaker.label,
      statement.inner?.label,
      statement.country,
      ...statement.via.map(({ label }) => label),
      ...records.topics.filter(({ id }) => topics.includes(id)).map(({ name }) => name),
    ],
    filters: {
      type: ['statement'],
      speaker: [speaker.id ?? slug(speaker.label)],
      country: [...new Set([countryId(records, statement.country), speaker.kind === 'country' ? speaker.id : null])],
      meeting: [meeting?.id],
      kind: [meeting?.kind],
      year: yearsOf(date?.edtf),
      topic: topics,
      mode: [statement.mode],
      outlet: [slug(outletOf(article, part) ?? '')],
      article: [article.id],
      status: [meeting?.status],
    },
    shown: {
      type: 'statement',
      title: speaker.label,
      ...(meeting === undefined ? {} : { meeting: meeting.name }),
      ...(date === null ? {} : { date: date.edtf }),
      mode: statement.mode,
      account: accountOf(article, part),
      ...(statement.meeting === null && statement.sentences.length > 1
        ? { anchors: anchorsOf(statement, article) }
        : {}),
      ...(statement.parallels.length === 0
        ? {}
        : { utterance: [statement.id, ...statement.parallels].sort()[0] ?? statement.id }),
    },
  };
}

/** Where in a statement’s text each of its sentences begins, and the id under which it stands in its article. */
function anchorsOf({ sentences }: Statement, article: Article): string {
  let at = 0;
  const anchors = sentences.map(({ start, text }) => {
    const id = article.sentences.find(({ span }) => span.start <= start && start < span.end)?.id ?? '';
    const anchor = `${String(at)} ${id}`;
    at += text.length + 1;
    return anchor;
  });
  return anchors.join(' ');
}

/** A sentence outside statements; `meeting` is the one that its part reports, where that is clear. */
export function ofSentence(sentence: Sentence, article: Article, meeting: Meeting | undefined): Draft {
  const part = partOf(article, sentence.part);
  const date = (part?.published ?? article.published)?.edtf ?? meeting?.date?.edtf;
  return {
    address: sentenceAddress(article.id, sentence.id),
    text: sentence.span.text,
    also: [],
    filters: {
      type: ['narration'],
      meeting: [meeting?.id],
      kind: [meeting?.kind],
      year: yearsOf(date),
      outlet: [slug(outletOf(article, part) ?? '')],
      article: [article.id],
      status: [meeting?.status],
    },
    shown: {
      type: 'narration',
      title: accountOf(article, part),
      ...(date === undefined ? {} : { date }),
      ...(meeting === undefined ? {} : { meeting: meeting.name }),
    },
  };
}

export function ofMeeting(meeting: Meeting, delegates: ReadonlyMap<string, Delegate>, records: Source): Draft {
  const people = meeting.participants.map(({ label, delegate }) => delegates.get(delegate ?? '')?.name ?? label);
  const place = placeInWords(meeting.place);
  return {
    address: meetingAddress(meeting.id),
    text: [meeting.name, place, ...people, ...meeting.outcomes.map(({ name }) => name)]
      .filter((words) => words !== null)
      .join(' · '),
    also: meeting.participants.map(({ represents }) => represents),
    filters: {
      type: ['meeting'],
      country: [...new Set(meeting.participants.map(({ represents }) => countryId(records, represents)))],
      meeting: [meeting.id],
      kind: [meeting.kind],
      year: yearsOf(meeting.date?.edtf),
      status: [meeting.status],
    },
    shown: { type: 'meeting', title: meeting.name, ...(meeting.date === null ? {} : { date: meeting.date.edtf }) },
  };
}

export function ofDelegate(delegate: Delegate, records: Source): Draft {
  const offices = delegate.offices.map(({ title, represents }) =>
    represents === null ? title : `${title}, ${represents}`,
  );
  return {
    address: delegateAddress(delegate.id),
    text: [delegate.name, ...new Set(offices)].join(' · '),
    also: delegate.variants,
    filters: {
      type: ['delegate'],
      speaker: [delegate.id],
      country: [...new Set(delegate.offices.map(({ represents }) => countryId(records, represents)))],
    },
    shown: { type: 'delegate', title: delegate.name },
  };
}
