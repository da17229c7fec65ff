import type { Span } from '../../model/span.ts';
import { spanOf } from '../../text/spans.ts';
import type { Block, CleanPage } from '../types.ts';
import { menuWords, sharingWords } from '../clean/row-words.ts';
import { betweenStrokes } from './date-line.ts';
import { agencyIn } from './dateline.ts';
import { isLoneName } from './front-lines.ts';
import { isOffice, isState } from './state-over-office.ts';
import { amongSections, officeAtFoot, ofWriter, toldToPaper, type Place } from './publisher-in-text.ts';
import { isNobody } from './writers.ts';
import { atFoot } from './publisher-at-foot.ts';
import { unknownMasthead } from './unknown-masthead.ts';
import { abbreviates, hasOutletWord, isOutletName, outletIn } from './outlet-names.ts';

const outletInLine =
  /\(\s?(?<a>\p{Lu}[\p{L}’'. ]{3,40}?|[\p{Ll}\d-]+(?:\.\p{Ll}{2,4}){1,2})\s?(?:\)?$|\)\s(?=[\d:]{4,5}\b|\d{4}-|\p{Lu}\p{Ll}{2,8}\.? \d))|^(?<e>[\p{Ll}\d-]+(?:\.\p{Ll}{2,4}){1,2})\s?\||\|\s?(?<b>\p{Lu}[\p{L}’'. ]{3,40}?|[\p{Ll}\d-]+(?:\.\p{Ll}{2,4}){1,2})\s?\||^(?:Source:\s?)(?<c>\p{Lu}[\p{L}’'. ]{2,40}?)\s?(?:\||$)|^(?<d>\p{Lu}[\p{L}’'. ]{3,40}?)\s?[|,]\s?(?:\d|(?:Updated|Published|Posted)\b|\p{Lu}\p{L}{2,8}\.? \d)/u;

/** Who publishes, by the first of these that tells: the masthead, a line of the byline, a dateline’s agency, the foot of the page. */
export function publisherOf(
  page: CleanPage,
  front: readonly Block[],
  blocks: readonly Block[],
  headline: Block | undefined,
): Span[] {
  const line = (block: Block): string => page.text.slice(block.start, block.end);
  const found =
    amongSections(front, line) ??
    masthead(front, blocks, line) ??
    ofWriter(front, line) ??
    inCell(front, line) ??
    inByline(front, line, true) ??
    inStaffByline(front, line) ??
    ofDateline(blocks, headline, line) ??
    inByline(front, line, false) ??
    atFoot(blocks.slice(front.length), line) ??
    toldToPaper(blocks, line) ??
    officeAtFoot(blocks.slice(front.length), line) ??
    ofUnknown(front, headline, line);
  return (found ?? [])
    .map(withoutPlace)
    .map(({ block, index, words }) =>
      spanOf(page.id, page.text, block.start + index, block.start + index + words.length),
    );
}

/** “[3]Fjord Courier”, “OSLO (Fjord News Service), May 3, 2024”, “Riga, Monday 9 March 2026 — The Fjord Courier”: the name without the number of a link, the place and the day. */
function withoutPlace(place: Place): Place {
  const own =
    /^From (?:the )?(?<outlet>\p{Lu}.{3,80})$/u.exec(place.words) ??
    /^\[\d+\](?<outlet>.{3,})$/u.exec(place.words) ??
    /^[^()]{2,40} \((?<outlet>[^()]{4,60})\),? .*\d{4}$/u.exec(place.words) ??
    /^.{2,30}, .*\d{4} [–—-] (?<outlet>\p{Lu}.{3,60})$/u.exec(place.words);
  const words = (own?.groups?.['outlet'] ?? place.words).replace(/[,;]$/u, '');
  return { ...place, words, index: place.index + place.words.lastIndexOf(words) };
}

type Line = (block: Block) => string;

function ofUnknown(front: readonly Block[], headline: Block | undefined, line: Line): Place[] | null {
  const place = unknownMasthead(front, headline, line);
  return place === null ? null : [place];
}

/** Lines of the masthead that name one publisher together: “Ministry of Foreign Affairs / The Kingdom of Norway”. */
function masthead(front: readonly Block[], blocks: readonly Block[], line: Line): Place[] | null {
  const mastheads = front.filter(
    (block) =>
      block.rule === 'masthead' ||
      (block.role === 'furniture' &&
        isOutletName(line(block)) &&
        !['breadcrumb', 'menu-row', 'whole-line'].includes(block.rule)),
  );
  const [first] = mastheads;
  if (first === undefined) return null;
  const next = blocks[blocks.indexOf(first) + 1];
  const office = line(next ?? first);
  if (next !== undefined && mastheads.includes(next) && isState(line(first)) && isOffice(office))
    return [{ block: next, ...outletIn(office) }];
  const joins =
    next !== undefined &&
    mastheads.includes(next) &&
    /^Ministry|^Department/u.test(line(first)) &&
    /^(?:of )?[Tt]he |^Republic|^Kingdom/u.test(line(next));
  return [first, ...(joins ? [next] : [])].map((block) => ({ block, ...outletIn(line(block)) }));
}

/** “By Ann Lee | Fjord Times | Updated …”, “Source: Fjord Times”, “Fjord Times, 3 May 2025”; by a word of outlets’ names or, failing a dateline, any name. */
function inByline(front: readonly Block[], line: Line, isKnown: boolean): Place[] | null {
  const hasWriter = front.some(({ role }) => role === 'byline');
  for (const block of front) {
    if (!['byline', 'dateline', 'credit'].includes(block.role ?? '') || block.rule === 'dateline') continue;
    const match = outletInLine.exec(line(block));
    const words =
      match?.groups?.['a'] ??
      match?.groups?.['e'] ??
      match?.groups?.['b'] ??
      match?.groups?.['c'] ??
      match?.groups?.['d'];
    if (words === undefined || menuWords.includes(words) || isNobody(words) || /^(?:By|Posted by)\b/u.test(words))
      continue;
    if (match?.groups?.['a'] !== undefined && line(block).split('(').length > 2) continue;
    if (isLoneName(words) && !hasWriter) continue;
    if ((isKnown || line(block).startsWith(`${words},`)) && !hasOutletWord(words)) continue;
    return [{ block, index: line(block).indexOf(words, match?.index ?? 0), words }];
  }
  return null;
}

/** “Council of the Nordic States | Press release | 4 March 2025”, “By ANN LEE Fjord Times”: beside a date or a writer. */
function inCell(front: readonly Block[], line: Line): Place[] | null {
  for (const block of front) {
    const text = line(block);
    const cells =
      block.rule === 'date-line' || ['breadcrumb', 'masthead-date', 'menu-row'].includes(block.rule)
        ? text.replace(menu, '').split(/\s[|•·/›»>](?:\s|$)|, (?=\p{Lu})| {2,}|\t+/u)
        : [];
    const behind = block.role === 'byline' ? writersPaper.exec(text)?.groups?.['outlet'] : undefined;
    const words =
      cells.length > 1 || block.rule === 'menu-row'
        ? cells.find((cell) => isOutletName(cell) && !isSection(cell))
        : behind;
    if (words === undefined || (words === behind && !hasOutletWord(words))) continue;
    const own = outletIn(words);
    return [{ block, index: text.indexOf(words) + own.index, words: own.words }];
  }
  return null;
}

/** The sections in a row behind a name: “Mekong Gazette Politics Business Society”. */
const menu = new RegExp(` (?:${menuWords.join('|')})(?: (?:${menuWords.join('|')}))+.*$`, 'u');

/** “Top News”, “Press”, “Media Centre”: a section of a site, not its name. */
const isSection = (cell: string): boolean =>
  !/\s/u.test(cell.trim()) ||
  cell.split(/\s+/u).every((word) => word === 'Share' || sharingWords.includes(word)) ||
  /^(?:All|Breaking|Latest|Local|More|My|National|News|Regional|Social|Top|World)\b/iu.test(cell) ||
  /^(?:Current|Press|Public|Recent) \p{Lu}?\p{L}+$/u.test(cell);

/** “By ANN LEE Fjord Times”, “By Ann Lee, Fjord Times”, “By Ann Lee for The Fjord Times”. */
const writersPaper = new RegExp(
  String.raw`^(?:B[yY] )?(?:(?:\p{Lu}[\p{Lu}’'.-]* ){2,4}|[^,]{4,60}, |[^,]{4,60}? (?:for|of) )(?<outlet>(?:The )?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3})$`,
  'u',
);

/** “By Fjord Times Staff Reporter”. */
function inStaffByline(front: readonly Block[], line: Line): Place[] | null {
  for (const block of front) {
    const words = /^By (?<outlet>.+) Staff (?:Reporter|Writer|Correspondent)$/u.exec(line(block))?.groups?.['outlet'];
    if (block.role === 'byline' && words !== undefined) return [{ block, index: 3, words }];
  }
  return null;
}

/** The agency of the only dateline, under the name that it abbreviates where the page gives that too. */
function ofDateline(blocks: readonly Block[], headline: Block | undefined, line: Line): Place[] | null {
  const [cut, ...others] = blocks.filter((block) => block.rule === 'dateline' || betweenStrokes.test(line(block)));
  if (cut === undefined || others.length > 0 || (headline !== undefined && cut.start < headline.start)) return null;
  const agency = agencyIn(line(cut));
  return agency === null ? null : (inFull(agency.words, blocks, line) ?? [{ block: cut, ...agency }]);
}

/** “AW”: the place where the page says “The Associated Wire”. */
function inFull(short: string, blocks: readonly Block[], line: Line): Place[] | null {
  if (!/^\p{Lu}{2,6}$/u.test(short)) return null;
  for (const block of blocks)
    for (const { 0: words, index } of line(block).matchAll(/(?:The )?\p{Lu}\p{L}+(?: (?:of )?\p{Lu}\p{L}+){1,4}/gu))
      if (abbreviates(short, words) && hasOutletWord(words)) return [{ block, index, words }];
  return null;
}
