import type { Article, SentenceReading } from '../model/article.ts';

/** How many sentences of prose were read as what. */
export type ReadingShares = Record<SentenceReading | 'prose', number>;

/** Counts what became of the prose of the articles, sentence by sentence. */
export function readingShares(articles: readonly Pick<Article, 'sentences'>[]): ReadingShares {
  const shares: ReadingShares = { prose: 0, statement: 0, narration: 0, unclaimed: 0 };
  for (const { reading } of articles.flatMap(({ sentences }) => sentences)) {
    if (reading === null) continue;
    shares.prose += 1;
    shares[reading] += 1;
  }
  return shares;
}

/** A share in whole per cent; less than one but not nothing is 1, so that what is there is never said to be absent. */
export function percent(count: number, of: number): number {
  if (of === 0 || count === 0) return 0;
  const share = Math.round((100 * count) / of);
  return count < of ? Math.min(99, Math.max(1, share)) : share;
}
