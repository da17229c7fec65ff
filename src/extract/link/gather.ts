import type { Authority } from '../../authority/authority.ts';
import { nameId } from '../../authority/authority.ts';
import type { Meeting, Participant } from '../../model/meeting.ts';
import type { Dated } from '../../model/said.ts';
import type { Span } from '../../model/span.ts';
import { dayAfter, daysOf, inWords, isWithin } from '../../text/days.ts';
import { fold } from '../../text/fold.ts';
import { slug } from '../../text/slug.ts';
import { uniqueSpans } from '../../text/spans.ts';
import { ordinalWord } from '../recognise/ordinals.ts';
import { levelOf } from './levels.ts';
import type { Occasion } from './occasion.ts';

/** Accounts of one occasion, joined; `dates` are the distinct values that contradict each other, where there are several. */
export interface Gathered {
  occasions: Occasion[];
  meeting: Meeting;
  dates: { value: string; evidence: Span[] }[];
}

const compatible = (a: string | null, b: string | null): boolean =>
  a === null || b === null || isWithin(a, b) || isWithin(b, a) || overlaps(a, b);
const overlaps = (a: string, b: string): boolean => {
  const one = daysOf(a);
  const other = daysOf(b);
  return one.first <= other.last && other.first <= one.last;
};
const dateOf = (occasion: Occasion): string | null =>
  occasion.dates.find(({ dated }) => dated !== null)?.dated?.edtf ?? null;
const near = (a: string, b: string): boolean =>
  compatible(`${dayAfter(daysOf(a).first, -1)}/${dayAfter(daysOf(a).last, 1)}`, b);
const sameSides = (a: Occasion, b: Occasion): boolean =>
  a.sides.length > 1 && a.sides.length === b.sides.length && a.sides.every((side) => b.sides.includes(side));
/** Whether nobody is named of one who must differ from all named of the other. */
const arePeopleOfBoth = (a: Occasion, b: Occasion): boolean =>
  a.persons.length < 2 || b.persons.length < 2 || a.persons.every((name) => b.persons.includes(name));

const cityOf = (occasion: Occasion): string | null => (occasion.city === null ? null : slug(occasion.city.name));

/** Whether two accounts tell of one occasion: same series and ordinal; or same kind, sides and day; or same kind, place and time. */
function isSame(a: Occasion, b: Occasion): boolean {
  if (a.article === b.article && a.part === b.part) return false;
  if (a.series !== null && b.series !== null && fold(a.series) === fold(b.series)) {
    if (a.ordinal !== null && b.ordinal !== null) return a.ordinal === b.ordinal;
    return (
      compatible(dateOf(a), dateOf(b)) &&
      (dateOf(a) !== null || dateOf(b) !== null || a.article === b.article) &&
      compatibleCity(a, b) &&
      (a.article === b.article || (dateOf(a) !== null && dateOf(b) !== null))
    );
  }
  if (a.ordinal !== null && b.ordinal !== null && a.ordinal !== b.ordinal) return false;
  if (a.kind !== b.kind && !(isTwoSided(a) && isTwoSided(b))) return false;
  if (isTwoSided(a) && isTwoSided(b) && a.series === null && b.series === null)
    return (
      sameSides(a, b) &&
      arePeopleOfBoth(a, b) &&
      (dateOf(a) === null || dateOf(b) === null ? a.article === b.article : near(dateOf(a) ?? '', dateOf(b) ?? ''))
    );
  if (a.series !== null && b.series !== null) return false;
  if (a.name !== null && b.name !== null && sameName(a.name, b.name)) return compatible(dateOf(a), dateOf(b));
  if (cityOf(a) !== null && cityOf(a) === cityOf(b) && (a.kind === 'summit' || a.kind === 'conference'))
    return compatible(dateOf(a), dateOf(b)) && (a.article === b.article || sameTime(a, b));
  return false;
}

/** One name, or a shorter form of it that ends alike: “Conference on Work Related to Neighboring Countries”. */
const sameName = (a: string, b: string): boolean => {
  const [one, other] = [fold(a), fold(b)].sort((x, y) => x.length - y.length) as [string, string];
  return one === other || (one.split(' ').length >= 4 && (other.endsWith(one) || other.startsWith(one)));
};

const sameTime = (a: Occasion, b: Occasion): boolean => a.isFuture === b.isFuture;
const isTwoSided = (occasion: Occasion): boolean =>
  occasion.kind === 'bilateral-meeting' || (occasion.kind === 'talks' && occasion.sides.length === 2);
const compatibleCity = (a: Occasion, b: Occasion): boolean =>
  cityOf(a) === null || cityOf(b) === null || cityOf(a) === cityOf(b);

const isFirstDay = (from: { span: Span } | null): boolean => /first day/iu.test(from?.span.text ?? '');

/** A date that counts from another occasion’s day is worked out once that day is known. */
export function settleRelativeDates(occasions: readonly Occasion[], groups: readonly Occasion[][]): void {
  const groupOf = new Map(groups.flatMap((group) => group.map((one) => [one, group] as const)));
  for (const occasion of occasions)
    for (const date of occasion.dates) {
      if (date.dated !== null || date.from === null) continue;
      const bases = (groupOf.get(date.from.occasion) ?? [date.from.occasion]).flatMap(({ dates }) =>
        dates.flatMap(({ dated }) => dated ?? []),
      );
      const base = bases.find(({ edtf }) => edtf.length === 10 || (isFirstDay(date.from) && edtf.length === 21));
      const day = base?.edtf.slice(0, 10);
      if (day === undefined || base === undefined) continue;
      const edtf = dayAfter(day, date.from.days);
      date.dated = {
        edtf,
        basis: 'inferred',
        reason: `“${date.from.span.text}”, counted from ${inWords(day)}, the day of the meeting told of before`,
        evidence: [date.from.span, ...base.evidence],
      };
    }
}

/** Puts the accounts of one occasion together. Order does not matter: groups grow until nothing more joins. */
export function grouped(occasions: readonly Occasion[]): Occasion[][] {
  const groups: Occasion[][] = [];
  const ranked = [...occasions].sort((a, b) => rank(b) - rank(a) || (a.article + a.part < b.article + b.part ? -1 : 1));
  for (const occasion of ranked) {
    const home = groups.find(
      (group) =>
        group.some((one) => isSame(one, occasion)) &&
        !group.some(
          (one) => one.article === occasion.article && one.part === occasion.part && one.series !== occasion.series,
        ),
    );
    if (home === undefined) groups.push([occasion]);
    else home.push(occasion);
  }
  return joinedBySummitPlace(groups);
}

const rank = (occasion: Occasion): number =>
  (occasion.ordinal !== null ? 4 : 0) + (occasion.isMain ? 2 : 0) + (dateOf(occasion) !== null ? 1 : 0);

/** “the Xi’an Summit” is the summit of a known series that was held in that city, where there is just one. */
function joinedBySummitPlace(groups: readonly Occasion[][]): Occasion[][] {
  const kept: Occasion[][] = [];
  for (const group of groups) {
    const [only] = group;
    const place =
      only === undefined || group.length > 1 || only.ordinal !== null || only.series !== null
        ? null
        : (/^(?<city>.+) summit$/iu.exec(only.name ?? '')?.groups?.['city'] ?? null);
    const hosts =
      place === null
        ? []
        : groups.filter(
            (other) => other !== group && other.some((one) => one.kind === 'summit' && cityOf(one) === slug(place)),
          );
    const [host] = hosts;
    if (only !== undefined && hosts.length === 1 && host !== undefined) host.push(only);
    else kept.push(group);
  }
  return kept;
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

/** The most exact date that the others do not contradict; where they do, the shortest interval that holds them all, inferred. */
function settledDate(dates: readonly Dated[]): {
  date: Dated | null;
  conflicts: { value: string; evidence: Span[] }[];
} {
  if (dates.length === 0) return { date: null, conflicts: [] };
  const ordered = [...dates].sort(
    (a, b) =>
      length(a.edtf) - length(b.edtf) ||
      (a.basis === b.basis ? 0 : a.basis === 'stated' ? -1 : 1) ||
      (a.edtf < b.edtf ? -1 : a.edtf > b.edtf ? 1 : 0),
  );
  const [best] = ordered;
  if (best === undefined) return { date: null, conflicts: [] };
  const against = ordered.filter(
    ({ edtf }) =>
      !isWithin(best.edtf, edtf) && !(best.edtf.length === 10 && edtf.includes('/') && isWithin(best.edtf, edtf)),
  );
  if (against.length === 0) {
    const same = dates.filter(({ edtf, basis }) => edtf === best.edtf && basis === best.basis);
    return { date: { ...best, evidence: uniqueSpans(same.flatMap(({ evidence }) => evidence)) }, conflicts: [] };
  }
  const values = new Map<string, Span[]>();
  for (const { edtf, evidence } of [...ordered.filter(({ edtf }) => edtf === best.edtf), ...against])
    values.set(edtf, [...(values.get(edtf) ?? []), ...evidence]);
  const bounds = [...values.keys()].map(daysOf);
  const from = bounds.map(({ first }) => first).sort()[0] ?? best.edtf;
  const to =
    bounds
      .map(({ last }) => last)
      .sort()
      .at(-1) ?? best.edtf;
  const evidence = uniqueSpans([...values.values()].flat());
  return {
    date: {
      edtf: from === to ? from : `${from}/${to}`,
      basis: 'inferred',
      reason: 'the accounts differ; the shortest time that holds them all',
      evidence,
    },
    conflicts: [...values]
      .map(([value, spans]) => ({ value, evidence: uniqueSpans(spans) }))
      .sort((a, b) => (a.value < b.value ? -1 : 1)),
  };
}

const length = (edtf: string): number => {
  const { first, last } = daysOf(edtf);
  return Date.parse(`${last}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`);
};

/** Who took part, each once. An office without a name is the same seat as the named delegate of that country or body: another account of it. */
function joinedParticipants(all: readonly Participant[], authority: Authority): Participant[] {
  const joined = new Map<string, Participant>();
  for (const one of all) {
    const office = one.office;
    const key = one.delegate ?? `${one.represents ?? ''}|${fold(one.label)}`;
    const known = joined.get(key);
    if (known === undefined) {
      joined.set(key, { ...one, office, level: levelOf(office, authority) });
      continue;
    }
    const better = (office?.length ?? 0) > (known.office?.length ?? 0) ? one : known;
    joined.set(key, {
      ...known,
      label: better.label,
      office: better.office,
      level: levelOf(better.office, authority) ?? known.level,
      role: known.role === 'chair' || one.role === 'chair' ? 'chair' : 'attendee',
      represents: known.represents ?? one.represents,
      evidence: uniqueSpans([...known.evidence, ...one.evidence]),
    });
  }
  const named = [...joined.values()].filter(({ delegate }) => delegate !== null);
  for (const [key, one] of joined) {
    if (one.delegate !== null) continue;
    const same = named.find(
      ({ represents }) =>
        represents !== null &&
        one.represents !== null &&
        bodyName(represents, authority) === bodyName(one.represents, authority),
    );
    if (same === undefined) continue;
    same.evidence = uniqueSpans([...same.evidence, ...one.evidence]);
    joined.delete(key);
  }
  return [...joined.values()].sort(
    (a, b) =>
      Number(a.role !== 'chair') - Number(b.role !== 'chair') ||
      ((a.represents ?? '~') < (b.represents ?? '~') ? -1 : (a.represents ?? '~') > (b.represents ?? '~') ? 1 : 0) ||
      ((a.delegate ?? a.label) < (b.delegate ?? b.label) ? -1 : 1),
  );
}

/** A body under its preferred name, whichever form a text uses. */
function bodyName(words: string, authority: Authority): string {
  return (
    authority.bodies.find(({ name, variants }) => [name, ...variants].some((form) => fold(form) === fold(words)))
      ?.name ?? words
  );
}

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

const titleCase = (words: string): string =>
  words.replace(/(?<![\p{L}\p{N}'’])\p{Ll}/gu, (letter, at: number) => (at === 0 ? letter.toUpperCase() : letter));

function nameOf(lead: Occasion, sides: readonly string[], group: readonly Occasion[]): string {
  const series = lead.series;
  if (series !== null && lead.ordinal !== null) return `${ordinalWord(lead.ordinal)} ${series}`;
  if (series !== null) return series;
  const between = sides.length > 1 && sides.length <= 6 ? ` of ${listed(sides)}` : '';
  const named = group.find(({ name }) => name !== null && /\p{Lu}/u.test(name))?.name;
  if (lead.kind === 'bilateral-meeting') return `Bilateral meeting${between}`;
  if (lead.kind === 'talks' && lead.series === null && (named === undefined || named === null || between !== ''))
    return `Talks${between}`;
  if (named !== undefined && named !== null)
    return lead.ordinal === null ? titleCase(named) : `${ordinalWord(lead.ordinal)} ${named}`;
  const noun = {
    summit: 'Summit',
    conference: 'Conference',
    other: 'Meeting',
    talks: 'Talks',
    'bilateral-meeting': 'Bilateral meeting',
    'strategic-dialogue': 'Strategic dialogue',
    'foreign-ministers-meeting': 'Foreign ministers’ meeting',
  }[lead.kind];
  const place = lead.city === null ? '' : ` in ${lead.city.name}`;
  return `${lead.ordinal === null ? '' : `${ordinalWord(lead.ordinal)} `}${lead.ordinal === null ? noun : noun.toLowerCase()}${place === '' ? between : place}`;
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

/** Series and ordinal; else day and sides; else what it is called. */
function idOf(meeting: Meeting, lead: Occasion, sides: readonly string[]): string {
  if (meeting.series !== null && meeting.ordinal !== null) return `${meeting.series}-${String(meeting.ordinal)}`;
  const day = meeting.date === null ? '' : `${meeting.date.edtf.replaceAll('/', '-to-')}-`;
  if (sides.length >= 2 && sides.length <= 6 && meeting.series === null)
    return `${day}${sides.map(slug).join('-')}${lead.kind === 'bilateral-meeting' ? '' : `-${lead.kind}`}`;
  return `${day}${slug(meeting.name)}`.slice(0, 110).replace(/-+$/u, '');
}
