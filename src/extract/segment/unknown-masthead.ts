import { menuWords } from '../clean/row-words.ts';
import type { Block } from '../types.ts';

/** Rules that find what stands below the name of a site. */
const belowName: ReadonlySet<string> = new Set([
  'breadcrumb',
  'link-row',
  'masthead-date',
  'menu-row',
  'path',
  'row-of-cells',
  'skip-link',
]);

const small = /^(?:and|d[aei]|de|del|des|do|dos|du|el|for|in|la|le|of|on|the|to|y)$/u;
const edition = /\s(?:[–—·|-] )?English (?:edition|version|service)$/iu;

/** Words that pages print in a line of their own and that name no outlet. */
const ofPage =
  /\b(?:advertisement|agenda|analysis|announcements?|article|breaking|brief|categor\p{L}+|communiqu\p{L}+|diplomacy|economy|edition|events?|exclusive|features?|foreign|interview|latest|live|media|news|note|opinion|politics|press|print|readout|region|release|section|speech\p{L}*|statements?|stor(?:y|ies)|topics?|transcript|update|version)\b/iu;

/** Parts of the world, which are sections of a site. */
const region = /\b(?:Africa|America|Americas|Asia|Central|East|Europe|Middle|North|Pacific|South|West|World)\b/iu;

/** A name of an outlet by its shape alone: one to six words with capitals, none of a page’s own, no figures. */
function isName(words: string): boolean {
  const all = words.split(/\s+/u);
  return (
    all.length <= 6 &&
    words.length > 3 &&
    all.every((word) => small.test(word) || /^\p{Lu}[\p{L}’'.-]*$/u.test(word)) &&
    !all.every((word) => menuWords.some((menu) => menu.toLowerCase() === word.toLowerCase())) &&
    !ofPage.test(words)
  );
}

/** A menu, a path or today’s date below a name; at the top of a page the paper’s town may stand between: “Fjord Tidende / Riga / Sunday, 4 May 2025”. */
function isBelowName(front: readonly Block[], at: number, line: (block: Block) => string): boolean {
  const [name, next, after] = front.slice(at, at + 3);
  if (name === undefined || next === undefined) return false;
  const isTown = at === 0 && line(name).includes(' ') && /^\p{Lu}[\p{L}’'-]+$/u.test(line(next));
  return belowName.has(next.rule) || (isTown && after !== undefined && belowName.has(after.rule));
}

/** “Altyn Sahifa” above a menu, a path or today’s date, behind the title of the page, or with “English edition”: an outlet whose name has no word of outlets’. */
export function unknownMasthead(
  front: readonly Block[],
  headline: Block | undefined,
  line: (block: Block) => string,
): { block: Block; index: number; words: string } | null {
  const title = headline === undefined ? '' : line(headline);
  const start = headline?.start ?? Number.POSITIVE_INFINITY;
  const above = front.filter((block) => block.start < start);
  const pageTitle = above.find((block) => block !== headline && line(block).startsWith(`${title} `));
  for (const [at, block] of front.entries()) {
    const whole = line(block);
    const words = whole.replace(edition, '');
    if (block === headline || title.toLowerCase().includes(words.toLowerCase())) continue;
    const isEdition = isName(words) && words !== whole && at < 3;
    const next = front[at + 1];
    const isAbove =
      isName(words) && block.start < start && next !== undefined && at < 3 && isBelowName(front, at, line);
    const isOverDay =
      at === 0 && isName(words) && words.includes(' ') && next?.rule === 'date-line' && next.start < start;
    const [cell = '', ...others] = words.split(/\s[|·•–—]\s|\s{3,}/u);
    const isRow = others.length > 0 && at < 2 && block.start < start && isName(cell) && cell.includes(' ');
    if (isRow && !region.test(cell)) return { block, index: 0, words: cell };
    const isSite = isName(words) && pageTitle !== undefined && line(pageTitle).endsWith(` ${words}`);
    if (isEdition || isAbove || isOverDay || isSite) return { block, index: 0, words };
  }
  return null;
}
