import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { lineTable } from '../text/line-table.ts';
import type { ArticleFile, Page } from './types.ts';

/** An article’s id: its file name without `.txt`, lower-case ASCII. */
export function articleId(path: string): string {
  return basename(path)
    .replace(/\.txt$/iu, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/gu, '-')
    .replace(/[-_.]{2,}/gu, '-')
    .replace(/^[-_.]+|[-_.]+$/gu, '');
}

/** Where the first bytes begin that are no part of UTF-8, or null: a lead byte that the next does not follow counts itself. Offsets in bytes. */
function badByte(bytes: Uint8Array): number | null {
  let low = 0;
  let high = bytes.length;
  const whole = (end: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  if (whole(high)) return null;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (whole(middle)) low = middle + 1;
    else high = middle;
  }
  const isComplete = (end: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end));
      return true;
    } catch {
      return false;
    }
  };
  return [low - 1, low - 2, low - 3, low - 4].find((start) => start >= 0 && isComplete(start)) ?? low - 1;
}

/** Decodes a file, keeping every character (a byte order mark too). Refuses what is not UTF-8 and what holds no text. */
export function read({ path, bytes, side }: ArticleFile): { page: Page | null; diagnostics: Diagnostic[] } {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const at = badByte(bytes) ?? bytes.length - 1;
    const before = new TextDecoder('utf-8').decode(bytes.subarray(0, at));
    const byte = `0x${(bytes[at] ?? 0).toString(16).padStart(2, '0')}`;
    return { page: null, diagnostics: [diagnose('bad-utf8', path, lineTable(before)(before.length), { byte })] };
  }
  if (text.trim() === '') return { page: null, diagnostics: [diagnose('empty-article', path, { line: 1, column: 1 })] };
  return { page: { id: articleId(path), file: path, sha256, text, side }, diagnostics: [] };
}
