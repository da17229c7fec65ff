import { cellsOf } from '../../text/cells.ts';
import { dateWords } from '../../text/date-words.ts';
import { isDay } from '../../text/days.ts';
import type { Dated } from '../../model/said.ts';
import type { Span } from '../../model/span.ts';
import { spanOf, spanWithin } from '../../text/spans.ts';
import type { Block, CleanPage } from '../types.ts';
import { eitherDay } from './either-day.ts';
import { foreignDay } from './foreign-day.ts';
import { isOutletName } from './outlet-names.ts';
import { isDateLine, isMastheadDate, isOccasionLine } from './date-line.ts';

const stated = (edtf: string, span: Span): Dated => ({ edtf, basis: 'stated', reason: null, evidence: [span] });
const published = /\b(?:Published|Posted|Issued|Released)\b/iu;
const changed = /\b(?:Updated|Modified|Edited|Revised)\b/iu;

/** A whole day in a line, as stated there; of several the one on which it was published, not changed. */
export function dayIn(span: Span): Dated | null {
  const dates = dateWords(span.text).filter(
    (words) => words.kind === 'fixed' && words.edtf.length === 10 && isDay(words.edtf),
  );
  const at = span.text.search(published);
  const date = (at < 0 ? undefined : dates.find(({ index }) => index > at)) ?? dates[0];
  if (date?.kind === 'fixed') return stated(date.edtf, spanWithin(span, date.index, date.length));
  const foreign = foreignDay(span.text);
  return foreign !== null && isDay(foreign.edtf)
    ? stated(foreign.edtf, spanWithin(span, foreign.index, foreign.length))
    : null;
}

/** Lines of the page that may say when the article was published. */
const mayDate = ({ role, rule }: Block, line: string): boolean =>
  !/^(?:Accessed|Downloaded|Fetched|Printed|Retrieved|Saved)\b/iu.test(line) &&
  ((role === 'dateline' && rule === 'date-line') ||
    role === 'byline' ||
    role === 'credit' ||
    (role === 'furniture' && ['front-line', 'opening', 'masthead'].includes(rule)) ||
    (rule === 'breadcrumb' && isDateLine(line)));

/** “The Fjord Times, 20 February 2025” below the text. */
const isIssue = (line: string): boolean =>
  /^[^,\d]{4,60}, [^,]{2,20},? \d{4}$/u.test(line) && isOutletName(line.split(', ')[0] ?? '');

/** “— Reporting by A; 20 February 2025”: who wrote and when, below the text. */
const isReporting = /^[—–-]? ?(?:Reporting|Written|Text|Story|By) (?:by )?\p{Lu}/u;

/** “Done in Tashkent on June 25, 2025, in two originals”: the day of a document that carries no other. */
const isDone = /^(?:Done|Signed|Adopted|Issued|Given) (?:in|at) \p{Lu}/u;

/**
 * The day that the page’s own lines give; of several a line below the headline before one above, and the day of publishing before that
 * of a change; then a line at the foot that says “Published” or who wrote, the closing line of a document, a numbered release’s
 * headline (“No: 45, 4 March 2025, Press Release …”), residue of the saving tool, the day of a paper’s issue, that with which a headline ends. The date above a page with menus is not the article’s.
 */
export function publishedOf(
  page: CleanPage,
  front: readonly Block[],
  blocks: readonly Block[],
  headline: Block | undefined,
): Dated | null {
  const lineOf = (block: Block): string => page.text.slice(block.start, block.end);
  const isChange = (block: Block): boolean => changed.test(lineOf(block)) && !published.test(lineOf(block));
  const isAbove = (block: Block): boolean =>
    headline === undefined ? isMastheadDate(lineOf(block)) : block.start < headline.start;
  const lines = front
    .filter((block) => mayDate(block, lineOf(block)))
    .sort(
      (a, b) =>
        Number(isAbove(a)) - Number(isAbove(b)) || Number(isChange(a)) - Number(isChange(b)) || a.start - b.start,
    );
  const foot = blocks.filter(
    (block) =>
      !front.includes(block) &&
      ((block.rule === 'date-line' && published.test(lineOf(block))) ||
        isIssue(lineOf(block)) ||
        block.role === 'credit' ||
        block.role === 'byline' ||
        isReporting.test(lineOf(block))),
  );
  for (const block of [...lines, ...foot]) {
    const span = spanOf(page.id, page.text, block.start, block.end);
    const day = dayIn(span) ?? eitherDay(span, page.text.slice(headline?.end ?? block.end));
    if (day !== null) return day;
  }
  const done = blocks.findLast((block) => isDone.test(lineOf(block)));
  const sealed = done === undefined ? null : dayIn(spanOf(page.id, page.text, done.start, done.end));
  if (sealed !== null) return sealed;
  const inTitle =
    headline === undefined || !/^No\b/u.test(lineOf(headline))
      ? null
      : dayIn(spanOf(page.id, page.text, headline.start, headline.end));
  if (inTitle !== null) return inTitle;
  const residue = front.find(({ rule }) => rule === 'residue');
  const day = residue === undefined ? null : dayIn(spanOf(page.id, page.text, residue.start, residue.end));
  return day === null
    ? (dayAhead(page, blocks, headline) ?? dayOfIssue(page, front) ?? dayOfWords(page, blocks, headline))
    : { ...day, basis: 'inferred', reason: 'the date that the saved page carries ahead of its text' };
}

/** “…, Oslo, 16 October 2025”, “… (16.10.2025)”: a headline that ends with a day; nothing but a place and brackets may follow the title’s own words. */
const endsInDay =
  /(?:(?:,|[–—-]|\bon)\s|\()(?:\p{Lu}[\p{L}’' -]{1,30},?\s)?(?:\p{L}+day,?\s)?[^,–—()]{6,18}(?:,\s\d{4})?\)?$/u;
/** “Remarks by … on 16 October 2025 in Oslo”, “16 October 2025: Remarks by …”: a headline that says when its words were spoken. */
const ofWords =
  /\b(?:address|briefing|communiqu[eé]|intervention|interview|keynote|press conference|readout|remarks|speech|statement|toast|transcript)\b/iu;
const saysWhen = /(?:^\W?|\b(?:on|of) )(?:\d{1,2}(?:st|nd|rd|th)? \p{L}+|\p{L}+\.? \d{1,2}(?:st|nd|rd|th)?),? \d{4}\b/u;
/** “The following is the transcript of remarks made by … on 16 October 2025:”. */
const opensTranscript =
  /^(?:The following|Below|Following) (?:is|are) (?:an? |the )?(?:edited |full |unofficial )?(?:excerpts?|remarks|speech|statement|text|transcript)\b/u;

/** “The Ministers of …, meeting in Riga on 13 June 2025,”: the opening of a declaration, which is signed where it says. */
const opensDeclaration = /^(?:The|We,?) [^.“”"]{0,400}\b(?:assembled|convened|gathered|meeting|met)\b[^.“”"]{0,400},$/u;

/** The day of the words themselves, where nothing else dates them: that with which the headline ends, or of the words that lead into a transcript or a declaration. */
function dayOfWords(page: CleanPage, blocks: readonly Block[], headline: Block | undefined): Dated | null {
  const lead = blocks.find(({ start, end }) => {
    const line = page.text.slice(start, end);
    return opensTranscript.test(line) || opensDeclaration.test(line);
  });
  for (const block of [headline, lead]) {
    if (block === undefined) continue;
    const span = spanOf(page.id, page.text, block.start, block.end);
    const isTold = endsInDay.test(span.text) || (ofWords.test(span.text) && saysWhen.test(span.text));
    const day = block === lead || isTold ? dayIn(span) : null;
    if (day !== null) return { ...day, basis: 'inferred', reason: 'the day that the text gives for its own words' };
  }
  return null;
}

/** So many blocks of a page are its head at most, and so many words a line of it. */
const longestHead = 14;
const longestLine = 16;
const ofReader = /°|\b(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat)\b/u;

/** “Casa Amarilla, San José, 24 February 2026”, “June 19, 2025 / 0 Comments / in News”: where no line of dates is found, the day in a short line ahead of the text. */
function dayAhead(page: CleanPage, blocks: readonly Block[], headline: Block | undefined): Dated | null {
  const isLong = ({ start, end }: Block): boolean => page.text.slice(start, end).split(/\s+/u).length > 2 * longestLine;
  const first = blocks.findIndex((block) => isLong(block) && block !== headline);
  for (const block of blocks.slice(0, first < 0 ? longestHead : Math.min(first, longestHead)).reverse()) {
    const line = page.text.slice(block.start, block.end);
    if (block === headline || line.split(/\s+/u).length > longestLine || ofReader.test(line) || isMastheadDate(line))
      continue;
    const span = spanOf(page.id, page.text, block.start, block.end);
    const day = isOccasionLine(line) ? null : dayIn(span);
    if (day !== null) return day;
  }
  return null;
}

/** Rules that find what only a page of the web has above its text. */
const ofSite: ReadonlySet<string> = new Set([
  'breadcrumb',
  'link-row',
  'menu-row',
  'path',
  'sharing-row',
  'skip-link',
  'widget',
]);

/** “Fjord Courier”, below it or beside it “Friday, May 2, 2025”: where nothing else dates the text and no menu stands by, not the reader’s day but that of the issue. */
function dayOfIssue(page: CleanPage, front: readonly Block[]): Dated | null {
  if (front.some(({ rule }) => ofSite.has(rule))) return null;
  const at = front.findIndex(({ rule }) => rule === 'masthead-date');
  const line = front[at];
  const isNamed = isOutletName(cellsOf(line === undefined ? '' : page.text.slice(line.start, line.end))[0] ?? '');
  if (line === undefined || (!isNamed && !['masthead', 'front-line'].includes(front[at - 1]?.rule ?? ''))) return null;
  const span = spanOf(page.id, page.text, line.start, line.end);
  const day = dayIn(span) ?? eitherDay(span, page.text.slice(line.end));
  return day === null ? null : { ...day, basis: 'inferred', reason: 'the date of the issue, above its text' };
}
