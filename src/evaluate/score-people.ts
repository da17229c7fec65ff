import type { Records } from '../model/records.ts';
import type { Gold } from './gold.ts';
import { plain } from './plain.ts';
import type { Score } from './score.ts';

/** Whether a person is read as acting for whom the gold says: where it says for no country, for none, or for a body that is none. */
function isForCountry(own: string | null, gold: string | null, { countries }: Records): boolean {
  if (own === null || gold === null) return own === gold || (own !== null && !isState(own, countries));
  return plain(own) === plain(gold);
}

/** Countries, and the European Union, whose officials the gold names as its own. */
const isState = (name: string, countries: Records['countries']): boolean =>
  name === 'European Union' || countries.some((country) => country.name === name);

/** Offices without those that another has in it: “Secretary” beside “Secretary of State” is one office, called for short. */
const inFull = (offices: readonly string[]): string[] =>
  offices.filter(
    (office) => !offices.some((other) => other !== office && ` ${plain(other)} `.includes(` ${plain(office)} `)),
  );

/** Counts the people found, missed and extra, and of those found for whom they act and whether their offices are right. */
export function scorePeople(gold: Gold, records: Records, score: Score): void {
  const left = [...records.delegates];
  for (const person of gold.people) {
    const names = [person.name, ...person.also];
    const at = left.findIndex(({ name, variants }) =>
      [name, ...variants].some((form) => names.some((other) => plain(other) === plain(form))),
    );
    const own = at < 0 ? undefined : left.splice(at, 1)[0];
    if (person.optional) continue;
    if (own === undefined) {
      score.people.missed += 1;
      score.errors.push({ kind: 'person missed', text: person.name });
      continue;
    }
    score.people.right += 1;
    const countries = new Set(own.offices.map(({ represents }) => represents));
    const country =
      own.offices.length > 0
        ? ([...countries].find((one) => one !== null) ?? null)
        : (records.statements.find(({ speaker }) => speaker.id === own.id)?.country ??
          records.meetings.flatMap(({ participants }) => participants).find(({ delegate }) => delegate === own.id)
            ?.represents ??
          null);
    if (isForCountry(country, person.country, records)) score.countries += 1;
    else score.errors.push({ kind: 'country', text: `${person.name}: ${String(country)} ≠ ${String(person.country)}` });
    if (person.offices.length === 0) continue;
    score.officesOf += 1;
    if (inFull(person.offices).every((office) => own.offices.some(({ title }) => plain(title) === plain(office))))
      score.offices += 1;
    else
      score.errors.push({
        kind: 'office',
        text: `${person.name}: ${own.offices.map(({ title }) => title).join(' / ')} ≠ ${person.offices.join(' / ')}`,
      });
  }
  score.people.extra += left.length;
  for (const { name } of left) score.errors.push({ kind: 'person extra', text: name });
}
