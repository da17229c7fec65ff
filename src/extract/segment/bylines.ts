import type { Span } from '../../model/span.ts';
import { withSignsInWords } from '../../text/double-encoded.ts';
import { fold } from '../../text/fold.ts';
import { spanOf } from '../../text/spans.ts';
import type { Block, CleanPage } from '../types.ts';
import { isJob, isLoneName, writersInCell, writersOf } from './front-lines.ts';
import { isOutletName } from './outlet-names.ts';
import { isNobody, writersBelow, writersBeside, type Writer } from './writers.ts';

/** The writers whom the byline of the first piece, a lone name above the text, or an agency’s “Reporting by …” names. */
export function bylinesOf(page: CleanPage, lead: readonly Block[], front: readonly Block[]): Span[] {
  const spans: Span[] = [];
  const helpers: Span[] = [];
  const ahead = new Set(front);
  const near = new Set(front.slice(0, 30));
  const at = front.find(({ rule }) => rule === 'headline')?.start ?? -1;
  const spanAt = (block: Block, { index, words }: Writer): Span =>
    spanOf(page.id, page.text, block.start + index, block.start + index + words.length);
  for (const block of lead) {
    const line = withSignsInWords(page.text.slice(block.start, block.end));
    const isReporting = block.role === 'credit' && /^\(?(?:Reporting|Associated reporting) by\b/iu.test(line);
    const isFrontDate = block.rule === 'date-line' && front.includes(block);
    const cells = isFrontDate ? writersInCell(line) : [];
    const by =
      isFrontDate && cells.length === 0 ? writersOf(line).filter(({ words }) => !/^\p{Lu}{2,5}\b/u.test(words)) : cells;
    for (const { index, words } of by)
      spans.push(spanOf(page.id, page.text, block.start + index, block.start + index + words.length));
    if (!ahead.has(block)) helpers.push(...writersBelow(line).map((writer) => spanAt(block, writer)));
    if (block.role !== 'byline' && !isReporting) continue;
    const more = near.has(block) && isShort(line) ? writersBeside(line, page.text) : [];
    if (block.rule === 'lone-name' && block.start < at) continue;
    if (more.length > 1) spans.push(...more.map((writer) => spanAt(block, writer)));
    else if (block.rule === 'lone-name' && front.includes(block))
      spans.push(spanOf(page.id, page.text, block.start, block.end));
    else
      for (const { index, words } of writersOf(isReporting ? line.replace(/;.*$/su, '') : line))
        spans.push(spanOf(page.id, page.text, block.start + index, block.start + index + words.length));
  }
  const named = writersAmong(spans);
  if (named.length > 0) return writersAmong([...spans, ...helpers]);
  const beside = front
    .slice(0, 30)
    .filter(
      ({ role, rule, start }) =>
        start > at && rule !== 'dateline' && (role !== 'furniture' || rule === 'front-line' || rule === 'masthead'),
    )
    .map((block) => ({ block, line: withSignsInWords(page.text.slice(block.start, block.end)) }))
    .filter(({ line }) => isShort(line))
    .flatMap(({ block, line }) => writersBeside(line, page.text).map((writer) => spanAt(block, writer)));
  return writersAmong([beside, helpers, signedBelow(page, lead)].find((all) => all.length > 0) ?? []);
}

/** A line that names who wrote is no longer, in words. */
const isShort = (line: string): boolean => line.length < 240 && line.split(/\s+/u).length <= 24;

/** “Ann Lee / Journalist / ann@fjord.example”: a name below the last paragraph over the work or address of its bearer. */
function signedBelow(page: CleanPage, lead: readonly Block[]): Span[] {
  const line = (block: Block | undefined): string =>
    block === undefined ? '' : page.text.slice(block.start, block.end);
  const name = page.blocks.find((block, index) => {
    const next = line(page.blocks[index + 1]);
    return (
      lead.some(({ start, role }) => start < block.start && role === 'prose') &&
      isLoneName(line(block)) &&
      (isJob(next) || /^\S+@\S+$/u.test(next))
    );
  });
  return name === undefined ? [] : [spanOf(page.id, page.text, name.start, name.end)];
}

/** Each writer once: no city behind a full name, no outlet, no office, no second mention under the text. */
function writersAmong(spans: readonly Span[]): Span[] {
  const seen = new Set<string>();
  const isFull = spans.some(({ text }) => text.includes(' '));
  return spans.filter(({ text }) => {
    const key = fold(text).replace(/\s+/gu, ' ');
    const isName =
      !(isFull && !text.includes(' ')) &&
      !/\bof\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu.test(text) &&
      !/[.]$|^by /iu.test(text) &&
      !isNobody(text) &&
      !isOutletName(text.split(' ').at(-1) ?? '');
    if (seen.has(key) || !isName) return false;
    seen.add(key);
    return true;
  });
}
