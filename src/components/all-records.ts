import { schemaVersion, type Records } from '../model/records.ts';
import { recordsOf } from './records.ts';

/** Every record of the archive as one object. */
export async function allRecords(): Promise<Records> {
  const [
    articles,
    series,
    meetings,
    delegates,
    statements,
    figures,
    disagreements,
    countries,
    topics,
    publishers,
    emendations,
  ] = await Promise.all([
    recordsOf('articles'),
    recordsOf('series'),
    recordsOf('meetings'),
    recordsOf('delegates'),
    recordsOf('statements'),
    recordsOf('figures'),
    recordsOf('disagreements'),
    recordsOf('countries'),
    recordsOf('topics'),
    recordsOf('publishers'),
    recordsOf('emendations'),
  ]);
  return {
    schemaVersion,
    articles,
    series,
    meetings,
    delegates,
    statements,
    figures,
    disagreements,
    countries,
    topics,
    publishers,
    emendations,
    diagnostics: [],
  };
}
