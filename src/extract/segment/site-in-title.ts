import { trimmed } from '../../text/spans.ts';
import type { Block } from '../types.ts';
import { hasOutletWord, isOutletName } from './outlet-names.ts';

const titleAndSite = /^(?<title>\S.{19,250}?\S)\s+(?<mark>\||–|—|-|::|»)\s+(?<site>\p{Lu}[^|–—»]{2,60})$/u;
const words = (line: string): number => (line.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? []).length;

/** A page’s title ends with its site: “Ministers meet in Riga | Fjord Times”. The headline is what stands before; the site is a masthead, there and wherever it stands alone. */
export function withoutSite(text: string, blocks: readonly Block[]): Block[] {
  const at = blocks.findIndex(({ role }) => role === null);
  const block = blocks[at];
  const behind = block === undefined ? null : behindSite(text, block, blocks);
  if (behind !== null) return [...blocks.slice(0, at), ...behind, ...blocks.slice(at + 1)];
  const match = block === undefined ? null : titleAndSite.exec(text.slice(block.start, block.end));
  const { title = '', mark = '', site = '' } = match?.groups ?? {};
  if (block === undefined || words(title) < 4 || words(site) > 7 || !isSite(text, site, mark)) return [...blocks];
  const end = trimmed(text, block.start, block.start + title.length).end;
  const start = block.end - site.length;
  return [
    ...blocks.slice(0, at),
    { ...block, end },
    { ...block, start, item: false, role: 'furniture', rule: 'masthead' },
    ...blocks
      .slice(at + 1)
      .map((other) =>
        other.role === null && text.slice(other.start, other.end) === site
          ? { ...other, role: 'furniture' as const, rule: 'masthead' }
          : other,
      ),
  ];
}

/** Behind a bar any name that the page gives again; behind a dash only one that outlets bear. */
const isSite = (text: string, site: string, mark: string): boolean =>
  isOutletName(site) ||
  (mark !== '-' && mark !== '–' && mark !== '—' && (hasOutletWord(site) || text.split(site).length > 2));

const siteAndTitle = /^(?<site>\p{Lu}[^|–—»]{2,40}?)\s+(?:\||–|—|-|::|»|\/)\s+(?<title>\p{Lu}[^/|»]{19,250})$/u;

/** “Fjord Times - Ministers meet in Riga” where the page gives the same headline again in a line of its own. */
function behindSite(text: string, block: Block, blocks: readonly Block[]): Block[] | null {
  const { site = '', title = '' } = siteAndTitle.exec(text.slice(block.start, block.end))?.groups ?? {};
  if (!blocks.some(({ start, end }) => title !== '' && text.slice(start, end) === title)) return null;
  return [
    { ...block, end: block.start + site.length, item: false, role: 'furniture', rule: 'masthead' },
    { ...block, start: block.end - title.length, item: false, role: 'furniture', rule: 'headline-again' },
  ];
}
