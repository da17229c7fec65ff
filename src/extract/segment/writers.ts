import { isDateLine } from './date-line.ts';
import { isCity, isLoneName } from './front-lines.ts';

/** A writer’s name with where it stands in a line. */
export interface Writer {
  index: number;
  words: string;
}

/** “Casa Verde, Oslo, 3 March 2026”, “Government House”: where words were spoken. */
const venue =
  /\b(?:airport|building|cent(?:er|re)|chancellery|college|consulate|embassy|headquarters|hotel|institute|mansion|ministry|museum|palace|palacio|palais|palazzo|secretariat|theatre|university)\b|^(?:Casa|Château|Maison|Villa) |\b(?:City|Conference|Government|Guest|Opera|Parliament|State|Town) (?:Hall|House)\b|\b(?:Ballroom|Function Room|Garden|Lounge|Press Room|Room|Terrace)$/iu;

/** “Staff Report”, “News Desk”, “Our Diplomatic Correspondent”, the name of a house: who wrote is not told. */
export const isNobody = (words: string): boolean =>
  venue.test(words) ||
  /\b(?:agencies|bureau|correspondents?|desk|editors?|monitoring|newsroom|reporters?|staff|team)\b|\breport$/iu.test(
    words,
  );

const label =
  /^(?:(?:published|posted|written|story|text|words|reporting|report|photos and text) by|by|par|por|von|di|author|reporter|text|words)(?::\s?|\s)/iu;

/** “Aida Bek (Astana)”, “Aida Bek in Astana”, “Aida Bek, Astana”: a name without the place beside it. */
const withoutPlace = (words: string): string =>
  words.replace(/\s?\([^()]*\)$| in \p{Lu}[\p{L}’' -]+(?:, \p{Lu}[\p{L}’' -]+)?$/u, '').trim();

/** What stands between bars, dots, two spaces or dashes in a line. */
const cells = (line: string): string[] =>
  line.split(/\s[|•·/–—-]\s|\s{2,}|\t|;\s|\s(?=Date: )/u).map((cell) => cell.trim());

/** The names that a cell gives: those behind “By” in any order with their places; without it a name alone. */
function namesIn(cell: string): string[] {
  const isLabelled = label.test(cell);
  const names = cell
    .replace(label, '')
    .split(/,? (?:and|with|y|et) |, | & /u)
    .map(withoutPlace)
    .filter((part) => isLoneName(part) && !isNobody(part));
  const [first] = names;
  if (first === undefined || !cell.replace(label, '').startsWith(first)) return [];
  return isLabelled
    ? names
    : cell.split(/,? and | & /u).every((part) => isLoneName(part) || part === first)
      ? names
      : [];
}

/** The writers whom a line below the headline names, in a cell of their own or beside the day: “4 March 2025 | 6 min read | Aida Bek”, “Aida Bek, 4 March 2025”. No name of which the text says “in”. */
export function writersBeside(line: string, text: string): Writer[] {
  const flat = line.replace(/\s*\n\s*/gu, ' ');
  const all = cells(` ${flat} `).filter((cell) => cell !== '');
  const [name = '', ...rest] = flat.split(', ');
  const isPlace = (words: string): boolean =>
    isCity(words) || new RegExp(`\\b(?:at|from|in|to) ${words}\\b`, 'u').test(text);
  const ahead = rest.length > 0 && isDateLine(rest.join(', ')) && isLoneName(name) && !isPlace(name) ? [name] : [];
  const named = all.find((cell) => label.test(cell) && namesIn(cell).length > 0);
  const isDated = /^[|•·]\s|\s[|•·]$/u.test(flat) || (all.length > 1 && all.some((cell) => isDateLine(cell)));
  const alone = all.filter(
    (cell) => (isDated || cell.includes(' and ')) && namesIn(cell).length > 0 && !isDateLine(cell) && !isPlace(cell),
  );
  const names =
    ahead.length > 0 ? ahead : named !== undefined ? namesIn(named) : alone.length === 1 ? namesIn(alone[0] ?? '') : [];
  return names.flatMap((words) => {
    const found = new RegExp(words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replaceAll(' ', '\\s+'), 'u').exec(line);
    return found === null ? [] : [{ index: found.index, words: found[0] }];
  });
}

const below =
  /^[(—–-]?\s?(?:(?:associated )?(?:reporting|writing) by|reporter:) (?<names>\p{Lu}[^;.()]*)|^\(?(?<helper>\p{Lu}[^,.;()]{3,40}?)(?: in \p{Lu}[\p{L}’' -]+)? contributed (?:reporting|to (?:the|this))\b/iu;

/** Whom a line below the text says to have written or helped: “— Reporting by Aida Bek in Astana”, “Jon Berg contributed to this story.” */
export function writersBelow(line: string): Writer[] {
  const match = below.exec(line);
  const words = match?.groups?.['names'] ?? match?.groups?.['helper'];
  if (match === null || words === undefined) return [];
  const start = match.index + match[0].indexOf(words);
  return words.split(/,? and |, | & /u).flatMap((part) => {
    const name = withoutPlace(part.trim());
    return isLoneName(name) && !isNobody(name) ? [{ index: start + words.indexOf(name), words: name }] : [];
  });
}
