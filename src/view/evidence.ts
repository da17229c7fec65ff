import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import type { Account } from './accounts.ts';
import { spanAddress } from './addresses.ts';

/** Words that warrant a value, within the sentence that holds them. */
export interface Warrant {
  siglum: string | null;
  outlet: string | null;
  address: string;
  before: string;
  words: string;
  after: string;
}

/** The sentences that hold the spans, each once, with the words that count set apart; those of accounts at hand first. */
export function warrantsOf(
  spans: readonly Span[],
  accounts: readonly Account[],
  articles: ReadonlyMap<string, Article>,
): Warrant[] {
  const seen = new Set<string>();
  const warrants = spans.flatMap((span): Warrant[] => {
    const article = articles.get(span.article);
    if (article === undefined) return [];
    const sentence = article.sentences.find(({ span: { start, end } }) => start <= span.start && span.start < end);
    const address = spanAddress(span, article);
    if (seen.has(address)) return [];
    seen.add(address);
    const account =
      accounts.find(({ article: { id }, part }) => id === span.article && part.id === sentence?.part) ??
      accounts.find(({ article: { id } }) => id === span.article);
    const whole = sentence?.span ?? span;
    const end = Math.min(span.end, whole.end);
    return [
      {
        siglum: account?.siglum ?? null,
        outlet: account?.outlet ?? article.publisher?.value ?? null,
        address,
        before: whole.text.slice(0, span.start - whole.start),
        words: whole.text.slice(span.start - whole.start, end - whole.start),
        after: whole.text.slice(end - whole.start),
      },
    ];
  });
  return [...warrants.filter(({ siglum }) => siglum !== null), ...warrants.filter(({ siglum }) => siglum === null)];
}
