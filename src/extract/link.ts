import type { Authority } from '../authority/authority.ts';
import { nameId } from '../authority/authority.ts';
import type { Topic } from '../model/names.ts';
import type { Dated } from '../model/said.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Records } from '../model/records.ts';
import type { Attributed } from './attribute/attribution.ts';
import type { PersonFacts } from './attribute/person-facts.ts';
import { shortFormsOf } from './attribute/short-forms.ts';
import type { Recognised } from './recognise.ts';
import { articleDiagnostics } from './link/article-diagnostics.ts';
import { releaseBystanders } from './link/bystanders.ts';
import { addSpeakers, byDate, nameParticipants, setWithin, withUniqueIds } from './link/meetings-together.ts';
import { countriesOf, publishersOf } from './link/names-spoken-of.ts';
import type { Reading } from './link/reading.ts';
import { articleRecord } from './link/articles.ts';
import { delegateRecords, type ArticlePeople } from './link/delegates.ts';
import { disagreementsOf } from './link/disagreements.ts';
import { figuresIn, joinFigures } from './link/figures.ts';
import { gather } from './link/gather.ts';
import { grouped } from './link/grouped.ts';
import { settleRelativeDates } from './link/relative-dates.ts';
import { identify, type Identified } from './link/identify.ts';
import type { Occasion } from './link/occasion.ts';
import { originsOf } from './link/origins.ts';
import { tieParallels } from './link/parallels.ts';
import { seriesDiagnostics } from './link/unknown-names.ts';
import { seriesRecords } from './link/series-records.ts';
import { statementIds, statementRecords } from './link/statements.ts';
import { topicsIn } from './link/topics-in.ts';

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
      .flatMap((reading) => articleDiagnostics(reading, authority))
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
  const forms = shortFormsOf(facts);
  for (const { name, alias } of facts.values()) if (alias !== null) forms.set(alias, [name]);
  return forms;
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
