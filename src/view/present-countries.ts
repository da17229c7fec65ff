import type { Country } from '../model/names.ts';
import type { Records } from '../model/records.ts';

type Needed = Pick<Records, 'meetings' | 'delegates' | 'statements'>;

/** The countries that have something to show: a delegate, a seat or a place at a meeting, or a statement. Only they have a page. */
export function presentCountries(
  countries: readonly Country[],
  { meetings, delegates, statements }: Needed,
): Country[] {
  const names = new Set([
    ...meetings.flatMap(({ place, participants }) => [
      place?.country,
      ...participants.map(({ represents }) => represents),
    ]),
    ...delegates.flatMap(({ offices }) => offices.map(({ represents }) => represents)),
    ...statements.map(({ country }) => country),
  ]);
  const speakers = new Set(
    statements.flatMap(({ speaker }) => (speaker.kind === 'country' && speaker.id !== null ? [speaker.id] : [])),
  );
  return countries.filter(({ id, name }) => names.has(name) || speakers.has(id));
}
