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

/** “open [an investment] forum”: one that was not told of yet, whatever stands between the article and the noun. */
export const isIndefinite = ({ text, tokens }: Worded, first: number): boolean =>
  /\ban? (?:(?!(?:the|this|that|these|those|its|their|of|at|in|on|for|from|to|before|after|during|with|and|or)\b)\p{Ll}[\p{L}-]* ){0,3}$/iu.test(
    text.slice(Math.max(0, (tokens[first]?.start ?? 0) - 80), tokens[first]?.start ?? 0),
  );

/** “at an extraordinary session in Riga on 18 July”, “a special session is planned for May”: one more of an organ’s, with a place or a time. */
export const isOneMore = ({ tokens }: Worded, index: number, behind: string): boolean =>
  /^(?:session|sitting)$/u.test(tokens[index]?.lower ?? '') &&
  /^(?:additional|emergency|extraordinary|further|special)$/u.test(tokens[index - 1]?.lower ?? '') &&
  /^an?$/u.test(tokens[index - 2]?.lower ?? '') &&
  placedOrTimed.test(behind);
const placedOrTimed =
  /^,? (?:(?:(?:to be|which (?:will|would) be|is|was|will be|would be) )?(?:called|convened|due|held|planned|scheduled|set) )?(?:(?:in|at|for) (?:the )?\p{Lu}|on [\p{Lu}\d]|(?:last|next|later this|earlier this) )/u;
