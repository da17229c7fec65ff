import { isSameTime } from '../text/days.ts';
import { fold } from '../text/fold.ts';
import type { Gold } from './gold.ts';

/** Counts of what two annotators have alike: meetings (kind, ordinal, time), and country and offices of the people whom both name. */
export interface RecordsAgreed {
  meetings: number;
  meetingsOfEither: number;
  people: number;
  countries: number;
  offices: number;
}

export const noneAgreed = (): RecordsAgreed => ({
  meetings: 0,
  meetingsOfEither: 0,
  people: 0,
  countries: 0,
  offices: 0,
});

type Met = Gold['meetings'][number];

const isAlike = (a: Met, b: Met): boolean => a.kind === b.kind && a.ordinal === b.ordinal && isSameTime(a.date, b.date);

/** How many of the meetings of two annotations are the same, and how many either has; an optional one that the other lacks does not count. */
function meetingsAlike(one: Gold, other: Gold): { alike: number; either: number } {
  const left = [...other.meetings];
  let alike = 0;
  let alone = 0;
  for (const meeting of [...one.meetings].sort((a, b) => Number(a.optional) - Number(b.optional))) {
    const at = left.findIndex((candidate) => isAlike(candidate, meeting));
    if (at >= 0) {
      const [found] = left.splice(at, 1);
      if (!meeting.optional || found?.optional === false) alike += 1;
    } else if (!meeting.optional) alone += 1;
  }
  return { alike, either: alike + alone + left.filter(({ optional }) => !optional).length };
}

const words = (offices: readonly string[]): string => offices.map(fold).sort().join();

/** Adds what two annotations of one text have alike in their meetings and people. */
export function addRecordsAgreed(sums: RecordsAgreed, one: Gold, other: Gold): void {
  const { alike, either } = meetingsAlike(one, other);
  sums.meetings += alike;
  sums.meetingsOfEither += either;
  for (const person of one.people) {
    const names = [person.name, ...person.also].map(fold);
    const same = other.people.find(({ name, also }) => [name, ...also].some((form) => names.includes(fold(form))));
    if (same === undefined) continue;
    sums.people += 1;
    if (same.country === person.country) sums.countries += 1;
    if (words(same.offices) === words(person.offices)) sums.offices += 1;
  }
}
