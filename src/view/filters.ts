import type { Delegate } from '../model/delegate.ts';
import type { Meeting, Series } from '../model/meeting.ts';
import type { Country } from '../model/names.ts';
import { kindLabels, statusLabels } from './labels.ts';
import { compare } from './timeline.ts';

/** The choices of one filter of the timeline; `name` is its parameter in the address. */
export interface Filter {
  name: 'country' | 'delegate' | 'kind' | 'series' | 'status';
  label: string;
  choices: { value: string; label: string; count: number }[];
}

/** What a meeting answers to each filter, as lists of words with spaces between. */
export type FilterValues = Record<Filter['name'], string[]>;

const mostChoices = 40;

export function filterValuesOf(meeting: Meeting, countries: readonly Country[]): FilterValues {
  const parties = new Set(meeting.participants.map(({ represents }) => represents));
  return {
    country: countries.filter(({ name }) => parties.has(name)).map(({ id }) => id),
    delegate: [...new Set(meeting.participants.flatMap(({ delegate }) => delegate ?? []))],
    kind: [meeting.kind],
    series: meeting.series === null ? [] : [meeting.series],
    status: [meeting.status],
  };
}

/** The filters with the choices that give something, the frequent ones alone where there are too many to choose from. */
export function filtersOf(
  meetings: readonly Meeting[],
  names: { countries: readonly Country[]; delegates: readonly Delegate[]; series: readonly Series[] },
): Filter[] {
  const values = meetings.map((meeting) => filterValuesOf(meeting, names.countries));
  const choices = (name: Filter['name'], label: (value: string) => string | undefined): Filter['choices'] => {
    const counts = new Map<string, number>();
    for (const value of values.flatMap((one) => one[name])) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts]
      .map(([value, count]) => ({ value, count, label: label(value) ?? value }))
      .sort((a, b) => b.count - a.count || compare(a.label, b.label))
      .slice(0, mostChoices)
      .sort((a, b) => compare(a.label, b.label));
  };
  const nameIn = (records: readonly { id: string; name: string }[]) => (id: string) =>
    records.find((record) => record.id === id)?.name;
  const filters: Filter[] = [
    { name: 'country', label: 'Country', choices: choices('country', nameIn(names.countries)) },
    { name: 'delegate', label: 'Delegate', choices: choices('delegate', nameIn(names.delegates)) },
    { name: 'kind', label: 'Kind', choices: choices('kind', (value) => kindLabels[value as Meeting['kind']]) },
    { name: 'series', label: 'Series', choices: choices('series', nameIn(names.series)) },
    {
      name: 'status',
      label: 'Status',
      choices: choices('status', (value) => statusLabels[value as Meeting['status']]),
    },
  ];
  return filters.filter(({ choices: { length } }) => length > 1);
}
