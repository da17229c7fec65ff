import type { Span } from '../../model/span.ts';
import { dayAfter, inWords, monthAfter } from '../../text/days.ts';
import type { Occasion } from './occasion.ts';

const isFirstDay = (from: { span: Span } | null): boolean => /first day/iu.test(from?.span.text ?? '');

/** A date that counts from another occasion’s day is worked out once that day is known. */
export function settleRelativeDates(occasions: readonly Occasion[], groups: readonly Occasion[][]): void {
  const groupOf = new Map(groups.flatMap((group) => group.map((one) => [one, group] as const)));
  for (const occasion of occasions)
    for (const date of occasion.dates) {
      if (date.dated !== null || date.from === null) continue;
      const bases = (groupOf.get(date.from.occasion) ?? [date.from.occasion]).flatMap(({ dates }) =>
        dates.flatMap(({ dated }) => dated ?? []),
      );
      const { days, months } = date.from;
      const base = bases.find(
        ({ edtf }) =>
          edtf.length === 10 || (months !== 0 && edtf.length === 7) || (isFirstDay(date.from) && edtf.length === 21),
      );
      const day = base?.edtf.slice(0, 10);
      if (day === undefined || base === undefined) continue;
      const edtf = months === 0 ? dayAfter(day, days) : monthAfter(day, months);
      date.dated = {
        edtf,
        basis: 'inferred',
        reason: `“${date.from.span.text}”, counted from ${inWords(day)}, the day of the meeting told of before`,
        evidence: [date.from.span, ...base.evidence],
      };
    }
}
