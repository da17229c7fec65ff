import type { Authority } from '../authority/authority.ts';
import { nameId } from '../authority/authority.ts';
import { diagnose } from '../diagnostics/diagnose.ts';
import type { Country, Publisher, Topic } from '../model/names.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Dated } from '../model/said.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Records } from '../model/records.ts';
import type { Statement } from '../model/statement.ts';
import { dayAfter, daysOf } from '../text/days.ts';
import { lineTable } from '../text/line-table.ts';
import type { Attributed } from './attribute/attribution.ts';
import type { PersonFacts } from './attribute/person-facts.ts';
import { shortForms } from './attribute/short-forms.ts';
import type { Recognised } from './recognise.ts';
import { articleRecord } from './link/articles.ts';
import { delegateRecords, type ArticlePeople } from './link/delegates.ts';
import { disagreementsOf } from './link/disagreements.ts';
import { figuresIn, joinFigures } from './link/figures.ts';
import { gather, type Gathered } from './link/gather.ts';
import { grouped } from './link/grouped.ts';
import { settleRelativeDates } from './link/relative-dates.ts';
import { identify, type Identified } from './link/identify.ts';
import { levelOf } from './link/levels.ts';
import type { Occasion } from './link/occasion.ts';
import { originsOf } from './link/origins.ts';
import { tieParallels } from './link/parallels.ts';
import { peopleDiagnostics, seriesDiagnostics } from './link/unknown-names.ts';
import { seriesRecords } from './link/series-records.ts';
import { statementIds, statementRecords } from './link/statements.ts';
import { topicsIn } from './link/topics-in.ts';

/** All that is known of one article before it is set beside the others. */
export interface Reading {
  recognised: Recognised;
  attributed: Attributed & { facts: ReadonlyMap<string, PersonFacts> };
}

export type Linked = Omit<Records, 'schemaVersion' | 'emendations'>;

/**
 * Sets all readings beside each other: dates and occasions are identified, accounts of one occasion gathered, parallel
 * passages and disagreements found. Order of the articles makes no difference.
 */
export function link(readings: readonly Reading[], authority: Authority): Linked {
  const ordered = [...readings].sort((a, b) => (a.recognised.article.id < b.recognised.article.id ? -1 : 1));
  const identified = ordered.map(({ recognised, attributed }) =>
    identify(recognised, attributed.attributions, attributed.facts, callingForms(attributed.facts), authority),
  );
  const occasions = identified.flatMap((one) => one.occasions);
  settleRelativeDates(occasions, grouped(occasions));
  const gathered = withUniqueIds(grouped(occasions).map((group) => gather(group, authority)));
  nameParticipants(gathered);
  const meetingOf = new Map(
    gathered.flatMap(({ occasions: group, meeting }) => group.map((one): [Occasion, Meeting] => [one, meeting])),
  );
  setWithin(gathered, meetingOf);
  for (const [at, reading] of ordered.entries()) releaseBystanders(reading, identified[at], meetingOf, authority);
  const topics = topicsIn(authority);
  const statements = ordered.flatMap(({ recognised, attributed }, at) =>
    statementRecords(recognised, attributed, (place) => meetingOfStatement(identified[at], place, meetingOf), topics),
  );
  addSpeakers(gathered, statements);
  const parallels = tieParallels(statements);
  for (const statement of statements) statement.parallels = parallels.get(statement.id) ?? [];
  const meetings = gathered.map(({ meeting }) => meeting).sort(byDate);
  const people = ordered.map((reading, at): ArticlePeople => peopleOf(reading, identified[at], meetingOf));
  const delegates = delegateRecords(people, meetings, statements, authority);
  const origins = originsOf(
    ordered.flatMap(({ recognised: { article } }) =>
      article.pieces.map((piece) => ({
        article: article.id,
        part: piece.id,
        published: (piece.published ?? article.head.published)?.edtf ?? null,
        sentences: article.units
          .filter(({ part, role }) => part === piece.id && role === 'prose')
          .map(({ span }) => span.text),
      })),
    ),
  );
  const articles = ordered.map(({ recognised, attributed }) =>
    articleRecord(recognised.article, attributed, origins, authority),
  );
  const figures = joinFigures(ordered.flatMap(({ recognised, attributed }) => figuresOf(recognised, attributed)));
  const texts = statements.flatMap(({ speaker, via, meeting, sentences: [first] }) =>
    first === undefined
      ? []
      : [
          ...(speaker.kind === 'document' ? [{ label: speaker.label, meeting, evidence: first }] : []),
          ...via
            .filter(({ kind }) => kind === 'document')
            .map(({ label, evidence }) => ({ label, meeting, evidence: evidence[0] ?? first })),
        ],
  );
  const seriesNames = new Map(
    occasions.flatMap(({ series, kind }) =>
      series === null ? [] : [[nameId(series), { name: series, kind }] as const],
    ),
  );
  for (const { name, kind } of authority.series) seriesNames.set(nameId(name), { name, kind });
  return {
    articles,
    series: seriesRecords(meetings, seriesNames),
    meetings,
    delegates,
    statements,
    figures,
    disagreements: disagreementsOf(gathered, figures, texts, authority),
    countries: countriesOf(meetings, delegates, statements, authority),
    topics: authority.topics
      .map(({ name, definition }): Topic => ({ id: nameId(name), name, definition }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    publishers: publishersOf(articles, authority),
    diagnostics: ordered
      .flatMap(({ recognised, attributed }) => articleDiagnostics(recognised, attributed, authority))
      .concat(
        seriesDiagnostics(
          ordered.map(({ recognised }) => recognised.article),
          meetings,
          seriesNames,
          authority,
        ),
      ),
  };
}

/** The words by which persons are called for short: surnames, and letters in brackets behind an office (“EAM”). */
function callingForms(facts: ReadonlyMap<string, PersonFacts>): Map<string, string[]> {
  const forms = shortForms(facts.keys());
  for (const { name, alias } of facts.values()) if (alias !== null) forms.set(alias, [name]);
  return forms;
}

/** An ambassador whose minister sat at a meeting of ministers or leaders, and who is not said to have been there, spoke elsewhere. */
function releaseBystanders(
  { attributed }: Reading,
  identified: Identified | undefined,
  meetingOf: ReadonlyMap<Occasion, Meeting>,
  authority: Authority,
): void {
  attributed.attributions.forEach(({ speaker }, place) => {
    const occasion = identified?.ofStatement[place] ?? null;
    const meeting = occasion === null ? undefined : meetingOf.get(occasion);
    if (
      identified === undefined ||
      meeting === undefined ||
      speaker.kind !== 'delegate' ||
      speaker.name === null ||
      !['foreign-ministers-meeting', 'summit'].includes(meeting.kind)
    )
      return;
    const id = nameId(speaker.name);
    const titles = new Set(attributed.facts.get(speaker.name)?.offices.map(({ title }) => title));
    const levels = [...titles].map((title) => levelOf(title, authority));
    const isThere = meeting.participants.some(({ delegate }) => delegate === id);
    const hasChief = meeting.participants.some(
      ({ represents, level }) =>
        represents === speaker.country && level !== null && level !== 'ambassador' && level !== 'official',
    );
    if (!isThere && hasChief && levels.length > 0 && levels.every((level) => level === 'ambassador'))
      identified.ofStatement[place] = null;
  });
}

function meetingOfStatement(
  identified: Identified | undefined,
  place: number,
  meetingOf: ReadonlyMap<Occasion, Meeting>,
): { id: string; date: Dated | null } | null {
  const occasion = identified?.ofStatement[place] ?? null;
  const meeting = occasion === null ? undefined : meetingOf.get(occasion);
  return meeting === undefined ? null : { id: meeting.id, date: meeting.date };
}

/** Delegates and participants are known by the id of the name. */
function nameParticipants(gathered: readonly Gathered[]): void {
  for (const { meeting } of gathered)
    for (const participant of meeting.participants)
      participant.delegate = participant.delegate === null ? null : nameId(participant.delegate);
}

/** Two occasions that would have one id are told apart by what they are called. */
function withUniqueIds(gathered: readonly Gathered[]): Gathered[] {
  const taken = new Map<string, number>();
  for (const { meeting } of [...gathered].sort((a, b) => (a.meeting.parts.join() < b.meeting.parts.join() ? -1 : 1))) {
    const times = (taken.get(meeting.id) ?? 0) + 1;
    taken.set(meeting.id, times);
    if (times > 1) meeting.id = `${meeting.id}-${nameId(meeting.kind)}${times > 2 ? `-${String(times)}` : ''}`;
  }
  return [...gathered];
}

/** A meeting of two on the margins of a larger one: told of within it, or held in its city within a day of it, by parties of both. */
function setWithin(gathered: readonly Gathered[], meetingOf: ReadonlyMap<Occasion, Meeting>): void {
  const hosts = gathered.filter(
    ({ meeting }) =>
      meeting.status === 'reported' &&
      meeting.series !== null &&
      (meeting.kind === 'foreign-ministers-meeting' ||
        meeting.kind === 'summit' ||
        meeting.kind === 'other' ||
        meeting.kind === 'conference'),
  );
  for (const { meeting, occasions } of gathered) {
    if (meeting.status !== 'reported' || !['bilateral-meeting', 'talks', 'strategic-dialogue'].includes(meeting.kind))
      continue;
    const told = occasions
      .map(({ within }) => (within === null ? undefined : meetingOf.get(within)))
      .find((host) => host !== undefined && host !== meeting && host.status === 'reported');
    const near = hosts.find(
      ({ meeting: host }) =>
        host !== meeting &&
        host.date !== null &&
        meeting.date !== null &&
        host.date.edtf.length === 10 &&
        touches(host.date.edtf, meeting.date.edtf) &&
        typeof host.place?.city === 'string' &&
        host.place.city === meeting.place?.city &&
        host.articles.some((article) => meeting.articles.includes(article)),
    );
    const host = told !== undefined && meeting.kind !== 'talks' ? told : (near?.meeting ?? told);
    meeting.within = host?.id ?? null;
  }
}

const touches = (day: string, other: string): boolean =>
  daysOf(other).first <= dayAfter(day, 1) && daysOf(other).last >= dayAfter(day, -1);

/** Whoever speaks at a meeting took part in it, if his country sat there or he is one of its sides. */
function addSpeakers(gathered: readonly Gathered[], statements: readonly Statement[]): void {
  const byId = new Map(gathered.map((one) => [one.meeting.id, one]));
  for (const { speaker, meeting: id, country, cues, sentences } of statements) {
    const one = id === null ? undefined : byId.get(id);
    const [first] = sentences;
    if (
      one === undefined ||
      speaker.kind !== 'delegate' ||
      speaker.id === null ||
      cues.length === 0 ||
      first === undefined
    )
      continue;
    if (one.meeting.participants.some(({ delegate }) => delegate === speaker.id)) continue;
    one.meeting.participants.push({
      delegate: speaker.id,
      label: speaker.label,
      level: null,
      role: 'attendee',
      office: null,
      represents: country,
      evidence: [first],
    });
  }
}

function peopleOf(
  { recognised, attributed }: Reading,
  identified: Identified | undefined,
  meetingOf: ReadonlyMap<Occasion, Meeting>,
): ArticlePeople {
  const { article } = recognised;
  const bySentence = new Map<string, string | null>();
  attributed.attributions.forEach(({ sentences }, place) => {
    const occasion = identified?.ofStatement[place] ?? null;
    for (const { sentence } of sentences)
      bySentence.set(sentence.unit.id, occasion === null ? null : (meetingOf.get(occasion)?.id ?? null));
  });
  const mainOf = new Map(
    identified?.occasions.filter(({ isMain }) => isMain).map((one) => [one.part, meetingOf.get(one)?.id ?? null]) ?? [],
  );
  const partOf = new Map(article.units.map(({ id, part }) => [id, part]));
  return {
    facts: attributed.facts,
    dayOf: (part) => article.pieces.find(({ id }) => id === part)?.published ?? article.head.published,
    meetingOf: (sentence) =>
      bySentence.has(sentence) ? (bySentence.get(sentence) ?? null) : (mainOf.get(partOf.get(sentence) ?? '') ?? null),
  };
}

function figuresOf({ article, sentences }: Recognised, attributed: Attributed): ReturnType<typeof figuresIn> {
  const ids = statementIds(attributed);
  const statementOf = new Map(
    attributed.attributions.flatMap((attribution, place) =>
      attribution.sentences.map(({ sentence }) => [sentence.unit.id, ids[place] ?? null] as const),
    ),
  );
  return sentences
    .filter(({ unit }) => unit.role === 'prose')
    .flatMap((sentence) =>
      figuresIn(
        sentence,
        statementOf.get(sentence.unit.id) ?? null,
        article.pieces.find(({ id }) => id === sentence.unit.part)?.published ?? article.head.published,
      ),
    );
}

/** Only countries that the records speak of: as a side, a place, or a speaker’s. */
function countriesOf(
  meetings: readonly Meeting[],
  delegates: Linked['delegates'],
  statements: readonly Statement[],
  authority: Authority,
): Country[] {
  const used = new Set([
    ...meetings.flatMap(({ place, participants }) => [
      place?.country ?? null,
      ...participants.map(({ represents }) => represents),
    ]),
    ...delegates.flatMap(({ offices }) => offices.map(({ represents }) => represents)),
    ...statements.flatMap(({ country, speaker }) => [country, speaker.kind === 'country' ? speaker.label : null]),
  ]);
  return authority.countries
    .filter(({ name }) => used.has(name))
    .map(({ id, name, code, nouns, adjectives }) => ({
      id,
      name,
      code,
      variants: [...new Set([...nouns, ...adjectives])].filter((form) => form !== name).sort(),
    }));
}

function publishersOf(articles: Linked['articles'], authority: Authority): Publisher[] {
  const names = new Set(
    articles
      .flatMap(({ publisher, parts }) => [publisher, ...parts.map((part) => part.publisher)])
      .flatMap((said) => said?.value ?? []),
  );
  return [...names]
    .map((name) => ({
      id: nameId(name),
      name,
      kind: authority.outlets.find((outlet) => outlet.name === name)?.kind ?? 'unknown',
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function byDate(a: Meeting, b: Meeting): number {
  const [one, other] = [
    a.date === null ? '~' : daysOf(a.date.edtf).first,
    b.date === null ? '~' : daysOf(b.date.edtf).first,
  ];
  return one < other ? -1 : one > other ? 1 : a.id < b.id ? -1 : 1;
}

function articleDiagnostics(
  recognised: Recognised,
  attributed: Reading['attributed'],
  authority: Authority,
): Diagnostic[] {
  const { article } = recognised;
  const place = lineTable(article.text);
  const doubtful = attributed.attributions.flatMap(({ speaker, sentences: [first] }) =>
    speaker.candidates.length > 1 && first !== undefined
      ? [
          diagnose('doubtful-speaker', article.file, place(first.sentence.unit.span.start), {
            name: speaker.label,
            candidates: speaker.candidates.join(' or '),
          }),
        ]
      : [],
  );
  return [...article.diagnostics, ...peopleDiagnostics(article, attributed.facts, place, authority), ...doubtful];
}
