import { menuWords, sharingWords } from '../clean/row-words.ts';
import type { Block } from '../types.ts';
import { hasOutletWord, isOrganisation } from './outlet-names.ts';

/** A name of who publishes, with where it stands. */
export interface Place {
  block: Block;
  index: number;
  words: string;
}

type Line = (block: Block) => string;

const capital = String.raw`\p{Lu}[\p{L}’'-]+`;
const told = new RegExp(
  String.raw`\b(?:told|tell|tells|seen by|interview with|interviewed by|spoke to|speaking to) (?<outlet>The ${capital}(?: (?:of )?${capital}){1,3})|(?<self>The ${capital}(?: (?:of )?${capital}){1,3}) (?:has )?(?:collected|compiled|gathered|put together|selected) `,
  'gu',
);

/** “…, she told The Fjord Times”: the paper to which those speak of whom a page tells, where that is always the same. */
export function toldToPaper(blocks: readonly Block[], line: Line): Place[] | null {
  const found = blocks
    .filter(({ role }) => role === 'prose')
    .flatMap((block) =>
      [...line(block).matchAll(told)].flatMap((match) => {
        const words = match.groups?.['outlet'] ?? match.groups?.['self'] ?? '';
        return hasOutletWord(words) && !ofState.test(words)
          ? [{ block, index: match.index + match[0].indexOf(words), words }]
          : [];
      }),
    );
  const [first] = found;
  return first !== undefined && found.every(({ words }) => words === first.words) ? [first] : null;
}

/** “told the Ministry of Trade”, “told the House of Representatives”: no paper. */
const ofState =
  /\b(?:Agency|Chancellery|Commission|Consulate|Council|Delegation|Department|Embassy|Government|House|Ministry|Mission|Office|Parliament|Presidency|Secretariat|Standard|State)\b/u;

/** Below its text a page has no more lines that may say whose it is. */
const footLines = 8;

/** “Ministry of Foreign Affairs, 5 Castle Square, Riga”, “Kingdom of Norway | Ministry of Energy”: a line at the foot of a release that names the office it came from. */
export function officeAtFoot(below: readonly Block[], line: Line): Place[] | null {
  const lastProse = below.findLastIndex(({ role, rule }) => role === 'prose' && rule !== 'short-line');
  for (const block of below.slice(lastProse + 1).slice(0, footLines)) {
    const text = line(block);
    const cells = text.split(/\s[|•·]\s|\n/u).map((cell) => cell.trim().split(/, (?!the\b)/u)[0] ?? '');
    const words = cells.find((cell) => /^(?:The )?(?:Ministry|Department) (?:of|for) /u.test(cell) && isOffice(cell));
    if (words !== undefined) return [{ block, index: text.indexOf(words), words }];
  }
  return null;
}

/** Whether every word is a name’s: an office, not a sentence about one. */
const isOffice = (cell: string): boolean => isOrganisation(cell) || new RegExp(`^${officeName}$`, 'u').test(cell);
const officeName = String.raw`(?:The )?${capital} (?:of|for) (?:(?:${capital},?|and|of|the|for) )*${capital}`;

/** A row of a site’s head: found as a menu, or with two of its sections. */
const isRowOfSite = ({ rule }: Block, text: string): boolean => {
  const words = text.split(/\s+/u);
  const sections = words.filter((word) => menuWords.includes(word)).length;
  return words.length > 5 && (rule === 'menu-row' || (rule === 'masthead' && sections > 1));
};

const nameInRow = new RegExp(String.raw`(?:The )?(?:\p{Lu}\p{Ll}[\p{L}’'-]* ){1,2}\p{Lu}\p{Ll}+`, 'gu');

/** “Sign in Home World The Fjord Ledger > Norway”, “EN RU Fjord Post Politics”: the name of an outlet among the sections of its site; “[Fjord Post logo]”. */
export function amongSections(front: readonly Block[], line: Line): Place[] | null {
  for (const block of front) {
    const text = line(block);
    const logo = /^\[(?<outlet>\p{Lu}.{3,40}) logo\]$/u.exec(text)?.groups?.['outlet'];
    if (logo !== undefined) return [{ block, index: 1, words: logo }];
    if (!isRowOfSite(block, text)) continue;
    for (const { 0: first, index } of text.matchAll(/\p{Lu}[\p{L}’'-]+/gu)) {
      if (menuWords.includes(first) || sharingWords.includes(first)) continue;
      nameInRow.lastIndex = index;
      const match = nameInRow.exec(text);
      if (match?.index !== index) continue;
      const words = match[0].split(' ');
      const end = words.findIndex(
        (word, at) => at > 0 && !menuWords.includes(word) && hasOutletWord(words.slice(0, at + 1).join(' ')),
      );
      if (end < 0 || words.slice(0, end).some((word) => menuWords.includes(word))) continue;
      const name = words.slice(0, end + 1).join(' ');
      if (!ofState.test(name.replace(/ Standard$/u, '')) && name !== `The ${words[1] ?? ''}`)
        return [{ block, index, words: name }];
    }
  }
  return null;
}

const atWork = new RegExp(
  String.raw`^(?:${capital} )?(?:\p{L}+ ){0,2}(?:columnist|contributor|correspondent|editor|reporter|writer)(?:,| at| for| of)? (?<outlet>${capital}(?: ${capital}){1,3})$`,
  'iu',
);

/** “Defence correspondent, The Fjord Times” below a writer’s name; “Ann Lee - The Fjord Times”. */
export function ofWriter(front: readonly Block[], line: Line): Place[] | null {
  for (const block of front) {
    const text = line(block);
    const words =
      atWork.exec(text)?.groups?.['outlet'] ??
      (block.role === 'byline' ? / [-–—] (?<outlet>[^-–—\d]{6,50})$/u.exec(text)?.groups?.['outlet'] : undefined);
    if (words !== undefined && hasOutletWord(words)) return [{ block, index: text.lastIndexOf(words), words }];
  }
  return null;
}
