import type { PartText } from './origins.ts';
import { contentWords } from './parallels.ts';

/** From this share of its content words on, a sentence is told again by another. */
const toldAgain = 0.4;
/** From this share of its sentences on, in their order, a part is told after another. */
const mostly = 0.5;
const fewestSentences = 8;
/** Parts that share fewer of their pairs of content words than this are not compared further. */
const worthALook = 0.12;
const commonest = 50;

const pairs = (words: readonly string[]): Set<string> =>
  new Set(words.slice(0, -1).map((word, index) => `${word} ${words[index + 1] ?? ''}`));

/** The length of the longest run of rising places: how many matches keep their order. */
function longestRise(places: readonly number[]): number {
  const ends: number[] = [];
  for (const place of places) {
    const at = ends.findIndex((end) => end >= place);
    ends[at < 0 ? ends.length : at] = place;
  }
  return ends.length;
}

/**
 * Finds parts that tell another’s story in other words: at least half of their sentences (eight or more in all) have each two
 * fifths of their content words in one sentence of the other, and these follow in the same order. `of` is a place in `parts`;
 * `shared` the share of the part’s content words that the other has. Parts of one article are left to the runs of equal words.
 */
export function toldInOrder(parts: readonly PartText[]): Map<number, { of: number; shared: number }> {
  const sentences = parts.map((part) => part.sentences.map(contentWords));
  const own = sentences.map((list) => pairs(list.flat()));
  const index = new Map<string, number[]>();
  own.forEach((set, at) => {
    for (const pair of set) {
      const places = index.get(pair);
      if (places === undefined) index.set(pair, [at]);
      else if (places.length < commonest) places.push(at);
    }
  });
  const found = new Map<number, { of: number; shared: number }>();
  parts.forEach((part, at) => {
    const list = sentences[at] ?? [];
    if (list.length < fewestSentences) return;
    const shared = new Map<number, number>();
    for (const pair of own[at] ?? [])
      for (const other of index.get(pair) ?? [])
        if (other !== at && parts[other]?.article !== part.article) shared.set(other, (shared.get(other) ?? 0) + 1);
    const candidates = [...shared]
      .filter(([, count]) => count / Math.max(1, own[at]?.size ?? 1) >= worthALook)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    for (const [other] of candidates.slice(0, 3)) {
      const theirs = (sentences[other] ?? []).map((words) => new Set(words));
      const places = list.flatMap((words) => {
        const scores = theirs.map((set) => words.filter((word) => set.has(word)).length / Math.max(words.length, 4));
        const best = Math.max(0, ...scores);
        return best >= toldAgain ? [scores.indexOf(best)] : [];
      });
      if (longestRise(places) / list.length < mostly) continue;
      const all = new Set(sentences[other]?.flat());
      const words = [...new Set(list.flat())];
      found.set(at, {
        of: other,
        shared: Math.round((words.filter((word) => all.has(word)).length / Math.max(1, words.length)) * 1000) / 1000,
      });
      break;
    }
  });
  return found;
}
