import { dateWords } from '../../text/date-words.ts';
import { inWords, isDay, weekdayOf } from '../../text/days.ts';
import type { Dated } from '../../model/said.ts';
import type { Span } from '../../model/span.ts';
import { spanOf, spanWithin } from '../../text/spans.ts';
import type { Block, CleanPage, Head } from '../types.ts';
import { bylinesOf } from './bylines.ts';
import { hasOutletWord, isOutletName } from './front-lines.ts';

const stated = (edtf: string, span: Span): Dated => ({ edtf, basis: 'stated', reason: null, evidence: [span] });
const outletInLine =
  /\(\s?(?<a>\p{Lu}[\p{L}’'. ]{3,40}?)\s?\)?$|\|\s?(?<b>\p{Lu}[\p{L}’'. ]{3,40}?)\s?\||^(?:Source:\s?)(?<c>\p{Lu}[\p{L}’'. ]{2,40}?)\s?(?:\||$)|^(?<d>\p{Lu}[\p{L}’'. ]{3,40}?)\s?[|,]\s?(?:\d|\p{Lu}\p{L}{2,8}\.? \d)/u;
const rightsOf =
  /^(?:©|Copyright)\W*(?:©\W*)?(?:\d{4}\W*)?(?<outlet>(?:The )?\p{Lu}[\p{L}’']+(?: (?:of |and )?\p{Lu}[\p{L}’']+){0,4}?)(?: (?:Media|Ltd|Limited|Inc|LLC|Group|Publishing)\b.*|\. .*|\.)?$/u;
const writersOutlet =
  /\b(?:covers|writes (?:about|on)|reports (?:on|from)|is an? [\p{Ll} ]+ (?:at|for|with)) .*?\b(?:for|at|with|of) (?<outlet>(?:The )?\p{Lu}[\p{L}’']+(?: \p{Lu}[\p{L}’']+){0,4})\.?$/u;

/** A whole day in a line, as stated there. */
function dayIn(span: Span): Dated | null {
  const date = dateWords(span.text).find(
    (words) => words.kind === 'fixed' && words.edtf.length === 10 && isDay(words.edtf),
  );
  return date?.kind === 'fixed' ? stated(date.edtf, spanWithin(span, date.index, date.length)) : null;
}

/** “10/07/2025” is the one of its two days that falls on the weekday the text names first; null where both or neither does. */
function dayByWeekday(span: Span, text: string): Dated | null {
  const date = dateWords(span.text).find(({ kind }) => kind === 'either');
  const named = dateWords(text.slice(0, 3000)).find(({ kind }) => kind === 'weekday');
  if (date?.kind !== 'either' || named?.kind !== 'weekday') return null;
  const [only, ...others] = date.edtfs.filter((edtf) => isDay(edtf) && weekdayOf(edtf) === named.weekday);
  if (only === undefined || others.length > 0) return null;
  const evidence = spanWithin(span, date.index, date.length);
  const words = text.slice(named.index, named.index + named.length);
  return {
    edtf: only,
    basis: 'inferred',
    reason: `read as ${inWords(only)}, a ${words}, the day that the text names`,
    evidence: [evidence],
  };
}

/** What the page says of the article: headline, who publishes, who wrote, when. */
export function headOf(page: CleanPage, blocks: readonly Block[], firstPieceEnd: number): Head {
  const spanOfBlock = (block: Block): Span => spanOf(page.id, page.text, block.start, block.end);
  const firstText = blocks.findIndex(({ role }) => role === 'prose');
  const front = blocks.slice(0, firstText < 0 ? blocks.length : firstText);
  const headline = blocks.find(({ rule }) => rule === 'headline');
  const thought = oneThought(page);
  const title = headline === undefined ? thought : spanOfBlock(headline);
  const lead = blocks.filter(({ start }) => start <= firstPieceEnd);
  return {
    title,
    titleRule: headline === undefined ? 'one-thought' : 'headline',
    publisher: publisherOf(page, front, blocks, headline),
    byline: bylinesOf(page, lead, front),
    credit: firstOf(blocks.filter(({ role }) => role === 'credit').map(spanOfBlock)),
    published: publishedOf(page, front, headline),
    retrieved: firstOf(
      front
        .filter((block) =>
          /^(?:Retrieved|Saved|Accessed|Fetched|Downloaded)\b/iu.test(page.text.slice(block.start, block.end)),
        )
        .flatMap((block) => dayIn(spanOfBlock(block)) ?? []),
    ),
    url: firstOf(
      front.flatMap((block) => {
        const address = /https?:\/\/\S+/u.exec(page.text.slice(block.start, block.end));
        return address === null
          ? []
          : [spanOf(page.id, page.text, block.start + address.index, block.start + address.index + address[0].length)];
      }),
    ),
  };
}

const firstOf = <T>(list: readonly T[]): T | null => list[0] ?? null;

/** “One thought on “…”” below a saved page tells its headline. */
function oneThought(page: CleanPage): Span | null {
  const match = /\b(?:One thought|\d+ thoughts) on [“"](?<title>[^\r\n]+?)[”"]\s*$/mu.exec(page.text);
  const title = match?.groups?.['title'];
  if (match === null || title === undefined) return null;
  const start = match.index + match[0].indexOf(title);
  return spanOf(page.id, page.text, start, start + title.length);
}

/** Lines of the masthead that name one publisher together: “Ministry of Foreign Affairs / The Kingdom of Norway”. */
function publisherOf(
  page: CleanPage,
  front: readonly Block[],
  blocks: readonly Block[],
  headline: Block | undefined,
): Span[] {
  const mastheads = front.filter(
    (block) =>
      block.rule === 'masthead' ||
      (block.role === 'furniture' &&
        isOutletName(page.text.slice(block.start, block.end)) &&
        block.rule !== 'breadcrumb' &&
        block.rule !== 'menu-row' &&
        block.rule !== 'whole-line'),
  );
  const [first] = mastheads;
  if (first !== undefined) {
    const next = blocks[blocks.indexOf(first) + 1];
    const joins =
      next !== undefined &&
      mastheads.includes(next) &&
      /^Ministry|^Department/u.test(page.text.slice(first.start, first.end)) &&
      /^The |^Republic|^Kingdom/u.test(page.text.slice(next.start, next.end));
    return [first, ...(joins ? [next] : [])].map((block) => spanOf(page.id, page.text, block.start, block.end));
  }
  for (const block of front) {
    if (block.role !== 'byline' && block.role !== 'dateline' && block.role !== 'credit') continue;
    const line = page.text.slice(block.start, block.end);
    const match = outletInLine.exec(line);
    const words = match?.groups?.['a'] ?? match?.groups?.['b'] ?? match?.groups?.['c'] ?? match?.groups?.['d'];
    if (words === undefined || block.rule === 'dateline') continue;
    const index = line.indexOf(words, match?.index ?? 0);
    if (line.startsWith(`${words},`) && !hasOutletWord(words)) continue;
    return [spanOf(page.id, page.text, block.start + index, block.start + index + words.length)];
  }
  const staff = front.find(
    (block) =>
      block.role === 'byline' &&
      /Staff (?:Reporter|Writer|Correspondent)$/u.test(page.text.slice(block.start, block.end)),
  );
  if (staff !== undefined) {
    const match = /^By (?<outlet>.+) Staff/u.exec(page.text.slice(staff.start, staff.end));
    if (match?.groups?.['outlet'] !== undefined)
      return [spanOf(page.id, page.text, staff.start + 3, staff.start + 3 + match.groups['outlet'].length)];
  }
  const cut = blocks.find(({ rule }) => rule === 'dateline');
  if (cut !== undefined && (headline === undefined || cut.start > headline.start)) {
    const agency = /\((?<agency>[^()]{2,40})\)/u.exec(page.text.slice(cut.start, cut.end));
    if (agency?.groups?.['agency'] !== undefined && blocks.filter(({ rule }) => rule === 'dateline').length === 1)
      return [
        spanOf(page.id, page.text, cut.start + agency.index + 1, cut.start + agency.index + agency[0].length - 1),
      ];
  }
  const foot = blocks.slice(front.length).flatMap((block) => {
    const line = page.text.slice(block.start, block.end);
    const outlet = (writersOutlet.exec(line) ?? rightsOf.exec(line))?.groups?.['outlet'];
    return outlet === undefined
      ? []
      : [
          spanOf(
            page.id,
            page.text,
            block.start + line.lastIndexOf(outlet),
            block.start + line.lastIndexOf(outlet) + outlet.length,
          ),
        ];
  });
  return foot.slice(0, 1);
}

/** The day that the page’s own lines give; of several a line below the headline, then residue of the saving tool. A masthead’s date is not the article’s. */
function publishedOf(page: CleanPage, front: readonly Block[], headline: Block | undefined): Dated | null {
  const lines = front.filter(
    ({ role, rule }) =>
      (role === 'dateline' && rule === 'date-line') ||
      role === 'byline' ||
      rule === 'byline-with-date' ||
      role === 'credit' ||
      (role === 'furniture' && (rule === 'front-line' || rule === 'opening')),
  );
  const sorted = [...lines].sort(
    (a, b) => Number(a.start < (headline?.start ?? 0)) - Number(b.start < (headline?.start ?? 0)) || a.start - b.start,
  );
  for (const block of sorted) {
    const span = spanOf(page.id, page.text, block.start, block.end);
    const day = dayIn(span) ?? dayByWeekday(span, page.text.slice(headline?.end ?? block.end));
    if (day !== null) return day;
  }
  const residue = front.find(({ rule }) => rule === 'residue');
  const day = residue === undefined ? null : dayIn(spanOf(page.id, page.text, residue.start, residue.end));
  return day === null
    ? null
    : { ...day, basis: 'inferred', reason: 'the date that the saved page carries ahead of its text' };
}
