import type { Authority } from '../../authority/authority.ts';
import type { Participant } from '../../model/meeting.ts';
import { fold } from '../../text/fold.ts';
import { uniqueSpans } from '../../text/spans.ts';
import { levelOf } from './levels.ts';

/** Who took part, each once. An office without a name is the same seat as the named delegate of that country or body: another account of it. */
export function joinedParticipants(all: readonly Participant[], authority: Authority): Participant[] {
  const joined = new Map<string, Participant>();
  for (const one of all) {
    const office = one.office;
    const key = one.delegate ?? `${one.represents ?? ''}|${fold(one.label)}`;
    const known = joined.get(key);
    if (known === undefined) {
      joined.set(key, { ...one, office, level: levelOf(office, authority, one.represents) });
      continue;
    }
    const better = (office?.length ?? 0) > (known.office?.length ?? 0) ? one : known;
    joined.set(key, {
      ...known,
      label: better.label,
      office: better.office,
      level: levelOf(better.office, authority, better.represents) ?? known.level,
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
