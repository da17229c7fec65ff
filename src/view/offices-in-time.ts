import type { Delegate } from '../model/delegate.ts';
import type { Span } from '../model/span.ts';
import { daysOf } from './days.ts';
import { compare } from './timeline.ts';

/** An office as the articles name it, with the first and the last day for which they do. */
export interface OfficeInTime {
  title: string;
  represents: string | null;
  /** EDTF; null where no date is known. */
  first: string | null;
  last: string | null;
  evidence: Span[];
}

/** The offices of a delegate, each once, by the first day for which it is named; those without a date at the end. */
export function officesInTime(offices: Delegate['offices']): OfficeInTime[] {
  const same = Map.groupBy(offices, ({ title, represents }) => `${title.toLowerCase()}, ${represents ?? ''}`);
  const merged = [...same.values()].flatMap((named) => {
    const [office] = named;
    if (office === undefined) return [];
    const days = named
      .flatMap(({ date }) => date?.edtf ?? [])
      .sort((one, other) => compare(daysOf(one).first, daysOf(other).first) || compare(one, other));
    return [
      {
        title: office.title,
        represents: office.represents,
        first: days[0] ?? null,
        last: days.at(-1) ?? null,
        evidence: named.flatMap(({ evidence }) => evidence),
      },
    ];
  });
  const dayOf = ({ first }: OfficeInTime): string => (first === null ? '9999' : daysOf(first).first);
  return merged.sort((one, other) => compare(dayOf(one), dayOf(other)));
}
