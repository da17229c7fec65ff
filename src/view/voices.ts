import type { Statement } from '../model/statement.ts';
import { compare } from './timeline.ts';

/** A voice in the archive and how many statements are its own. */
export interface Voice {
  name: string;
  count: number;
}

const ranked = (names: readonly string[]): Voice[] =>
  [...Map.groupBy(names, (name) => name)]
    .map(([name, all]) => ({ name, count: all.length }))
    .toSorted((one, other) => other.count - one.count || compare(one.name, other.name));

/** For whom the speakers speak; statements of groups, bodies and documents that speak for no one country are told apart. */
export const countryVoices = (statements: readonly Statement[]): Voice[] =>
  ranked(
    statements.map(
      ({ country, speaker }) =>
        country ?? (speaker.kind === 'delegate' ? 'A person of no known country' : 'A group, a body or a document'),
    ),
  );

/** Who speaks, by name. */
export const speakerVoices = (statements: readonly Statement[]): Voice[] =>
  ranked(statements.map(({ speaker }) => speaker.label));
