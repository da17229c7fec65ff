import { withoutJoiners } from './double-encoded.ts';
import { foldMarks } from './fold.ts';

/** A word or a mark of a sentence; offsets in UTF-16 code units from the sentence’s start. */
export interface Token {
  /** The characters with one kind of quotation mark and hyphen. */
  text: string;
  lower: string;
  start: number;
  end: number;
  isWord: boolean;
  /** Begins with a capital. */
  isCapital: boolean;
  /** Stands between quotation marks. */
  isQuoted: boolean;
}

/** A stretch between quotation marks, without them. `isClosed` is false where the mark comes in a later sentence. */
export interface Quotation {
  start: number;
  end: number;
  isOpened: boolean;
  isClosed: boolean;
}

const pattern =
  /''|(?:\p{L}\.){2,}|(?:Mr|Mrs|Ms|Dr|Prof|Assoc|Asst|Adm|Amb|Brig|Cdr|Comm|Capt|Cmdr|Col|Eng|Engr|Gen|Ing|Lt|Ma|Maj|Mlle|Mme|Sen|Sgt|Rep|Rev|Rt|Gov|Hon|St|No|H\.E)\.(?=\s)|(?:\p{Lu}|Ch|Kh|Sh|Ts|Ya|Yu|Zh)\.(?=\s\p{Lu}|\p{Lu}\p{Ll}{2})|\p{N}+(?:st|nd|rd|th)\b|\p{N}\+\p{N}\b|[$€£¥]?\p{N}+(?:[.,:]\p{N}+)*%?|[\p{L}\p{M}\p{N}]+(?:(?!'s\b)['ʻ\-&+][\p{L}\p{M}\p{N}]+)*|'s(?![\p{L}])|\S/gu;

/** Cuts a sentence into words and marks; “Norway’s” is two tokens. `inQuotes` tells whether a quotation is open where it begins. */
export function tokensOf(
  sentence: string,
  inQuotes = false,
): { tokens: Token[]; quotations: Quotation[]; openAtEnd: boolean } {
  const folded = foldMarks(sentence);
  const quotations = quotationsOf(sentence, inQuotes);
  const isQuoted = (at: number): boolean => quotations.some(({ start, end }) => at >= start && at < end);
  const tokens: Token[] = [];
  for (const { 0: text, index } of folded.matchAll(pattern)) {
    if (text === '*' && /^['’]s/u.test(folded.slice(index + 1))) continue;
    tokens.push({
      text: text === "''" ? '"' : withoutJoiners(text),
      lower: withoutJoiners(text).toLowerCase(),
      start: index,
      end: index + text.length,
      isWord: /[\p{L}\p{N}]/u.test(text),
      isCapital: /^(?:(?:al|el|ul|as|ar|ad|an|at|az)-)?\p{Lu}/u.test(text),
      isQuoted: isQuoted(index),
    });
  }
  const last = quotations.at(-1);
  return { tokens, quotations, openAtEnd: last !== undefined && !last.isClosed };
}

/** Opening and closing marks: curly, straight double, doubled apostrophes, and single curly marks round a phrase. */
const marks =
  /[“”"„]|''|(?<=^|[\s([—–-])[‘'](?=\p{L}[^‘'’]*\p{L}[^‘'’]* [^‘]*?[’'](?:[\s.,;:!?)]|$))|(?<=[\p{L}.,!?])[’'](?=[\s.,;:!?)]|$)/gu;

function quotationsOf(sentence: string, inQuotes: boolean): Quotation[] {
  const found: Quotation[] = [];
  let open: { start: number; isOpened: boolean; mark: string } | null = inQuotes
    ? { start: 0, isOpened: false, mark: 'double' }
    : null;
  for (const { 0: mark, index } of sentence.matchAll(marks)) {
    const isSingle = mark === '‘' || mark === '’' || mark === "'";
    if (open === null) {
      if (mark === '”' || mark === '’' || (mark === "'" && !/^['‘]\p{L}/u.test(sentence.slice(index, index + 2))))
        continue;
      if (mark === "'" && /[\p{L}.,]/u.test(sentence.charAt(index - 1))) continue;
      open = { start: index + mark.length, isOpened: true, mark: isSingle ? 'single' : 'double' };
    } else {
      if (isSingle !== (open.mark === 'single')) continue;
      if (mark === '“' || mark === '‘') {
        if (!open.isOpened && open.start === index)
          open = { start: index + mark.length, isOpened: true, mark: open.mark };
        continue;
      }
      if (index > open.start) found.push({ start: open.start, end: index, isOpened: open.isOpened, isClosed: true });
      open = null;
    }
  }
  if (open !== null && open.mark === 'double' && open.start < sentence.length)
    found.push({ start: open.start, end: sentence.length, isOpened: open.isOpened, isClosed: false });
  return found;
}
