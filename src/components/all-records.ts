import { getEntry } from 'astro:content';
import { schemaVersion, type Records } from '../model/records.ts';
import { recordsOf } from './records.ts';

type Kind = Parameters<typeof recordsOf>[0];

/** The records of a kind in the order of the reading. */
async function inOrder<K extends Kind>(
  kind: K,
  order: Readonly<Record<string, readonly string[]>>,
): Promise<Records[K]> {
  const places = new Map((order[kind] ?? []).map((id, place) => [id, place]));
  const placeOf = ({ id }: { id: string }): number => places.get(id) ?? places.size;
  const records: readonly { id: string }[] = await recordsOf(kind);
  return records.toSorted((one, other) => placeOf(one) - placeOf(other)) as Records[K];
}

/** Every record of the archive as one object: what `npm run records` prints. */
export async function allRecords(): Promise<Records> {
  const reading = (await getEntry('reading', 'reading'))?.data;
  const of = <K extends Kind>(kind: K): Promise<Records[K]> => inOrder(kind, reading?.order ?? {});
  return {
    schemaVersion,
    articles: await of('articles'),
    series: await of('series'),
    meetings: await of('meetings'),
    delegates: await of('delegates'),
    statements: await of('statements'),
    figures: await of('figures'),
    disagreements: await of('disagreements'),
    countries: await of('countries'),
    topics: await of('topics'),
    publishers: await of('publishers'),
    emendations: await of('emendations'),
    diagnostics: reading?.diagnostics ?? [],
  };
}
