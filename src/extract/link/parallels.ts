import type { Statement } from '../../model/statement.ts';
import { fold } from '../../text/fold.ts';

const stop: ReadonlySet<string> = new Set([
  'a',
  'an',
  'and',
  'as',
  'at',
  'be',
  'by',
  'for',
  'from',
  'has',
  'have',
  'he',
  'her',
  'his',
  'in',
  'is',
  'it',
  'its',
  'of',
  'on',
  'or',
  'she',
  'said',
  'says',
  'that',
  'the',
  'their',
  'they',
  'this',
  'to',
  'was',
  'were',
  'will',
  'with',
  'also',
  'are',
  'noted',
  'added',
  'stressed',
]);
const spelled = (word: string): string =>
  word
    .replace(/isation/gu, 'ization')
    .replace(/ise(?=[sd]?$)/u, 'ize')
    .replace(/ising$/u, 'izing')
    .replace(/our(?=$|s|ed|ing|hood|ly|able)/u, 'or')
    .replace(/ence$/u, 'ense');
const stem = (word: string): string => spelled(word).replace(/(?:ing|ed|es|s|ly)$/u, '');

/** The words of an utterance that carry it: folded, one spelling, without the commonest, cut to their stems. */
export function contentWords(text: string): string[] {
  return (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !stop.has(word)).map(stem);
}

/** The share of the shorter utterance’s words that the longer has too, each word as often as it stands there. 0 to 1. */
export function sharedWords(a: readonly string[], b: readonly string[]): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of long) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of short) {
    const times = left.get(word) ?? 0;
    if (times > 0) {
      shared += 1;
      left.set(word, times - 1);
    }
  }
  return shared / short.length;
}

/** From this share on, two statements of one speaker at one meeting are the same utterance in two accounts. */
export const sameUtterance = 0.5;
const fewest = 6;

/**
 * Ties statements of the same speaker in different accounts that carry the same utterance. Candidates come from an index of
 * speaker and meeting, so a new article is compared with its own occasion alone.
 */
export function tieParallels(statements: readonly Statement[]): Map<string, string[]> {
  const byOccasion = new Map<string, Statement[]>();
  for (const statement of statements) {
    const who = statement.speaker.kind === 'group' ? 'group' : (statement.speaker.id ?? fold(statement.speaker.label));
    const key = `${statement.meeting ?? statement.country ?? ''}|${who}`;
    const list = byOccasion.get(key);
    if (list === undefined) byOccasion.set(key, [statement]);
    else list.push(statement);
  }
  const tied = new Map<string, string[]>();
  for (const list of byOccasion.values()) {
    const words = list.map(({ sentences, speaker }) => {
      const name = new Set(contentWords(speaker.label));
      return contentWords(sentences.map(({ text }) => text).join(' ')).filter((word) => !name.has(word));
    });
    const places = Map.groupBy(list.keys(), (at) => `${list[at]?.article ?? ''}#${list[at]?.part ?? ''}`);
    list.forEach((a, i) => {
      const own = words[i] ?? [];
      const mates = [...places].flatMap(([part, others]) =>
        part === `${a.article}#${a.part}`
          ? []
          : others.flatMap((j) => {
              const other = words[j] ?? [];
              return Math.min(own.length, other.length) >= fewest && sharedWords(own, other) >= sameUtterance
                ? (list[j]?.id ?? [])
                : [];
            }),
      );
      if (mates.length > 0) tied.set(a.id, mates.sort());
    });
  }
  return tied;
}
