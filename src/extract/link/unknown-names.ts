import { distance } from 'fastest-levenshtein';
import type { Authority } from '../../authority/authority.ts';
import { nameId } from '../../authority/authority.ts';
import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Meeting } from '../../model/meeting.ts';
import { fold } from '../../text/fold.ts';
import { lineTable, type Place } from '../../text/line-table.ts';
import type { PersonFacts } from '../attribute/person-facts.ts';
import type { Segmented } from '../types.ts';
import { publisherOf } from './articles.ts';

/** The nearest known name, where it is near enough to be the same name spelt otherwise. */
function nearest(name: string, known: readonly string[]): string {
  const [best] = [...known]
    .map((other) => ({ other, far: distance(fold(name), fold(other)) }))
    .sort((a, b) => a.far - b.far);
  return best !== undefined && best.far <= Math.max(2, Math.floor(name.length / 5)) ? best.other : '';
}

/** Persons and publishers whom no authority file knows, each at the first place of the article that names them. */
export function peopleDiagnostics(
  article: Segmented,
  facts: ReadonlyMap<string, PersonFacts>,
  place: (offset: number) => Place,
  authority: Authority,
): Diagnostic[] {
  const names = authority.people.flatMap(({ name, variants }) => [name, ...variants]);
  const people = [...facts.values()].flatMap(({ name, isKnown, offices, country, mentions: [first] }) => {
    if (isKnown || first === undefined) return [];
    const title = offices[0]?.title;
    const as = title === undefined ? '' : `, named as ${title}${country === null ? '' : ` (${country})`}`;
    return [
      diagnose('unknown-person', article.file, place(first.span.start), { name, as, near: nearest(name, names) }),
    ];
  });
  const publisher = publisherOf(article.head.publisher, authority);
  const isKnown = publisher === null || authority.outlets.some(({ name }) => name === publisher.value);
  const at = article.head.publisher[0]?.start ?? 0;
  return isKnown ? people : [...people, diagnose('unknown-outlet', article.file, place(at), { name: publisher.value })];
}

/** Numbered meetings of series that no authority file has. */
export function seriesDiagnostics(
  articles: readonly Segmented[],
  meetings: readonly Meeting[],
  names: ReadonlyMap<string, { name: string }>,
  authority: Authority,
): Diagnostic[] {
  const known = new Set(authority.series.map(({ name }) => nameId(name)));
  const unknown = [...new Set(meetings.flatMap(({ series }) => series ?? []))].filter((id) => !known.has(id));
  return unknown.flatMap((id) => {
    const span = meetings.find(({ series }) => series === id)?.evidence.find(({ field }) => field === 'name')?.spans[0];
    const article = articles.find((one) => one.id === span?.article);
    if (span === undefined || article === undefined) return [];
    return [
      diagnose('unknown-series', article.file, lineTable(article.text)(span.start), {
        name: names.get(id)?.name ?? id,
      }),
    ];
  });
}
