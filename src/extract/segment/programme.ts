import { isDayHeading, isDiaryTitle } from '../../text/day-heading.ts';
import type { Block } from '../types.ts';

/** “10:00 Meeting with …”, “5.20 p.m. – Arrival”: a line of a programme. */
const timed =
  /^\d{1,2}(?:[.:h]\d{2})?(?: ?[ap]\.?m\.?| ?hrs| ?h| GMT)?(?: ?(?:[–—-]|to) ?\d{1,2}[.:h]\d{2}(?: ?[ap]\.?m\.?| ?hrs)?)?[ \t]*[:–—-]?[ \t]+\p{Lu}/u;
const hour = /^\d{1,2}(?:[.:h]\d{2}|(?: ?[ap]\.?m\b))/u;

/** Whether a line of a programme opens with its hour. */
const isTimed = (line: string): boolean => timed.test(line) && hour.test(line);

/** “OSLO - Minister X to …”, “** RIGA – …”: an event of a diary, under its place. */
const placed = /^(?:\*\* ?)?\p{Lu}{3}[\p{Lu}’'. ]{0,30}(?:, \p{Lu}[\p{L} ]{2,20})? ?[–—-](?: |$)/u;

/**
 * Marks the days of a diary or a programme and the lines below each as such: at least two days with lines right below them, or one with
 * two lines that open with an hour; below a title that names the one day of a diary, those that open with an hour or a place. A line belongs to the day above it where no empty line parts them, or where it opens with an hour, or, of a
 * diary whose days all do so, with its place.
 */
export function markProgramme(text: string, blocks: readonly Block[]): void {
  const line = (block: Block): string => text.slice(block.start, block.end).trim();
  const days: { heading: Block; items: Block[] }[] = [];
  const headings = blocks.filter(
    (block) => block.role === null && isDayHeading(line(block)) && !/\d{4}/u.test(line(block)),
  );
  const title = blocks.find(({ role }) => role === null);
  if (headings.length === 0 && title !== undefined && isDiaryTitle(line(title))) {
    const entries = blocks.filter((block) => isTimed(line(block)) || placed.test(line(block)));
    if (entries.length < 2) return;
    for (const entry of entries) if (entry.role === null) Object.assign(entry, { role: 'prose', rule: 'programme' });
    return;
  }
  const isDiary =
    headings.length > 1 && headings.every((block) => placed.test(line(blocks[blocks.indexOf(block) + 1] ?? block)));
  let open: { heading: Block; items: Block[] } | null = null;
  let above: Block | null = null;
  for (const block of blocks) {
    const isNext = above !== null && !/\n[ \t\r]*\n/u.test(text.slice(above.end, block.start));
    if (block.role === null && isDayHeading(line(block))) {
      open = { heading: block, items: [] };
      days.push(open);
    } else if (open !== null && (isNext || isTimed(line(block)) || (isDiary && placed.test(line(block)))))
      open.items.push(block);
    else open = null;
    above = block;
  }
  const filled = days.filter(({ items }) => items.length > 0);
  const hours = filled.flatMap(({ items }) => items.filter((item) => isTimed(line(item)))).length;
  if (filled.length < 2 && hours < 2) return;
  for (const { heading, items } of filled) {
    if (hours === 0 && /\d{4}/u.test(line(heading))) continue;
    Object.assign(heading, { role: 'dateline', rule: 'day-heading' });
    for (const item of items) if (item.role === null) Object.assign(item, { role: 'prose', rule: 'programme' });
  }
}
