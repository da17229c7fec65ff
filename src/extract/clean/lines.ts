import type { Block } from '../types.ts';
import { withSignsInWords } from '../../text/double-encoded.ts';
import { trimmed } from '../../text/spans.ts';

const terminal = /[.!?:;…]["”’')\]]*$/u;
const listStart = /^(?:[-–—•*·▪‣]\s|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s|First(?:ly)?,|Second(?:ly)?,|Third(?:ly)?,)/u;
/** “by Ann Lee — 4 March 2025”: below a headline, not the end of it. */
const writersLine = /^by \p{Lu}\S+(?: \p{Lu}\S+){1,3}\s*(?:$|[|—–·•-]|\d|(?:on )?\p{Lu}\p{Ll}+ \d)/u;
const titleGoesOn = /^(?:by the|of|on|between|for|at|to|and|in|with)\s/iu;

interface Line {
  start: number;
  end: number;
  text: string;
  adjacent: boolean;
}

/** The lines of a text that hold anything, without the white space at their ends. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let adjacent = false;
  for (const match of text.matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/gu)) {
    const { start, end } = trimmed(text, match.index, match.index + match[0].length);
    if (start === end) adjacent = false;
    else {
      lines.push({ start, end, text: withSignsInWords(text.slice(start, end)).trim(), adjacent });
      adjacent = true;
    }
  }
  return lines;
}

const firstWord = (line: string): number => /^\S+/u.exec(line)?.[0].length ?? 0;

/** No line of a hard-wrapped file is longer. */
const widest = 160;

/** Whether a sentence plainly runs over from one line to the next. */
const isCut = (line: Line, next: Line | undefined): boolean =>
  next?.adjacent === true &&
  !terminal.test(line.text) &&
  /^\p{Ll}/u.test(next.text) &&
  line.text.length > 40 &&
  line.text.length < widest;

/** How a file was hard-wrapped: the width of each line’s own paragraph, where that tells, and else the usual one of the file. */
interface Wrapping {
  own: ReadonlyMap<Line, number>;
  usual: number;
  most: number;
}

/** Where a file was hard-wrapped, or null where its lines are whole paragraphs. */
function wrappingOf(lines: readonly Line[]): Wrapping | null {
  const lengths = lines.flatMap((line, index) => (isCut(line, lines[index + 1]) ? [line.text.length] : []));
  if (lengths.length < 3) return null;
  lengths.sort((a, b) => a - b);
  const usual = lengths[Math.floor(lengths.length * 0.75)] ?? 0;
  const middle = lengths[Math.floor(lengths.length / 2)] ?? 0;
  const isNearUsual = (length: number): boolean => length > usual * 0.8 && length <= usual * 1.1;
  const own = new Map<Line, number>();
  let run: Line[] = [];
  const close = (): void => {
    const all = run.map(({ text }) => text.length);
    const wrapped = all.filter((length) => length <= middle * 1.3);
    const width = Math.max(0, ...(wrapped.length > 1 ? wrapped : all));
    const isFilled = run.length > 2 && terminal.test(run.at(-1)?.text ?? '') && all.slice(0, -1).every(isNearUsual);
    if (width < widest && (isFilled || run.some((line, index) => isCut(line, run[index + 1]))))
      for (const line of run) own.set(line, width);
    run = [];
  };
  for (const line of lines) {
    if (!line.adjacent) close();
    run.push(line);
  }
  close();
  return { own, usual, most: Math.max(...lengths) };
}

/** Whether a line is full: the first word of the next would not have stood in it too. */
const isFull = (line: Line, next: Line, { own, usual }: Wrapping): boolean => {
  const width = own.get(line) ?? usual;
  return (
    line.text.length > 20 &&
    (line.text.length + 1 + firstWord(next.text) > width - 1 || (line.text.length > width * 0.7 && isOpen(line, next)))
  );
};

const openEnd =
  /,$|\b(?:an?|and|as|at|between|but|by|for|from|his|her|in|its|of|on|or|that|the|their|to|which|who|with)$/u;

/** Wrapped by hand, ahead of the width: a line that its last word or the next one leaves open. */
const isOpen = (line: Line, next: Line): boolean =>
  !terminal.test(line.text) && (/^\p{Ll}/u.test(next.text) ? !writersLine.test(next.text) : openEnd.test(line.text));

/** Whether `next` goes on with the paragraph of `line`: a hard wrap, a drop capital, a number cut in two, a sentence cut in the middle. */
function goesOn(line: Line, next: Line, wrapping: Wrapping | null): boolean {
  if (!next.adjacent) return /^\p{Lu}$/u.test(line.text) && /^\p{Ll}/u.test(next.text);
  if (/^\p{Lu}$/u.test(line.text)) return /^\p{Ll}/u.test(next.text);
  if (/[$€£\d][.,]?$/u.test(line.text) && /^\d/u.test(next.text) && line.text.length > 25 && !listStart.test(next.text))
    return true;
  if (writerCut.test(line.text) && /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}$/u.test(next.text)) return true;
  if (listStart.test(next.text) || next.text.includes(' | ')) return false;
  if (wrapping !== null && line.text.length <= wrapping.most) return isFull(line, next, wrapping);
  if (terminal.test(line.text)) return false;
  if (writersLine.test(next.text)) return false;
  if (line.text.length >= 40) return /^(?:\p{Ll}|&)/u.test(next.text) && !/^spot_/u.test(next.text);
  return (
    titleGoesOn.test(next.text) && /^(?:joint|readout|press|statement|communiqu|declaration|chair)/iu.test(line.text)
  );
}

/** “… | By Aida”: a line that ends within the name of its writer. */
const writerCut = /[|•·–—] [Bb]y \p{Lu}[\p{L}'’-]+\.?$/u;

/** The paragraphs of a text: its lines, those joined that one paragraph was broken into. */
export function paragraphs(text: string): Block[] {
  const lines = linesOf(text);
  const wrapping = wrappingOf(lines);
  const blocks: Block[] = [];
  let last: Line | null = null;
  for (const line of lines) {
    const open = blocks.at(-1);
    if (last !== null && open !== undefined && goesOn(last, line, wrapping)) open.end = line.end;
    else blocks.push({ start: line.start, end: line.end, role: null, item: listStart.test(line.text), rule: '' });
    last = line;
  }
  return blocks;
}
