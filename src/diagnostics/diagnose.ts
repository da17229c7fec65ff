import type { Diagnostic } from '../model/diagnostic.ts';
import type { Place } from '../text/line-table.ts';
import { catalogue, type DiagnosticCode } from './catalogue.ts';

/** One diagnostic of the catalogue, with its places and words filled in. */
export function diagnose(
  code: DiagnosticCode,
  file: string,
  place: Place,
  values: Readonly<Record<string, string>> = {},
): Diagnostic {
  const entry = catalogue[code];
  return {
    file,
    line: place.line,
    column: place.column,
    severity: entry.severity,
    code,
    message: entry.message(values),
    hint: entry.hint(values),
  };
}

/** Diagnostics in order of file and place. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}
