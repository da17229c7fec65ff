import type { Authority } from '../../authority/authority.ts';
import { cityForms, nameId } from '../../authority/authority.ts';
import type { Disagreement } from '../../model/disagreement.ts';
import type { Figure } from '../../model/figure.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { Span } from '../../model/span.ts';
import { daysOf } from '../../text/days.ts';
import { fold } from '../../text/fold.ts';
import { tenDigits } from '../../text/digits.ts';
import { uniqueSpans } from '../../text/spans.ts';
import type { Gathered } from './gather.ts';

type About = Disagreement['about'];

const made = (
  kind: Disagreement['kind'],
  about: About,
  field: string,
  accounts: Disagreement['accounts'],
  note: string | null = null,
): Disagreement => ({
  id: `d-${tenDigits(kind, about.kind, about.id, field, ...accounts.map(({ value }) => fold(value)))}`,
  kind,
  about,
  field,
  accounts,
  note,
});

/** Dates of one meeting that cannot both be right. */
function ofDates({ meeting, dates }: Gathered): Disagreement[] {
  if (dates.length < 2) return [];
  return [
    made(
      'accounts',
      { kind: 'meeting', id: meeting.id },
      'date',
      dates.map(({ value, evidence }) => ({ value, evidence, authority: null })),
    ),
  ];
}

/** Cities, or countries, of one meeting that differ. */
function ofPlaces({ meeting, occasions }: Gathered): Disagreement[] {
  return (['city', 'country'] as const).flatMap((field) => {
    const values = new Map<string, { value: string; evidence: Span[] }>();
    for (const occasion of occasions) {
      const place = occasion[field];
      if (place === null) continue;
      const key = nameId(place.name);
      values.set(key, {
        value: values.get(key)?.value ?? place.name,
        evidence: uniqueSpans([...(values.get(key)?.evidence ?? []), place.span]),
      });
    }
    if (values.size < 2) return [];
    return [
      made(
        'accounts',
        { kind: 'meeting', id: meeting.id },
        `place.${field}`,
        [...values.values()].map(({ value, evidence }) => ({ value, evidence, authority: null })),
      ),
    ];
  });
}

/** A text that calls a city the capital, against what the country data know. */
function ofCapitals({ meeting, occasions }: Gathered, authority: Authority): Disagreement[] {
  const cities = cityForms(authority);
  return occasions.flatMap(({ capitalClaim }) => {
    if (capitalClaim === null) return [];
    const known = cities.get(fold(capitalClaim.city));
    const country =
      known?.country === undefined || known.country === null
        ? undefined
        : authority.countries.find(({ name }) => name === known.country);
    const capital = country?.capitals[0];
    if (known === undefined || known.capital || country === undefined || capital === undefined) return [];
    return [
      made('authority', { kind: 'meeting', id: meeting.id }, 'place.city', [
        { value: `${capitalClaim.city} is called the capital`, evidence: [capitalClaim.span], authority: null },
        { value: `${capital} is the capital of ${country.name}`, evidence: [], authority: `countries/${country.id}` },
      ]),
    ];
  });
}

const finalTexts: ReadonlySet<string> = new Set([
  'joint-statement',
  'press-release',
  'joint-communique',
  'communique',
  'joint-declaration',
  'declaration',
  'joint-press-release',
  'joint-press-statement',
]);

/** The text that closed a meeting, called by two names in different articles. */
function ofOutcomes(
  { meeting }: Gathered,
  statements: readonly { label: string; meeting: string | null; evidence: Span }[],
): Disagreement[] {
  const values = new Map<string, { value: string; evidence: Span[] }>();
  for (const { kind, name, evidence } of meeting.outcomes)
    if (finalTexts.has(kind)) values.set(kind, { value: name, evidence });
  for (const { label, meeting: at, evidence } of statements) {
    const name =
      /\b(?<name>joint statement|press release|joint communiqué|joint communique|joint declaration)\b/iu.exec(label)
        ?.groups?.['name'];
    if (at !== meeting.id || name === undefined) continue;
    const key = nameId(name);
    values.set(key, {
      value: values.get(key)?.value ?? name,
      evidence: uniqueSpans([...(values.get(key)?.evidence ?? []), evidence]),
    });
  }
  const sources = new Set(
    [...values.values()].map(({ evidence }) => [...new Set(evidence.map(({ article }) => article))].sort().join()),
  );
  if (values.size < 2 || sources.size < 2) return [];
  return [
    made(
      'accounts',
      { kind: 'meeting', id: meeting.id },
      'outcomes',
      [...values]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, { value, evidence }]) => ({ value, evidence, authority: null })),
      'The text that closed the meeting goes under more than one name.',
    ),
  ];
}

/** Who sat for a country, named differently in two articles: two persons, none of whom both accounts name. */
function ofDelegates({ meeting }: Gathered): Disagreement[] {
  const byCountry = new Map<string, Meeting['participants']>();
  for (const participant of meeting.participants) {
    if (participant.represents === null || participant.delegate === null) continue;
    byCountry.set(participant.represents, [...(byCountry.get(participant.represents) ?? []), participant]);
  }
  return [...byCountry].flatMap(([country, people]) => {
    const [one, other] = people;
    if (one === undefined || other === undefined || people.length !== 2 || one.level !== other.level) return [];
    const articles = (participant: typeof one): Set<string> =>
      new Set(participant.evidence.map(({ article }) => article));
    if ([...articles(one)].some((article) => articles(other).has(article))) return [];
    return [
      made(
        'accounts',
        { kind: 'meeting', id: meeting.id },
        `participants.${nameId(country)}`,
        people.map(({ label, evidence }) => ({ value: label, evidence, authority: null })),
      ),
    ];
  });
}

/** One value with two periods that do not overlap. */
function ofFigure(figure: Figure): Disagreement[] {
  const periods = new Map<string, Span[]>();
  for (const { period, evidence } of figure.accounts)
    if (period !== null)
      periods.set(period.edtf, uniqueSpans([...(periods.get(period.edtf) ?? []), ...evidence, ...period.evidence]));
  const values = [...periods.keys()].sort();
  const clash = values.some((a) => values.some((b) => a !== b && !within(a, b) && !within(b, a)));
  if (!clash) return [];
  return [
    made(
      'accounts',
      { kind: 'figure', id: figure.id },
      'period',
      values.map((value) => ({ value, evidence: periods.get(value) ?? [], authority: null })),
    ),
  ];
}

const within = (a: string, b: string): boolean => {
  const [one, other] = [daysOf(a), daysOf(b)];
  return one.first >= other.first && one.last <= other.last;
};

/** Everything on which the accounts cannot all be right, in a stable order. None is invented where one account only says less. */
export function disagreementsOf(
  gathered: readonly Gathered[],
  figures: readonly Figure[],
  texts: readonly { label: string; meeting: string | null; evidence: Span }[],
  authority: Authority,
): Disagreement[] {
  return [
    ...gathered.flatMap((one) => [
      ...ofDates(one),
      ...ofPlaces(one),
      ...ofCapitals(one, authority),
      ...ofOutcomes(one, texts),
      ...ofDelegates(one),
    ]),
    ...figures.flatMap(ofFigure),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
}
