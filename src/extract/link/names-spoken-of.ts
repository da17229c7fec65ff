import type { Authority } from '../../authority/authority.ts';
import { nameId } from '../../authority/authority.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { Country, Publisher } from '../../model/names.ts';
import type { Records } from '../../model/records.ts';
import type { Statement } from '../../model/statement.ts';

/** Only countries that the records speak of: as a side, a place, or a speaker’s. */
export function countriesOf(
  meetings: readonly Meeting[],
  delegates: Records['delegates'],
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

/** Who published the articles and their parts, as far as they say. */
export function publishersOf(articles: Records['articles'], authority: Authority): Publisher[] {
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
