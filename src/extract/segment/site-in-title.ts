import { trimmed } from '../../text/spans.ts';
import type { Block } from '../types.ts';
import { hasOutletWord, isOutletName } from './outlet-names.ts';

const titleAndSite = /^(?<title>\S.{19,250}?\S)\s+(?<mark>\||–|—|-|::|»)\s+(?<site>\p{Lu}[^|–—»]{2,60})$/u;
const words = (line: string): number => (line.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? []).length;

/** A page’s title ends with its site: “Ministers meet in Riga | Fjord Times”. The headline is what stands before; the site is a masthead. */
export function withoutSite(text: string, blocks: readonly Block[]): Block[] {
  const at = blocks.findIndex(({ role }) => role === null);
  const block = blocks[at];
  const match = block === undefined ? null : titleAndSite.exec(text.slice(block.start, block.end));
  const { title = '', mark = '', site = '' } = match?.groups ?? {};
  if (block === undefined || words(title) < 4 || words(site) > 7 || !isSite(text, site, mark)) return [...blocks];
  const end = trimmed(text, block.start, block.start + title.length).end;
  const start = block.end - site.length;
  return [
    ...blocks.slice(0, at),
    { ...block, end },
    { ...block, start, item: false, role: 'furniture', rule: 'masthead' },
    ...blocks.slice(at + 1),
  ];
}

/** Behind a bar any name that the page gives again; behind a dash only one that outlets bear. */
const isSite = (text: string, site: string, mark: string): boolean =>
  isOutletName(site) ||
  (mark !== '-' && mark !== '–' && mark !== '—' && (hasOutletWord(site) || text.split(site).length > 2));
