import type { Dated } from '../../model/said.ts';
import type { Span } from '../../model/span.ts';
import { daysOf, isWithin } from '../../text/days.ts';
import { uniqueSpans } from '../../text/spans.ts';

/** The most exact date that the others do not contradict; where they do, the shortest interval that holds them all, inferred. */
export function settledDate(dates: readonly Dated[]): {
  date: Dated | null;
  conflicts: { value: string; evidence: Span[] }[];
} {
  if (dates.length === 0) return { date: null, conflicts: [] };
  const ordered = [...dates].sort(
    (a, b) =>
      length(a.edtf) - length(b.edtf) ||
      (a.basis === b.basis ? 0 : a.basis === 'stated' ? -1 : 1) ||
      (a.edtf < b.edtf ? -1 : a.edtf > b.edtf ? 1 : 0),
  );
  const [best] = ordered;
  if (best === undefined) return { date: null, conflicts: [] };
  const against = ordered.filter(
    ({ edtf }) =>
      !isWithin(best.edtf, edtf) && !(best.edtf.length === 10 && edtf.includes('/') && isWithin(best.edtf, edtf)),
  );
  if (against.length === 0) {
    const same = dates.filter(({ edtf, basis }) => edtf === best.edtf && basis === best.basis);
    return { date: { ...best, evidence: uniqueSpans(same.flatMap(({ evidence }) => evidence)) }, conflicts: [] };
  }
  const values = new Map<string, Span[]>();
  for (const { edtf, evidence } of [...ordered.filter(({ edtf }) => edtf === best.edtf), ...against])
    values.set(edtf, [...(values.get(edtf) ?? []), ...evidence]);
  const bounds = [...values.keys()].map(daysOf);
  const from = bounds.map(({ first }) => first).sort()[0] ?? best.edtf;
  const to =
    bounds
      .map(({ last }) => last)
      .sort()
      .at(-1) ?? best.edtf;
  const evidence = uniqueSpans([...values.values()].flat());
  return {
    date: {
      edtf: from === to ? from : `${from}/${to}`,
      basis: 'inferred',
      reason: 'the accounts differ; the shortest time that holds them all',
      evidence,
    },
    conflicts: [...values]
      .map(([value, spans]) => ({ value, evidence: uniqueSpans(spans) }))
      .sort((a, b) => (a.value < b.value ? -1 : 1)),
  };
}

const length = (edtf: string): number => {
  const { first, last } = daysOf(edtf);
  return Date.parse(`${last}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`);
};
