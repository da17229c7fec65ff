import type { Block } from '../types.ts';
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
      lines.push({ start, end, text: text.slice(start, end), adjacent });
      adjacent = true;
    }
  }
  return lines;
}

const firstWord = (line: string): number => /^\S+/u.exec(line)?.[0].length ?? 0;

/** The width at which a file was hard-wrapped, or null where its lines are whole paragraphs. */
function wrapWidth(lines: readonly Line[]): number | null {
  let cut = 0;
  const lengths: number[] = [];
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (next?.adjacent !== true) return;
    if (!terminal.test(line.text) && /^\p{Ll}/u.test(next.text) && line.text.length > 40 && line.text.length < 130) {
      cut += 1;
      lengths.push(line.text.length);
    }
  });
  return cut < 3 ? null : Math.max(...lengths);
}

/** Whether `next` goes on with the paragraph of `line`: a hard wrap, a drop capital, a number cut in two, a sentence cut in the middle. */
function goesOn(line: Line, next: Line, width: number | null): boolean {
  if (!next.adjacent) return /^\p{Lu}$/u.test(line.text) && /^\p{Ll}/u.test(next.text);
  if (/^\p{Lu}$/u.test(line.text)) return /^\p{Ll}/u.test(next.text);
  if (/[$€£\d][.,]?$/u.test(line.text) && /^\d/u.test(next.text) && line.text.length > 25 && !listStart.test(next.text))
    return true;
  if (listStart.test(next.text)) return false;
  if (width !== null && line.text.length <= width)
    return line.text.length > 20 && line.text.length + 1 + firstWord(next.text) > width - 1;
  if (terminal.test(line.text)) return false;
  if (writersLine.test(next.text)) return false;
  if (line.text.length >= 40) return /^(?:\p{Ll}|&)/u.test(next.text) && !/^spot_/u.test(next.text);
  return (
    titleGoesOn.test(next.text) && /^(?:joint|readout|press|statement|communiqu|declaration|chair)/iu.test(line.text)
  );
}

/** The paragraphs of a text: its lines, those joined that one paragraph was broken into. */
export function paragraphs(text: string): Block[] {
  const lines = linesOf(text);
  const width = wrapWidth(lines);
  const blocks: Block[] = [];
  let last: Line | null = null;
  for (const line of lines) {
    const open = blocks.at(-1);
    if (last !== null && open !== undefined && goesOn(last, line, width)) open.end = line.end;
    else blocks.push({ start: line.start, end: line.end, role: null, item: listStart.test(line.text), rule: '' });
    last = line;
  }
  return blocks;
}
