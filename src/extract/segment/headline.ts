import type { Block } from '../types.ts';
import { occasion } from './date-line.ts';
import { isOfSite } from './of-site.ts';
import { isOrganisation } from './outlet-names.ts';
import { isState } from './state-over-office.ts';

const words = (line: string): number => (line.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? []).length;

/** “KAZAKHSTAN UZBEKISTAN CASPIAN WATER ENERGY”: capitals without a single small word are sections of a site. */
const isRowInCapitals = (line: string): boolean =>
  line === line.toUpperCase() && !/\b(?:A|AND|AS|AT|BY|FOR|FROM|IN|OF|ON|OVER|THE|TO|WITH)\b|[,:’']/u.test(line);

/** “KINGDOM OF NORWAY” over a communiqué. */
const isStateInCapitals = (line: string): boolean => line === line.toUpperCase() && isState(line);

/** “News and views from the heart of Asia”, “The independent daily of the coast”, “Reporting the Gulf since 1998”: what a site says of itself. */
const motto =
  /^(?:The |Your )?(?:all the|analysis|daily|diplomatic service of|independent|latest|leading|news|stories|trusted|voices?|window)\b|\bsince \d{4}$|\b(?:news|newspaper|daily|weekly|magazine|portal|voice)\b (?:and \p{Ll}+ )?(?:about|for|from|in|of|on)\b/iu;

/** A motto stands right below the name of its site. */
const isMotto = (line: string, before: Block | undefined): boolean =>
  before?.rule === 'masthead' && words(line) <= 10 && motto.test(line);

/**
 * Of several lines above the text the headline: one that stands twice there; a short one that names its occasion and has the day or the writer
 * right below it; the first with enough to say; else the longest.
 */
export function headlineAmong(text: string, above: readonly Block[], lines: readonly Block[]): Block | undefined {
  const line = (block: Block): string => text.slice(block.start, block.end);
  const after = (block: Block): Block | undefined => above[above.indexOf(block) + 1];
  const before = (block: Block): Block | undefined => above[above.indexOf(block) - 1];
  const says = lines.filter(
    (block) =>
      !isOrganisation(line(block)) &&
      !isStateInCapitals(line(block)) &&
      !isRowInCapitals(line(block)) &&
      !isOfSite(line(block)),
  );
  const named = says.find(
    (block) => occasion.test(line(block)) && ['dateline', 'byline'].includes(after(block)?.role ?? ''),
  );
  const full = says.filter((block) => words(line(block)) >= 5);
  const told = toldBelow(text, above, full);
  const first = told.find((block) => !isMotto(line(block), before(block))) ?? told[0];
  return (
    repeated(text, above, lines) ??
    (named !== undefined && (first === undefined || named.start < first.start) ? named : first) ??
    [...(says.length > 0 ? says : lines)].sort((a, b) => words(line(b)) - words(line(a)))[0]
  );
}

/** How far below itself the words of a headline are looked for, in characters. */
const reach = 4000;

/** The beginnings of the longer words, which all forms of a word share. */
const stems = (line: string): Set<string> =>
  new Set((line.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5)));

/** Without the lines of which the text below says hardly anything, where it says much of another: “Vote now: goal of the month”. */
function toldBelow(text: string, above: readonly Block[], lines: readonly Block[]): readonly Block[] {
  if (lines.length < 2) return lines;
  const from = above.at(-1)?.end ?? 0;
  const below = stems(text.slice(from, from + reach));
  const shared = lines.map(({ start, end }) => {
    const own = stems(text.slice(start, end));
    return own.size === 0 ? 0 : [...own].filter((stem) => below.has(stem)).length / own.size;
  });
  const best = Math.max(...shared);
  const told = lines.filter((_, index) => best < 0.5 || (shared[index] ?? 0) > best / 3);
  return told;
}

/** “KUNA : Ministers meet 19/02/2025”, “Ministers meet - Altyn Sahifa”: a title of the page around its headline. */
const isWithSite = (whole: string, title: string): boolean => {
  const [before = '', behind = ''] = whole.split(title);
  return (
    whole.includes(title) &&
    whole.length < title.length + 60 &&
    (/\s[:|–—»-]\s$/u.test(before) || /^\s[:|–—«-]\s/u.test(behind))
  );
};

/** A line that stands twice above the text, or ends a path there, is the headline, where it stands last. */
function repeated(text: string, above: readonly Block[], lines: readonly Block[]): Block | undefined {
  const line = (block: Block): string => text.slice(block.start, block.end);
  const top = new Set(above.slice(0, 6));
  return lines
    .slice(-40)
    .findLast(
      (block) =>
        words(line(block)) >= 4 &&
        above.some(
          (other) =>
            other.start < block.start &&
            (line(other) === line(block) ||
              (other.role === 'furniture' && line(other).endsWith(` ${line(block)}`)) ||
              (top.has(other) && isWithSite(line(other), line(block)))),
        ),
    );
}
