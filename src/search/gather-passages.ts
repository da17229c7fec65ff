import type { Sentence } from '../model/article.ts';
import type { Meeting } from '../model/meeting.ts';
import { dayInWords, daysOf } from '../view/days.ts';
import { kindLabels, placeInWords } from '../view/labels.ts';
import { ofDelegate, ofMeeting, ofSentence, ofStatement, type Draft, type Source } from './drafts.ts';
import { fold, joinedCompounds } from './fold.ts';
import { namesIn, type Named, type NameFound } from './naming.ts';
import type { Passage } from './passage.ts';

/**
 * Everything that search can find, in the order of its dates: each statement, each sentence, headline and caption that is in
 * none, each meeting and each delegate. `authority` holds further names with their forms, of bodies, places and the like.
 */
export function gatherPassages(records: Source, authority: readonly Named[]): Passage[] {
  const meetings = new Map(records.meetings.map((meeting) => [meeting.id, meeting]));
  const articles = new Map(records.articles.map((article) => [article.id, article]));
  const delegates = new Map(records.delegates.map((delegate) => [delegate.id, delegate]));
  const reported = Map.groupBy(
    records.meetings.flatMap((meeting) => meeting.parts.map((reference) => ({ reference, meeting }))),
    ({ reference }) => reference,
  );
  const reportedBy = (reference: string): Meeting | undefined => {
    const [only, ...others] = reported.get(reference) ?? [];
    return others.length === 0 ? only?.meeting : undefined;
  };
  const occasion = occasions(records);
  const names = namesIn([...records.delegates, ...records.countries, ...authority]);
  const drafts = [
    ...records.statements.flatMap((statement) => {
      const article = articles.get(statement.article);
      const meeting = statement.meeting === null ? undefined : meetings.get(statement.meeting);
      return article === undefined ? [] : [ofStatement(statement, article, meeting, records)];
    }),
    ...records.articles.flatMap((article) =>
      article.sentences
        .filter(isNarration)
        .map((sentence) => ofSentence(sentence, article, reportedBy(`${article.id}#${sentence.part ?? ''}`))),
    ),
    ...records.meetings.map((meeting) => ofMeeting(meeting, delegates, records)),
    ...records.delegates.map((delegate) => ofDelegate(delegate, records)),
  ];
  return drafts.map((draft) => finish(draft, names, occasion)).sort(byDate);
}

const isNarration = ({ role, reading }: Sentence): boolean =>
  (role === 'prose' && reading !== 'statement') || role === 'headline' || role === 'caption';

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
