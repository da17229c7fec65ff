import type { Part } from '../../model/article.ts';
import { fold } from '../../text/fold.ts';
import { toldInOrder } from './told-in-order.ts';

/** A part’s prose, sentence by sentence. */
export interface PartText {
  article: string;
  part: string;
  sentences: readonly string[];
  published: string | null;
}

const shingle = 5;
const fromRewrite = 0.25;
const fromReprint = 0.9;
const wordsOf = (text: string): string[] =>
  (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) =>
    word
      .replace(/isation/gu, 'ization')
      .replace(/ising$/u, 'izing')
      .replace(/ise$/u, 'ize')
      .replace(/our(?=$|s|hood|ed)/u, 'or'),
  );
const shingles = (words: readonly string[]): string[] =>
  words
    .slice(0, Math.max(0, words.length - shingle + 1))
    .map((_, index) => words.slice(index, index + shingle).join(' '));

/**
 * Tells which parts go back to which: by the runs of five words that they share. An index of runs finds the candidates, so the
 * work grows with the text. A part of which nine tenths stand in one other is its reprint; a quarter or more, a rewrite; a quarter or
 * more spread over several parts, a digest of them. A part in other words that tells most of another’s sentences in their order is its
 * rewrite too (see `toldInOrder`). The earlier one is the source; where no date says so, the longer.
 */
export function originsOf(parts: readonly PartText[]): Map<string, Part['origin']> {
  const key = ({ article, part }: PartText): string => `${article}#${part}`;
  const runs = parts.map(({ sentences }) => shingles(wordsOf(sentences.join(' '))));
  const index = new Map<string, number[]>();
  runs.forEach((list, at) => {
    for (const run of new Set(list)) {
      const places = index.get(run);
      if (places === undefined) index.set(run, [at]);
      else if (places.length < 50) places.push(at);
    }
  });
  const origins = new Map<string, Part['origin']>();
  const inOrder = toldInOrder(parts);
  parts.forEach((part, at) => {
    const own = [...new Set(runs[at] ?? [])];
    const shared = new Map<number, number>();
    let covered = 0;
    for (const run of own) {
      const others = (index.get(run) ?? []).filter((other) => other !== at && goesBack(parts, runs, at, other));
      if (others.length > 0) covered += 1;
      for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    const share = own.length === 0 ? 0 : covered / own.length;
    const sources = [...shared]
      .filter(([, count]) => count / Math.max(own.length, 1) >= 0.04)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const best = (sources[0]?.[1] ?? 0) / Math.max(own.length, 1);
    const of = sources.map(([other]) => key(parts[other] ?? part)).sort();
    const kind =
      best >= fromReprint
        ? 'reprint'
        : share < fromRewrite || sources.length === 0
          ? 'original'
          : sources.length > 1 && best < share * 0.75
            ? 'digest'
            : 'rewrite';
    const told = kind === 'original' ? inOrder.get(at) : undefined;
    if (told !== undefined && goesBack(parts, runs, at, told.of)) {
      origins.set(key(part), { kind: 'rewrite', of: [key(parts[told.of] ?? part)], shared: told.shared });
      return;
    }
    origins.set(
      key(part),
      kind === 'original' ? { kind, of: [], shared: null } : { kind, of, shared: Math.round(share * 1000) / 1000 },
    );
  });
  return origins;
}

/** The direction between two parts that share wording: the earlier one is the source; without dates, or on the same day, the longer. */
function goesBack(parts: readonly PartText[], runs: readonly string[][], at: number, other: number): boolean {
  const own = parts[at]?.published ?? null;
  const theirs = parts[other]?.published ?? null;
  if (own !== null && theirs !== null && own !== theirs && parts[at]?.article !== parts[other]?.article)
    return theirs < own;
  const [length, otherLength] = [runs[at]?.length ?? 0, runs[other]?.length ?? 0];
  if (parts[at]?.article === parts[other]?.article)
    return parts[at]?.part === 'lead' || (parts[other]?.part !== 'lead' && at > other);
  return otherLength > length || (otherLength === length && other < at);
}
