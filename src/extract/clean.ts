import { cellsOf } from '../text/cells.ts';
import { withSignsInWords } from '../text/double-encoded.ts';
import { fold } from '../text/fold.ts';
import { trimmed } from '../text/spans.ts';
import type { Block, CleanPage, Page } from './types.ts';
import { furnitureLines, furnitureOpenings, tailMarks } from './clean/furniture-words.ts';
import { menuWords, sharingWords } from './clean/row-words.ts';
import { withoutInlineFurniture } from './clean/inline-furniture.ts';
import { paragraphs } from './clean/lines.ts';
import { opensComments, opensTeasers, resumesAt } from './clean/teasers.ts';
import { dayAhead, headlineInLine } from './clean/page-on-one-line.ts';

const plain = (line: string): string =>
  fold(line)
    .replace(/(?<![\s:!.])[\s:!.]+$/u, '')
    .replace(/^[\s>»›]+/u, '');
const wholeLines = new Set(furnitureLines.map(plain));
const tails = tailMarks.map(plain);
const openings = furnitureOpenings.map(fold);
const opensAsFurniture = (folded: string): boolean =>
  openings.some((opening) => folded.startsWith(opening)) && !isReadoutBehindLabel.test(folded);
/** “The following is attributable to Spokesperson Lund: Secretary Holm spoke with …”: a label with the readout on its line. */
const isReadoutBehindLabel = /^the following is attributable to [^:]{3,80}: (?:\S+ ){7}/u;
const words = (line: string): string[] => line.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
const prose = (line: string): boolean => /[.!?]["”’')\]]*$/u.test(line) && words(line).length >= 12;

/** “Japanese | Other Languages | Site Map”, “Riga 12°C | USD 0.92”, “Home|World|Sport|Video”: short cells of which none says when. */
const isRowOfCells = (line: string): boolean => {
  const areShort = (cells: readonly string[], most = 3): boolean =>
    cells.every((cell) => words(cell).length <= most && !/\d{4}|\d:\d/u.test(cell));
  const barred = line.split(/\s[|•·]\s/u);
  return (
    (areShort(barred) && (barred.length > 2 || (barred.length > 1 && line.includes('°')))) ||
    [cellsOf(line), line.split('|')].some((cells) => cells.length > 3 && areShort(cells, 4))
  );
};

/** “Ann Lee | Riga | Fjord Dispatch | May 12, 2026 14:07”: a name, and the day at the end of its row. */
const isDatedRow =
  /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3} [|•] [^>›»]*[|•] (?:\p{L}{3,9}\.? \d{1,2},|\d{1,2} \p{L}{3,9}\.?) \d{4}\b[^|•]*$/u;

/** “USD 10.94  EUR 11.80”, “Coffee (ICE) 2.87 ▼”: prices and rates that run along a page. */
const isTicker = (line: string): boolean =>
  words(line).length <= 20 &&
  (/[▲▼]/u.test(line) || (line.match(/\b(?:USD|EUR|GBP|RUB|CNY|JPY|CHF|KZT|TRY)\b\s?\d/gu) ?? []).length > 1);

/** Four sections of a site in a row. */
const rowOfMenu = new RegExp(String.raw`\b(?:${menuWords.join('|')})(?:\s+(?:${menuWords.join('|')})){3,}\b`, 'u');

/** “Search Menu RU EN ES FR 中文”: codes or own names of languages, with at most a word of a menu each. */
const isRowOfLanguages = (line: string): boolean => {
  const own = words(line);
  const codes = own.filter(
    (word) =>
      /^(?:AR|DE|EN|ENG|ES|FR|KG|KZ|PT|RO|RU|TJ|TM|UA|UZ|ZH)$/u.test(word) || /^[^\P{L}\p{Script=Latin}]+$/u.test(word),
  );
  return own.length > 2 && own.length <= 12 && codes.length >= 3 && codes.length >= own.length / 2;
};

/** “Home News Sports Features Sunday Edition”: a line of few capitalised words that opens with sections of a site. */
const opensWithMenu = (line: string): boolean => {
  const own = words(line);
  return (
    own.length > 3 &&
    own.length <= 10 &&
    (own.slice(0, 3).every((word) => menuWords.includes(word)) || (own[0] === 'Home' && own.length > 4)) &&
    own.every((word) => /^[\p{Lu}\p{N}]/u.test(word))
  );
};

/** “We and our partners store information on a device”, “you accept our Privacy Policy”: what a site asks of its readers. */
const asksConsent =
  /\b[Ww]e (?:and our (?:\d+ )?partners|use (?:[\p{Ll}-]+ ){0,4}cookies)\b|\b(?:accept|agree to|read) (?:our|the) (?:Cookie|Privacy|Terms|cookie|privacy|terms)\b|\binformation on (?:a|your) device\b|\bfree articles? (?:left|remaining)\b/u;

/** “Get The Fjord Times stories sent directly to you!”, “You have read 1 of your 3 free articles”: what a site offers its readers. */
const offers =
  /^(?:get|receive) .{3,60} (?:alerts|headlines|news|stories|updates?) (?:delivered|directly|sent|straight)\b|^(?:follow|join|stay (?:connected|informed|tuned|up[- ]to[- ]date))\b.*\b(?:channel|facebook|instagram|linkedin|newsletter|telegram|twitter|whatsapp|youtube)\b|\bfree articles? this month\b|^enjoying this article\b|\bwebsite contains only a portion of the news\b|\bcontact us for subscription\b|^will be updated\.?$|^(?:link: ?https?:\S+|\[?views: ?\d+\]?)$/iu;

/** What a site asks of its readers is no longer, in words. */
const longestNotice = 80;

interface Rule {
  name: string;
  is: (line: string) => boolean;
}

/** What tells a line of the page from a line of the article, by the line alone; the first that fits names it. */
const rules: readonly Rule[] = [
  { name: 'residue', is: (line) => /^date \d{4}-\d{2}-\d{2}$/u.test(line) },
  { name: 'whole-line', is: (line) => wholeLines.has(plain(line)) },
  {
    name: 'opening',
    is: (line) =>
      opensAsFurniture(fold(line)) &&
      !(prose(line) && words(line).length > 25 && !/^(?:©|copyright|save my name)/iu.test(line)),
  },
  {
    name: 'consent',
    is: (line) => (asksConsent.test(line) || offers.test(line)) && words(line).length <= longestNotice,
  },
  {
    name: 'breadcrumb',
    is: (line) =>
      ((line.match(/\s[>›»|•/]\s/gu) ?? []).length >= 3 && !/\b[Bb]y \p{Lu}/u.test(line) && !isDatedRow.test(line)) ||
      /^(?:Home|Main|Front page)(?:\s[>›»/|]|\p{Lu})/u.test(line) ||
      (/\s[>›»]\s/u.test(line) && words(line).length <= 30 && !prose(line)),
  },
  {
    name: 'sharing-row',
    is: (line) =>
      words(line).length > 1 &&
      words(line).every((word) => sharingWords.includes(word) || /^(?:Share|on|this|via|Copy|Link|RSS|A)$/u.test(word)),
  },
  {
    name: 'menu-row',
    is: (line) =>
      isRowOfCells(line) ||
      opensWithMenu(line) ||
      (!prose(line) && rowOfMenu.test(line)) ||
      isRowOfLanguages(line) ||
      (words(line).length > 2 &&
        words(line.replace(/\b(?:Log|Sign) (?:in|out|up)\b/gu, 'Login')).filter((word) => menuWords.includes(word))
          .length >=
          words(line).length * 0.6),
  },
  {
    name: 'widget',
    is: (line) =>
      isTicker(line) ||
      /^(?:\p{L}+: )?https?:\/\/\S+$/u.test(line) ||
      /^#.*\b(?:RSS|Atom|alternate)\b/u.test(line) ||
      /^(?:spot_img)+$|^[_*=\-–—~.•|\s]+$|^\d+$|^&nbsp;$|^\d+ (?:comments?|views?|shares?|min(?:ute)?s? read)$/iu.test(
        line,
      ),
  },
  { name: 'link-row', is: (line) => /^(?:[*•-]\s)?(?:\[\d{1,3}\](?:[^[\]\s]+\s*){1,4})+$/u.test(line) },
];

/** Whether the page goes on about other things from this line: a tail mark after at least two paragraphs of prose. */
function isTail(line: string, proseSeen: number): boolean {
  if (proseSeen < 2) return false;
  const folded = plain(line);
  return tails.some(
    (mark) =>
      folded === mark ||
      (folded.startsWith(`${mark} `) &&
        /^(?:one thought on|tags|more from|more in|previous article|next article)/u.test(folded)),
  );
}

/** The parts of a line: of one that holds a whole page what the site put above its headline, the headline, and what follows. */
function pageParts(text: string, block: Block): Block[] {
  const at = headlineInLine(text.slice(block.start, block.end), text.slice(block.start));
  if (at === null) return withoutInlineFurniture(text, block);
  const [start, end] = [block.start + at.start, block.start + at.end];
  const part = (from: number, until: number): Block[] => {
    const span = trimmed(text, from, until);
    return span.start === span.end ? [] : [{ ...block, start: span.start, end: span.end, item: false }];
  };
  const above = part(block.start, start).flatMap((one) => withoutInlineFurniture(text, one));
  for (const one of above) if (one.role === null) Object.assign(one, { role: 'furniture', rule: 'menu-row' });
  const said = end + dayAhead(text.slice(end, block.end));
  const below = part(said, block.end).flatMap((one) => withoutInlineFurniture(text, one));
  return [...above, ...part(start, end), ...part(end, said), ...below];
}

/**
 * Gives what the page put round the article its role, and removes nothing. Past a tail mark all is furniture.
 */
export function clean(page: Page): CleanPage {
  const blocks: Block[] = [];
  let proseSeen = 0;
  let tail = false;
  let goesOn = -1;
  let teasersEnd = -1;
  const all = paragraphs(page.text);
  const lines = all.map(({ start, end }) => withSignsInWords(page.text.slice(start, end)).trim());
  const lastProse = lines.findLastIndex(prose);
  for (const [place, paragraph] of all.entries()) {
    for (const block of place < 3 ? pageParts(page.text, paragraph) : withoutInlineFurniture(page.text, paragraph)) {
      const line = withSignsInWords(page.text.slice(block.start, block.end)).trim();
      const isMark: boolean =
        !tail &&
        place >= goesOn &&
        (isTail(line, proseSeen) ||
          (proseSeen > 1 && opensComments(lines, place, lastProse)) ||
          (block.rule === 'tail' && proseSeen > 0 && /^(?:leave|you may|©)/iu.test(line)));
      if (isMark) goesOn = resumesAt(lines, place, prose) ?? goesOn;
      tail ||= isMark && place >= goesOn;
      const rule = tail || place < goesOn ? { name: 'tail' } : (rules.find(({ is }) => is(line)) ?? null);
      const isTeaser = block.item && teasersEnd >= 0 && !/\n\s*\n/u.test(page.text.slice(teasersEnd, block.start));
      if (isTeaser && rule === null) Object.assign(block, { role: 'furniture', rule: 'teaser' });
      teasersEnd = isTeaser || (rule !== null && opensTeasers.test(line)) ? block.end : -1;
      if (block.role === null && rule !== null) Object.assign(block, { role: 'furniture', rule: rule.name });
      if (block.role === null && prose(line)) proseSeen += 1;
      blocks.push(block);
    }
  }
  return { ...page, blocks };
}
