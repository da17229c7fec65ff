import type { Diagnostic } from '../model/diagnostic.ts';

/** The machine’s line, `file:line:column severity code message`, and below it the hint for people. */
export function printed({ file, line, column, severity, code, message, hint }: Diagnostic): string {
  const first = `${file}:${String(line)}:${String(column)} ${severity} ${code} ${message}`;
  return hint === null ? first : `${first}\n  Hint: ${hint}`;
}
