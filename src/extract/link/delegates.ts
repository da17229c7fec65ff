import type { Authority } from '../../authority/authority.ts';
import { nameId } from '../../authority/authority.ts';
import type { Delegate } from '../../model/delegate.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { Dated } from '../../model/said.ts';
import type { Statement } from '../../model/statement.ts';
import { fold } from '../../text/fold.ts';
import { uniqueSpans } from '../../text/spans.ts';
import type { PersonFacts } from '../attribute/person-facts.ts';

/** What one article says of its persons, and the day that its pieces have. */
export interface ArticlePeople {
  facts: ReadonlyMap<string, PersonFacts>;
  dayOf: (part: string | null) => Dated | null;
  /** The meeting that a sentence tells of or was said at. */
  meetingOf: (sentence: string) => string | null;
}

const rank = { participant: 0, speaker: 1, 'spoken-of': 2 } as const;

/** Joins what all articles say of each person: offices with their dates and words, spellings met, and the part taken in each meeting. */
export function delegateRecords(
  articles: readonly ArticlePeople[],
  meetings: readonly Meeting[],
  statements: readonly Statement[],
  authority: Authority,
): Delegate[] {
  const byId = new Map<string, { name: string; facts: { fact: PersonFacts; article: ArticlePeople }[] }>();
  for (const article of articles)
    for (const fact of article.facts.values()) {
      const id = nameId(fact.name);
      const known = byId.get(id);
      if (known === undefined) byId.set(id, { name: fact.name, facts: [{ fact, article }] });
      else known.facts.push({ fact, article });
    }
  return [...byId]
    .map(([id, { name, facts }]): Delegate => {
      const roles = new Map<string, keyof typeof rank>();
      const take = (meeting: string | null, as: keyof typeof rank): void => {
        if (meeting === null) return;
        const known = roles.get(meeting);
        if (known === undefined || rank[as] < rank[known]) roles.set(meeting, as);
      };
      for (const meeting of meetings)
        if (meeting.participants.some(({ delegate }) => delegate === id)) take(meeting.id, 'participant');
      for (const statement of statements)
        if (statement.speaker.id === id && statement.speaker.kind === 'delegate') take(statement.meeting, 'speaker');
      for (const { fact, article } of facts)
        for (const { sentence } of fact.mentions) take(article.meetingOf(sentence.unit.id), 'spoken-of');
      const spellings = facts.flatMap(({ fact }) =>
        fact.mentions.map(({ mention }) => mention.words.replace(/\s+/gu, ' ')),
      );
      const forms = new Set(authority.people.find((person) => person.name === name)?.variants ?? []);
      return {
        id,
        name,
        variants: [
          ...new Set(
            spellings.filter(
              (words) => fold(words) !== fold(name) && (words.split(' ').length > 1 || forms.has(words)),
            ),
          ),
        ].sort(),
        offices: officesOf(facts),
        meetings: [...roles].map(([meeting, as]) => ({ id: meeting, as })).sort((a, b) => (a.id < b.id ? -1 : 1)),
      };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function officesOf(facts: readonly { fact: PersonFacts; article: ArticlePeople }[]): Delegate['offices'] {
  const joined = new Map<string, Delegate['offices'][number]>();
  for (const { fact, article } of facts)
    for (const office of fact.offices) {
      const date = article.dayOf(office.part);
      const key = `${fold(office.title)}|${office.represents ?? ''}|${date?.edtf ?? ''}`;
      const known = joined.get(key);
      const dated: Dated | null =
        date === null
          ? null
          : {
              edtf: date.edtf,
              basis: 'inferred',
              reason: 'the day of the piece that gives the office',
              evidence: date.evidence,
            };
      if (known !== undefined) known.evidence.push(office.span);
      else
        joined.set(key, {
          title: office.title,
          represents: office.represents,
          date: date?.basis === 'editor' ? date : dated,
          evidence: [office.span],
        });
    }
  const offices = [...joined.values()].map((one) => ({ ...one, evidence: uniqueSpans(one.evidence) }));
  return offices.sort((a, b) =>
    (a.date?.edtf ?? '~') < (b.date?.edtf ?? '~')
      ? -1
      : (a.date?.edtf ?? '~') > (b.date?.edtf ?? '~')
        ? 1
        : a.title < b.title
          ? -1
          : 1,
  );
}
