import { spanOf } from '../../text/spans.ts';
import { shortSlug } from '../../text/slug.ts';
import { longMonth } from '../../text/date-parts.ts';
import type { CleanPage, Block, Piece } from '../types.ts';

const opensOccasion = new RegExp(String.raw`^On (?:\d{1,2} )?${longMonth}\b`, 'u');

/** Whether the piece that this heading opens has a date or place of its own right below it. */
function opensPiece(text: string, blocks: readonly Block[], index: number): boolean {
  const next = blocks.slice(index + 1).find(({ role }) => role !== 'furniture' && role !== 'caption');
  if (next === undefined) return false;
  const after = blocks[blocks.indexOf(next) + 1];
  if (next.rule === 'date-line' || next.role === 'byline') return after?.role === 'prose' || after?.role === 'dateline';
  return next.rule === 'dateline' || (next.role === 'prose' && opensOccasion.test(text.slice(next.start, next.end)));
}

/**
 * The pieces of an article: each heading with a dateline, date or byline of its own opens one; what stands ahead is the lead.
 * A heading without them is a subheading of the piece it stands in.
 */
export function piecesOf(page: CleanPage, blocks: readonly Block[]): Piece[] {
  const content = blocks.filter(({ role }) => role !== 'furniture');
  const headline = content.find(({ rule }) => rule === 'headline');
  const starts = content.filter(
    (block) =>
      block === headline ||
      (block.role === 'headline' &&
        block.rule === 'subheading' &&
        opensPiece(page.text, blocks, blocks.indexOf(block))),
  );
  const firstContent = content[0];
  if (firstContent === undefined) return [];
  const bounds = starts.map((block) => ({ block, start: block.start }));
  const [first] = bounds;
  if (first === undefined || first.block !== headline)
    bounds.unshift({ block: firstContent, start: firstContent.start });
  else first.start = firstContent.start;
  const taken = new Map<string, number>();
  return bounds.map(({ block, start }, index) => {
    const end = Math.max(
      ...content
        .filter((one) => one.start >= start && one.start < (bounds[index + 1]?.start ?? Infinity))
        .map((one) => one.end),
    );
    const isTitled = block.role === 'headline';
    const id = (isTitled ? shortSlug(page.text.slice(block.start, block.end), 80) : '') || 'lead';
    const times = (taken.get(id) ?? 0) + 1;
    taken.set(id, times);
    return {
      id: times === 1 ? id : `${id}-${String(times)}`,
      title: isTitled ? spanOf(page.id, page.text, block.start, block.end) : null,
      publisher: [],
      dateline: null,
      published: null,
      start,
      end,
    };
  });
}
