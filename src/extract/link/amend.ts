import { distance } from 'fastest-levenshtein';
import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Emendation } from '../../model/emendation.ts';
import type { Records } from '../../model/records.ts';
import type { Place } from '../../text/line-table.ts';

type Plain = Record<string, unknown>;
type Lists = Omit<Records, 'schemaVersion' | 'emendations' | 'diagnostics'>;

const listOf = {
  article: 'articles',
  meeting: 'meetings',
  delegate: 'delegates',
  statement: 'statements',
  figure: 'figures',
  disagreement: 'disagreements',
} as const;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a field reads as, in words: the EDTF of a date, the value of something said, the label of a speaker. */
function inWords(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (isPlain(value)) return inWords(value['edtf'] ?? value['value'] ?? value['label']);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);
}

/** The value that an editor’s words make in place of `before`, in the shape of the field. */
function emended(field: string, before: unknown, to: string | null, { delegates, countries }: Lists): unknown {
  if (field === 'speaker') {
    const delegate = delegates.find(({ name, id }) => name === to || id === to);
    const country = countries.find(({ name, id }) => name === to || id === to);
    if (delegate !== undefined) return { kind: 'delegate', id: delegate.id, label: delegate.name };
    if (country !== undefined) return { kind: 'country', id: country.id, label: country.name };
    return { kind: 'group', id: null, label: to };
  }
  if (to === null) return null;
  if (field === 'date' || field === 'published' || field === 'retrieved')
    return { edtf: to, basis: 'editor', reason: null, evidence: [] };
  if (
    ['title', 'publisher', 'credit', 'url', 'rights', 'dateline'].includes(field) &&
    (before === null || isPlain(before))
  )
    return { value: to, basis: 'editor', reason: null, evidence: [] };
  return typeof before === 'number' ? Number(to) : to;
}

/**
 * Applies an editor’s corrections to the records, in the order given. Each must name a record and field that are there, and the
 * value that it corrects; what does not fit is a diagnostic and changes nothing.
 */
export function amend(
  lists: Lists,
  emendations: readonly { emendation: Emendation; file: string; place: Place }[],
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const { emendation, file, place } of emendations) {
    const { kind, id, field } = emendation.target;
    const records: Plain[] =
      kind === 'sentence' ? lists.articles.flatMap(({ sentences }) => sentences) : lists[listOf[kind]];
    const record = records.find((one) => one['id'] === id);
    const path = field.split('.');
    const last = path.pop() ?? '';
    const holder = path.reduce<unknown>((value, step) => (isPlain(value) ? value[step] : undefined), record);
    if (!isPlain(holder) || !(last in holder)) {
      const near = records.map((one) => String(one['id'])).sort((a, b) => distance(a, id) - distance(b, id))[0] ?? '';
      diagnostics.push(
        diagnose('unknown-target', file, place, { kind, id, field, near: record === undefined ? near : '' }),
      );
      continue;
    }
    const found = inWords(holder[last]);
    if (found !== emendation.from) {
      diagnostics.push(
        diagnose('stale-emendation', file, place, { from: emendation.from ?? 'nothing', found: found ?? 'nothing' }),
      );
      continue;
    }
    holder[last] = emended(last, holder[last], emendation.to, lists);
  }
  return diagnostics;
}
