import type { Article, Part, Sentence } from '../model/article.ts';
import type { Delegate } from '../model/delegate.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Records } from '../model/records.ts';
import type { Statement } from '../model/statement.ts';
import { slug } from '../text/slug.ts';
import { delegateAddress, meetingAddress, sentenceAddress, statementAddress } from '../view/addresses.ts';
import { dayInWords, daysOf } from '../view/days.ts';
import { kindLabels, placeInWords } from '../view/labels.ts';
import { fold, joinedCompounds } from './fold.ts';
import { namesIn, type Named, type NameFound } from './naming.ts';
import type { FilterName, Passage } from './passage.ts';

type Source = Pick<Records, 'articles' | 'statements' | 'meetings' | 'delegates' | 'countries' | 'series' | 'topics'>;
type Draft = Omit<Passage, 'words' | 'also' | 'filters'> & {
  also: readonly (string | null | undefined)[];
  filters: Partial<Record<FilterName, readonly (string | null | undefined)[]>>;
};

/**
 * Everything that search can find, in the order of its dates: each statement, each sentence, headline and caption that is in
 * none, each meeting and each delegate. `authority` holds further names with their forms, of bodies, places and the like.
 */
export function gatherPassages(records: Source, authority: readonly Named[]): Passage[] {
  const meetings = new Map(records.meetings.map((meeting) => [meeting.id, meeting]));
  const articles = new Map(records.articles.map((article) => [article.id, article]));
  const occasion = occasions(records);
  const names = namesIn([...records.delegates, ...records.countries, ...authority]);
  const drafts = [
    ...records.statements.flatMap((statement) => {
      const article = articles.get(statement.article);
      const meeting = statement.meeting === null ? undefined : meetings.get(statement.meeting);
      return article === undefined ? [] : [ofStatement(statement, article, meeting, records)];
    }),
    ...records.articles.flatMap((article) =>
      article.sentences.filter(isNarration).map((sentence) => ofSentence(sentence, article, records)),
    ),
    ...records.meetings.map((meeting) => ofMeeting(meeting, records)),
    ...records.delegates.map((delegate) => ofDelegate(delegate, records)),
  ];
  return drafts.map((draft) => finish(draft, names, occasion)).sort(byDate);
}

const isNarration = ({ role, reading }: Sentence): boolean =>
  (role === 'prose' && reading !== 'statement') || role === 'headline' || role === 'caption';

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

/** What a meeting goes by in the index: its name, its series with every form, its place. */
function occasions({ meetings, series }: Source): (id: string | undefined) => string[] {
  const words = new Map(
    meetings.map((meeting) => {
      const numbered = series.find(({ id }) => id === meeting.series);
      return [
        meeting.id,
        [meeting.name, numbered?.name, placeInWords(meeting.place), kindLabels[meeting.kind]].filter(
          (name) => typeof name === 'string',
        ),
      ];
    }),
  );
  return (id) => (id === undefined ? [] : (words.get(id) ?? []));
}

function ofStatement(statement: Statement, article: Article, meeting: Meeting | undefined, records: Source): Draft {
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

function ofSentence(sentence: Sentence, article: Article, records: Source): Draft {
  const part = partOf(article, sentence.part);
  const reference = `${article.id}#${sentence.part ?? ''}`;
  const reported = records.meetings.filter((meeting) => meeting.parts.includes(reference));
  const meeting = reported.length === 1 ? reported[0] : undefined;
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

function ofMeeting(meeting: Meeting, records: Source): Draft {
  const people = meeting.participants.map(
    ({ label, delegate }) => records.delegates.find(({ id }) => id === delegate)?.name ?? label,
  );
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

function ofDelegate(delegate: Delegate, records: Source): Draft {
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

/** The draft as the index takes it: folded, its names in all their forms, every word of `also` once and none that its text has. */
function finish(
  draft: Draft,
  names: (text: string) => NameFound[],
  occasion: (id: string | undefined) => string[],
): Passage {
  const words = fold(draft.text);
  const said = draft.also.filter((name) => typeof name === 'string');
  const meeting = draft.filters.meeting?.[0] ?? undefined;
  const day = draft.shown.date === undefined ? [] : [dayInWords(draft.shown.date)];
  const around = [...said, ...(draft.shown.type === 'meeting' ? [] : occasion(meeting)), ...day].map(fold);
  const known = new Set(words.split(' '));
  const forms = names([draft.text, ...said].join(' · ')).flatMap(({ others }) => others);
  const also = [...joinedCompounds(draft.text), ...forms, ...around].flatMap((form) => form.split(' '));
  const named = names(draft.text).map(({ form, others }) => [form, ...others].join('='));
  const filters = Object.entries(draft.filters)
    .map(([name, values]) => [name, values.filter((value) => typeof value === 'string' && value !== '')] as const)
    .filter(([, { length }]) => length > 0);
  return {
    address: draft.address,
    text: draft.text,
    words,
    also: [...new Set(also)].filter((word) => word !== '' && !known.has(word)).join(' '),
    filters: Object.fromEntries(filters),
    shown: {
      ...draft.shown,
      ...(draft.shown.date === undefined ? {} : { day: dayInWords(draft.shown.date) }),
      ...(named.length === 0 ? {} : { named: named.join('; ') }),
    },
  };
}

const firstDay = ({ shown: { date } }: Passage): string => (date === undefined ? '' : daysOf(date).first);

const byDate = (a: Passage, b: Passage): number => {
  const [one, other] = [firstDay(a), firstDay(b)];
  return one < other ? -1 : one > other ? 1 : 0;
};
