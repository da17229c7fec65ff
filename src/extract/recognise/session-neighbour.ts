import type { Worded } from './mention.ts';

/** What stands ahead of the words that name a session. */
export interface WordsAhead {
  /** The word right ahead, in lower case; “latest” for “most recent”. */
  article: string;
  /** “the next meeting”, “last year’s summit”: another session than the one being told of. */
  isNeighbour: boolean;
  /** The word that may own the session: “[its] most recent session”, “[the] next round”. */
  possessor: string;
}

const other = /^(?:next|previous|last|earlier|coming|following|latest)$/u;

/** Reads the words ahead of a session that begins at token `first` and has its noun at `head`; one with a number of its own is no neighbour. */
export function wordsAhead({ tokens }: Worded, first: number, head: number, hasNumber: boolean): WordsAhead {
  const before = (steps: number): string => tokens[first - steps]?.lower ?? '';
  const isLatest = before(1) === 'recent' && before(2) === 'most';
  const article = isLatest ? 'latest' : before(1);
  const isLastYears = before(1) === "'s" && before(2) === 'year' && before(3) !== 'this' && first === head;
  const isOther =
    other.test(article) && before(2) !== 'at' && (article !== 'following' || /^(?:the|its|their)$/u.test(before(2)));
  const isNeighbour = !hasNumber && (isLastYears || isOther);
  return { article, isNeighbour, possessor: isNeighbour ? before(isLatest ? 3 : 2) : article };
}
