import { dateWords } from '../text/date-words.ts';
import { resolved } from '../text/resolve-date.ts';
import { sentenceBreaks } from '../text/sentence-breaks.ts';
import { spanOf, trimmed } from '../text/spans.ts';
import type { Dated } from '../model/said.ts';
import { diagnose } from '../diagnostics/diagnose.ts';
import type { Block, CleanPage, Head, Piece, Segmented, Unit } from './types.ts';
import { agencyIn } from './segment/dateline.ts';
import { dayOfPiece } from './segment/day-of-piece.ts';
import { headOf } from './segment/page-head.ts';
import { piecesOf } from './segment/pieces.ts';
import { withRoles } from './segment/roles.ts';
import { sentenceIds } from './segment/sentence-ids.ts';

/** Cuts an article into its pieces and sentences, and reads what the page says of itself. Sentences cover the file but for white space. */
export function segment(page: CleanPage): Segmented {
  const blocks = withRoles(page.text, page.blocks);
  const pieces = piecesOf(page, blocks);
  const read = headOf(page, blocks, pieces[0]?.end ?? 0);
  const [first] = pieces;
  const ofDateline = first === undefined ? null : withOwnLines(page, first, blocks, null).published;
  const head = withEditorsDay({ ...read, published: read.published ?? ofDateline }, page.side?.published);
  const units = unitsOf(page, blocks, pieces);
  const dated = withSharedYear(
    page,
    pieces.map((piece) => withOwnLines(page, piece, blocks, head.published)),
  );
  const start = { line: 1, column: 1 };
  const diagnostics = [
    ...(head.title === null && page.side?.title === undefined ? [diagnose('no-title', page.file, start)] : []),
    ...(head.published === null &&
    page.side?.published === undefined &&
    dated.every(({ published }) => published === null)
      ? [diagnose('no-date', page.file, start)]
      : []),
  ];
  return { ...page, units, pieces: dated, head, diagnostics };
}

/** The day that an editor states in the side file is the one that relative dates are read against. */
function withEditorsDay(head: Head, edtf: string | undefined): Head {
  return edtf === undefined ? head : { ...head, published: { edtf, basis: 'editor', reason: null, evidence: [] } };
}

function unitsOf(page: CleanPage, blocks: readonly Block[], pieces: readonly Piece[]): Unit[] {
  const units: Omit<Unit, 'id'>[] = [];
  blocks.forEach((block, paragraph) => {
    const piece = pieces.find(({ start, end }) => block.start >= start && block.end <= end);
    const cuts =
      block.role === 'prose' || block.role === 'caption'
        ? sentenceBreaks(page.text.slice(block.start, block.end))
        : [0];
    cuts.forEach((cut, index) => {
      const { start, end } = trimmed(
        page.text,
        block.start + cut,
        block.start + (cuts[index + 1] ?? block.end - block.start),
      );
      if (start === end) return;
      units.push({
        span: spanOf(page.id, page.text, start, end),
        role: block.role ?? 'furniture',
        part: block.role === 'furniture' ? null : (piece?.id ?? null),
        paragraph,
        item: block.item && index === 0,
        rule: block.rule,
      });
    });
  });
  const ids = sentenceIds(
    page.id,
    units.map(({ span }) => span.text),
  );
  return units.map((unit, index) => ({ id: `s-${ids[index] ?? ''}`, ...unit }));
}

/** What the piece’s own dateline and date line say: its place and day, the agency that put it out, when it was published. */
function withOwnLines(page: CleanPage, piece: Piece, blocks: readonly Block[], published: Dated | null): Piece {
  const own = blocks.filter(({ start, end }) => start >= piece.start && end <= piece.end);
  const cut = own.find(({ rule }) => rule === 'dateline');
  const line = own.find(({ rule }) => rule === 'date-line');
  const dateline = cut === undefined ? null : spanOf(page.id, page.text, cut.start, cut.end);
  const agency = dateline === null ? null : agencyIn(dateline.text);
  const publisher =
    dateline === null || agency === null
      ? []
      : [
          spanOf(
            page.id,
            page.text,
            dateline.start + agency.index,
            dateline.start + agency.index + agency.words.length,
          ),
        ];
  const isFirst =
    own.some(({ rule }) => rule === 'headline') ||
    piece.start === Math.min(...blocks.filter(({ role }) => role !== 'furniture').map(({ start }) => start));
  return {
    ...piece,
    dateline,
    publisher,
    published:
      isFirst && line !== undefined && published !== null
        ? published
        : (dayOfPiece(page, piece, dateline, line) ?? (isFirst && dateline === null ? published : null)),
  };
}

/** A dateline without a year in a piece whose text names none: the year that all the other pieces of the article share. */
function withSharedYear(page: CleanPage, pieces: readonly Piece[]): Piece[] {
  const years = [...new Set(pieces.flatMap(({ published }) => published?.edtf.slice(0, 4) ?? []))];
  const [year] = years;
  if (year === undefined || years.length > 1) return [...pieces];
  return pieces.map((piece) => {
    const { dateline } = piece;
    const words = dateline === null || piece.published !== null ? undefined : dateWords(dateline.text)[0];
    if (dateline === null || words === undefined) return piece;
    const edtf = resolved(words, year, false);
    const evidence = spanOf(
      page.id,
      page.text,
      dateline.start + words.index,
      dateline.start + words.index + words.length,
    );
    return edtf === null
      ? piece
      : {
          ...piece,
          published: {
            edtf,
            basis: 'inferred',
            reason: `“${evidence.text}”, with the year of the other pieces of the article`,
            evidence: [evidence],
          },
        };
  });
}
