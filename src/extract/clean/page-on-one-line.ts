import { withSignsInWords } from '../../text/double-encoded.ts';
import { trimmed } from '../../text/spans.ts';
import { wholeDay } from './day-words.ts';
import { menuWords, sharingWords } from './row-words.ts';

/** How far into a line a page’s head is looked for, and how far below it its words are, in characters. */
const head = 2500;
const below = 4000;

/** No page with its head and its text on one line is shorter. */
const shortest = 400;

const sharing = `(?:${sharingWords.join('|')}|Share)`;
const menu = `(?:${menuWords.join('|')}|MENU|HOME|NEWS|Menu|(?:Log|Sign) (?:in|out|up))`;

/** What only a site puts round its text: menus, buttons, paths, counts. */
const ofSite = new RegExp(
  [
    String.raw`\b\d[\d,.]* (?:views|comments|shares|reads)\b`,
    String.raw`\b\d{1,3} min(?:ute)?s?(?: read)?\b`,
    String.raw`\bListen to (?:this |the )?article\b`,
    String.raw`\b(?:Photo|PHOTO|Image|Picture):`,
    String.raw`\b(?:Skip to (?:main )?content|Search)\b(?: for:| ?\.\.\.)?`,
    String.raw`\b(?:Accept|ACCEPT)(?: (?:All|ALL))?\b|\b(?:Reject|REJECT|Preferences|OPTIONS)\b`,
    String.raw`\b${sharing}(?: ${sharing})+\b`,
    String.raw`\b${menu}(?: ${menu})+\b`,
    String.raw`\s[>»›|/]\s`,
  ].join('|'),
  'gu',
);

/** What a headline is parted by from the rest of a page’s head: what is of the site, days, writers, ends of sentences. */
const parting = new RegExp(
  [
    ofSite.source,
    String.raw`(?:(?<=\p{Ll} )(?<!\b(?:and|at|for|from|in|of|the|to|with) )\p{Lu}[\p{L}’'-]+, (?=${wholeDay}))?\b(?:(?:Last )?[Uu]pdated|Published|Posted)?(?: on)?:? ?(?:\p{Lu}\p{Ll}+day,? )?${wholeDay}(?:,? (?:at )?\d{1,2}[:.]\d\d(?: ?[AaPp]\.?[Mm]\b\.?)?)?`,
    String.raw`\b(?:[Bb]y|Author:|Reporter:) \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2}`,
    String.raw`(?<=\p{Ll}{3})[.!?]["”’)]? (?=\p{Lu})`,
  ].join('|'),
  'gu',
);

/** So many signs of a site stand in the head of a saved page, and hardly one in a paragraph. */
const fewestOfSite = 2;

/** A section of the site right before the headline: “Economy Chisinau and Bucharest settle …”, “ECONOMY Brazil and …”. */
const section = new RegExp(String.raw`^(?:(?:${menu}|\p{Lu}{4,}) )+`, 'u');

const stems = (words: string): Set<string> =>
  new Set((words.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5)));

/** The first words of a page that come again in its head are its title: where they stand the second time. */
function titleAgain(opening: string): { start: number; end: number } | null {
  const words = [...opening.slice(0, 250).matchAll(/\S+/gu)];
  for (let count = Math.min(words.length, 30); count >= 5; count -= 1) {
    const last = words[count - 1];
    const title = last === undefined ? '' : opening.slice(0, last.index + last[0].length);
    const again = opening.indexOf(`${title} `, title.length);
    if (again > 0 && /\s$/u.test(opening.slice(0, again))) return { start: again, end: again + title.length };
  }
  return null;
}

/** “Ministers meet in Riga Ministers meet in Riga”: where the second begins. */
function secondHalf(words: string): number {
  const half = (words.length - 1) / 2;
  return words.slice(0, half) === words.slice(half + 1) ? half + 1 : 0;
}

/**
 * Where the headline stands in a line that holds a whole page: what the line begins with and has again; else, of what marks of a page’s
 * head part from each other, the first of five to thirty words most of which come again below. `text` is the page from the line’s
 * beginning on. Null for a line that is no page; in code units of the line.
 */
export function headlineInLine(whole: string, text: string): { start: number; end: number } | null {
  if (whole.length < shortest) return null;
  const line = withSignsInWords(whole);
  const opening = line.slice(0, head);
  if ([...opening.matchAll(ofSite)].length < fewestOfSite) return null;
  const again = titleAgain(opening);
  if (again !== null) return again;
  const after = withSignsInWords(text.slice(0, head + below));
  let from = 0;
  for (const { 0: part, index: start } of opening.matchAll(parting)) {
    const end = start + part.length;
    const between = opening.slice(from, start);
    const lead = between.length - between.trimStart().length;
    const skipped = section.exec(between.trimStart())?.[0].length ?? 0;
    const at = trimmed(line, from + lead + skipped, start);
    from = end;
    const words = line.slice(at.start, at.end);
    const count = words.split(/\s+/u).length;
    if (/^[.!]/u.test(part) || count < 5 || count > 30 || !/^[\p{Lu}“‘"']/u.test(words) || !/\s\p{Ll}/u.test(words))
      continue;
    const rest = stems(after.slice(end).replaceAll(words, ' '));
    const own = [...stems(words)];
    if (own.length > 2 && own.filter((stem) => rest.has(stem)).length / own.length >= 0.5)
      return { start: at.start + secondHalf(words), end: at.end };
  }
  return null;
}

const opening = new RegExp(
  String.raw`^\s*(?:[Bb]y \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2},?(?: \|)? )?(?:\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?, )?(?:(?:Published|Posted|Date|Issued)(?: on)?:? )?(?:\p{Lu}\p{Ll}+day,? )?${wholeDay}(?: by \p{Ll}+)?(?: \|)?(?= ["“]?\p{Lu})`,
  'u',
);

/** “Oslo, 16 October 2025 The Norwegian minister …”: how far the day, and who wrote, stand ahead of the words behind a headline; 0 for none. */
export const dayAhead = (rest: string): number => opening.exec(rest.slice(0, 200))?.[0].length ?? 0;
