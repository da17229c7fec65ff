import { cellsOf } from '../../text/cells.ts';

/** “Log in | Subscribe”, “[1]Fjord Courier”, “LIVE: Parliament”, “Office of the Spokesperson”, “U.S. Embassy in Norway”, “2017-2021 ARCHIVED CONTENT”: what a site prints above its headlines. */
const ofSite =
  /^\[\d+\]|^\*{2,}|\barchived content\b|\b(?:log ?in|sign in|subscribe|register)\b|^(?:live|watch|breaking)\b ?[:|–—-]|^(?:office of the|statement from the|from the office of) (?:[\p{L}’']+ ?){1,4}$|^(?:[\p{L}.]+ )?(?:embassy|consulate|mission) (?:in|to) (?:the )?\p{L}[\p{L}’' ]+$/iu;

/** “Maison Blanche, Rue du Port, Lomé”: three names or more between commas, and no word of a sentence. */
const isAddress = (line: string): boolean =>
  line.split(', ').length > 2 &&
  line
    .split(', ')
    .every((part) =>
      /^(?:\d+ )?\p{Lu}[\p{L}’'-]*(?: (?:d[ae]|de la|des|du|el|of|\p{Lu}[\p{L}’'-]*)){0,4}$/u.test(part),
    );

/** “P.O. Box 30, Lusaka. Tel: +260 1”, “Back to the list”, “BREAKING NEWS  Talks resume”, “Department: Trade REPUBLIC OF GHANA”, “(issued on Friday)”. */
const notice =
  /^\(|\bP\.? ?O\.? ?Box\b|\b(?:Tel|Fax|Phone|E-?mail)\b ?[.:]|\S@\S|^(?:back|go|jump|return|skip) to\b|^breaking(?: news)?(?::|\s{2,})|^(?:media|news|press) (?:note|release|statement)(?: for immediate release)?$|^(?:media|news|press) release (?:no|nr|number|ref)\b|^(?:department|directorate|division|ministry|office|section):/iu;

/** “Briefing Room | Statements and Releases”, “Le Fil · English edition”: short names side by side, with none of a sentence’s small words. */
const isRow = (line: string): boolean => {
  const path = line.split(/\s[/›»>]\s/u);
  const cells = path.length > 2 ? path : cellsOf(line);
  return (
    cells.length > 1 &&
    cells.every((cell) => /^\p{Lu}/u.test(cell) && cell.split(' ').length <= 4 && !/[.,?!:”’"']/u.test(cell))
  );
};

/** Whether a line is the site’s own and never a headline. */
export const isOfSite = (line: string): boolean =>
  ofSite.test(line) || notice.test(line) || isRow(line) || isAddress(line);
