import { dateWords } from '../../text/date-words.ts';
import { daysBetween, isDay, weekdayOf } from '../../text/days.ts';
import { resolved } from '../../text/resolve-date.ts';
import { spanOf } from '../../text/spans.ts';
import type { Dated } from '../../model/said.ts';
import type { Span } from '../../model/span.ts';
import type { Block, CleanPage, Piece } from '../types.ts';

/** The day that a piece’s own date line or dateline gives; a year that they lack is taken from a whole date near by, or from the rights or the agency’s mark (“CANA/nb/kg/2024”) below. */
export function dayOfPiece(
  page: CleanPage,
  piece: Piece,
  dateline: Piece['dateline'],
  line: Block | undefined,
): Dated | null {
  const span = line === undefined ? dateline : spanOf(page.id, page.text, line.start, line.end);
  if (span === null) return null;
  const dates = dateWords(span.text);
  const words = dates.find(({ kind }) => kind !== 'weekday') ?? dates[0];
  if (words === undefined) return null;
  const evidence = spanOf(page.id, page.text, span.start + words.index, span.start + words.index + words.length);
  if (words.kind === 'fixed') return { edtf: words.edtf, basis: 'stated', reason: null, evidence: [evidence] };
  const fixed = dateWords(page.text.slice(span.end, Math.min(piece.end, span.end + 600))).find(
    (date) => date.kind === 'fixed' && date.edtf.length === 10,
  );
  const near =
    fixed ??
    dateWords(page.text.slice(Math.max(0, piece.start - 200), span.start)).find(
      (date) => date.kind === 'fixed' && date.edtf.length === 10,
    );
  if (near?.kind !== 'fixed') return byRights(page, piece, evidence, span.end);
  const edtf = nearestOf([resolved(words, near.edtf, true), resolved(words, near.edtf, false)], near.edtf);
  return edtf === null
    ? null
    : {
        edtf,
        basis: 'inferred',
        reason: `“${evidence.text}”, with the year that its text names`,
        evidence: [evidence],
      };
}

/** Of several days the one nearest to another: a dateline stands within days of what the page says besides. */
function nearestOf(days: readonly (string | null)[], day: string): string | null {
  const far = (one: string): number => Math.abs(daysBetween(one, day));
  return days.filter((one) => one !== null).sort((a, b) => far(a) - far(b))[0] ?? null;
}

/** “© 2025 Fjord Wire” below a piece gives its dateline the year, if the first weekday of the text falls on that day or one beside it. */
function byRights(page: CleanPage, piece: Piece, evidence: Span, from: number): Dated | null {
  const foot = page.text.slice(Math.max(from, piece.end - 200)).slice(-longestFoot);
  const years = [
    ...foot.matchAll(/(?:©|\(c\)|\bCopyright\b)(?:\s?(?:©|\(c\)))?[^\d\n]{0,60}(?<year>(?:19|20)\d{2})(?![\d–—-])/giu),
    ...foot.matchAll(/^\p{Lu}{2,10}(?:\/\p{L}{1,4}){1,4}\/(?<year>20\d{2})$/gmu),
  ];
  const [year, ...others] = new Set(years.map(({ groups }) => groups?.['year'] ?? ''));
  const words = dateWords(evidence.text)[0];
  const edtf = year === undefined || words === undefined || others.length > 0 ? null : resolved(words, year, false);
  const named = dateWords(page.text.slice(from, from + 400)).find(({ kind }) => kind === 'weekday');
  if (edtf === null || !isDay(edtf) || named?.kind !== 'weekday') return null;
  const apart = (weekdayOf(edtf) - named.weekday + 7) % 7;
  if (apart > 1 && apart < 6) return null;
  return {
    edtf,
    basis: 'inferred',
    reason: `“${evidence.text}”, with the year that stands below the text`,
    evidence: [evidence],
  };
}

/** How much of a page below its text is looked at for its rights, in characters. */
const longestFoot = 1500;
