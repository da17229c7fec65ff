import type { Authority } from '../../authority/authority.ts';
import { nameId } from '../../authority/authority.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { Span } from '../../model/span.ts';
import { slug } from '../../text/slug.ts';
import { uniqueSpans } from '../../text/spans.ts';
import { joinedParticipants } from './joined-participants.ts';
import { idOf, nameOf } from './meeting-name.ts';
import type { Occasion } from './occasion.ts';
import { settledDate } from './settled-date.ts';

/** Accounts of one occasion, joined; `dates` are the distinct values that contradict each other, where there are several. */
export interface Gathered {
  occasions: Occasion[];
  meeting: Meeting;
  dates: { value: string; evidence: Span[] }[];
}

/** Makes the record of a group of accounts. A field holds the most exact value that no account contradicts. */
export function gather(group: readonly Occasion[], authority: Authority): Gathered {
  const first = group[0];
  if (first === undefined) throw new Error('A group of accounts has at least one.');
  const lead = group.find(({ ordinal }) => ordinal !== null) ?? group.find(({ series }) => series !== null) ?? first;
  const allDates = group.flatMap(({ dates }) => dates.flatMap(({ dated }) => dated ?? []));
  const { date, conflicts } = settledDate(allDates);
  const sides = sidesOf(group);
  const cities = distinct(group.flatMap(({ city }) => city ?? []));
  const countries = distinct(group.flatMap(({ country }) => country ?? []));
  const own = [...new Set(group.flatMap((one) => one.sides))];
  const isPair = own.length === 2 && ['bilateral-meeting', 'talks', 'strategic-dialogue'].includes(lead.kind);
  const participants = joinedParticipants(
    group
      .flatMap((one) => one.participants)
      .filter(({ represents }) => !isPair || represents === null || own.includes(represents)),
    authority,
  );
  const series = lead.series;
  const isReported = group.some(({ isTold, isMain, isFuture }) => isTold || (isMain && !isFuture));
  const named = uniqueSpans(group.flatMap((one) => one.named));
  const evidence = [
    { field: 'name', spans: named },
    { field: 'date', spans: uniqueSpans(allDates.flatMap((one) => one.evidence)) },
    { field: 'place.city', spans: uniqueSpans(group.flatMap(({ city }) => city?.span ?? [])) },
    { field: 'place.country', spans: uniqueSpans(group.flatMap(({ country }) => country?.span ?? [])) },
    { field: 'format', spans: uniqueSpans(group.flatMap(({ format }) => format?.span ?? [])) },
  ].filter(({ spans }) => spans.length > 0);
  const format =
    group.find((one) => one.format !== null)?.format?.value ?? (isReported && cities.length > 0 ? 'in-person' : null);
  const meeting: Meeting = {
    id: '',
    name: nameOf(lead, sides, group),
    series: series === null ? null : nameId(series),
    ordinal: lead.ordinal,
    within: null,
    kind: kindOf(group),
    status: isReported
      ? 'reported'
      : group.some(({ isFuture }) => isFuture) && !group.some((one) => one.isTold)
        ? 'announced'
        : 'mentioned',
    format,
    date,
    place:
      cities.length + countries.length === 0
        ? null
        : {
            city: cities.length === 1 ? (cities[0] ?? null) : null,
            country: countries.length === 1 ? (countries[0] ?? null) : null,
          },
    participants,
    outcomes: joinedOutcomes(group),
    evidence,
    articles: [...new Set(group.map(({ article }) => article))].sort(),
    parts: [...new Set(group.map(({ article, part }) => `${article}#${part}`))].sort(),
  };
  meeting.id = idOf(meeting, lead, sides);
  return { occasions: [...group], meeting, dates: conflicts };
}

/** The parties that the accounts name; of talks with a group, those for whom somebody sat there. */
function sidesOf(group: readonly Occasion[]): string[] {
  const named = group.flatMap((one) => one.sides);
  const sat =
    group.some(({ kind, series }) => kind === 'talks' && series === null) && new Set(named).size < 2
      ? group.flatMap(({ participants }) => participants.flatMap(({ represents }) => represents ?? []))
      : [];
  return [...new Set([...named, ...sat])].sort();
}

const kindOf = (group: readonly Occasion[]): Meeting['kind'] =>
  group.find(({ kind, isMain }) => isMain && kind !== 'other')?.kind ??
  group.find(({ kind }) => kind !== 'other')?.kind ??
  'other';

const distinct = (places: readonly { name: string }[]): string[] => {
  const byKey = new Map<string, string>();
  for (const { name } of places) if (!byKey.has(slug(name))) byKey.set(slug(name), name);
  return [...byKey.values()];
};

function joinedOutcomes(group: readonly Occasion[]): Meeting['outcomes'] {
  const joined = new Map<string, Meeting['outcomes'][number]>();
  for (const one of group.flatMap(({ outcomes }) => outcomes)) {
    const known = joined.get(one.kind);
    joined.set(
      one.kind,
      known === undefined
        ? one
        : {
            ...known,
            name: known.name.length >= one.name.length ? known.name : one.name,
            evidence: uniqueSpans([...known.evidence, ...one.evidence]),
          },
    );
  }
  return [...joined.values()].sort((a, b) => (a.kind < b.kind ? -1 : 1));
}
