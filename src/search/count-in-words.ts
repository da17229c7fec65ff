import type { Answer } from './ask.ts';

/** How many passages answer, in a sentence for the status line; `where` is “here” or “in this archive of five articles”. */
export function countInWords({ total, absent, partly }: Omit<Answer, 'asked' | 'found'>, where: string): string {
  const count = total.toLocaleString('en');
  if (absent.length > 0) return `Nothing ${where} has “${absent.join('”, “')}”.`;
  if (partly) return `No passage ${where} has all these words; ${count} ${total === 1 ? 'has' : 'have'} most of them.`;
  if (total === 0) return `No result ${where}.`;
  return `${count} ${total === 1 ? 'result' : 'results'} ${where}.`;
}
