import type { Dated } from '../../model/said.ts';
import { dayAfter, daysOf, inWords, monthAfter, two, weekAfter } from '../../text/days.ts';
import type { Counted, Occasion } from './occasion.ts';

/** A date that counts from another occasion’s day is worked out once that day is known. */
export function settleRelativeDates(occasions: readonly Occasion[], groups: readonly Occasion[][]): void {
  const groupOf = new Map(groups.flatMap((group) => group.map((one) => [one, group] as const)));
  for (const occasion of occasions)
    for (const date of occasion.dates) {
      if (date.dated !== null || date.from === null) continue;
      const { from } = date;
      const bases = (groupOf.get(from.occasion) ?? [from.occasion]).flatMap(({ dates }) =>
        dates.flatMap(({ dated }) => dated ?? []),
      );
      const found = bases.map((base) => ({ base, edtf: countedFrom(base, from) })).find(({ edtf }) => edtf !== null);
      if (found === undefined || found.edtf === null) continue;
      date.dated = {
        edtf: found.edtf,
        basis: 'inferred',
        reason: `“${from.span.text}”, counted from ${inWords(found.base.edtf)}, the ${found.base.edtf.length === 10 ? 'day' : 'time'} of the meeting told of before`,
        evidence: [from.span, ...found.base.evidence],
      };
    }
}

/** A date so far from another; null where the other is too vague. Of several days the last counts ahead, the first back. */
export function countedFrom({ edtf }: Pick<Dated, 'edtf'>, { amount, unit, month }: Counted): string | null {
  const { first, last } = daysOf(edtf);
  const isDay = edtf.length === 10;
  if (unit === 'day-of') return !isDay && edtf.length !== 21 ? null : amount < 0 ? last : dayAfter(first, amount);
  if (unit === 'day' || unit === 'week') {
    const isDays = edtf.length === 21 && amount !== 0;
    if (!isDay && !isDays) return null;
    const from = amount < 0 ? first : last;
    return unit === 'week' ? weekAfter(from, amount) : dayAfter(from, amount);
  }
  if (unit === 'year') return String(Number(first.slice(0, 4)) + amount);
  if (month !== undefined) return monthNamed(first, amount, month);
  return edtf.length >= 7 && first.slice(0, 7) === last.slice(0, 7) ? monthAfter(first, amount) : null;
}

/** “that October”: of the year told of; “the following March”: the next one after it. */
function monthNamed(day: string, amount: number, month: number): string {
  const year = Number(day.slice(0, 4));
  const own = Number(day.slice(5, 7));
  const by = amount > 0 && month <= own ? 1 : amount < 0 && month >= own ? -1 : 0;
  return `${String(year + by)}-${two(month)}`;
}
