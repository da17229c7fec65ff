import { readdirSync, readFileSync } from 'node:fs';
import type { IndexedPassage } from '../../src/integrations/search-index/make-index.ts';
import { wordsOf } from '../../src/search/fold.ts';

const statementsOfArticle = 20;
const speakersOfArticle = 6;

/** A small generator of numbers that are the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The passages of a made-up archive: statements as long as those of the real articles, with their words and many rarer ones. */
export function madeUpPassages(articles: number): IndexedPassage[] {
  const next = numbers(7);
  const real = readdirSync('content/articles')
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) => wordsOf(readFileSync(`content/articles/${file}`, 'utf8')).map(({ form }) => form));
  const letters = 'etaoinsrhldcumfpgwybvk';
  const rare = Array.from({ length: 20_000 }, () =>
    Array.from({ length: 5 + Math.floor(next() * 6) }, () =>
      letters.charAt(Math.floor(next() ** 1.5 * letters.length)),
    ).join(''),
  );
  const word = () =>
    (next() < 0.93 ? real[Math.floor(next() * real.length)] : rare[Math.floor(next() ** 2 * rare.length)]) ?? '';
  return Array.from({ length: articles * statementsOfArticle }, (_, at) => {
    const article = Math.floor(at / statementsOfArticle);
    const year = String(2000 + Math.floor((article / articles) * 25));
    const speaker = `speaker-${String((article * 7 + (at % speakersOfArticle)) % 400)}`;
    const words = Array.from({ length: 25 + Math.floor(next() * 50) }, word).join(' ');
    return {
      address: `/meetings/meeting-${String(article)}/#q-${String(Math.floor(next() * 1e10)).padStart(10, '0')}`,
      text: words,
      words,
      also: `meeting ${String(article)} ${speaker} april ${year}`,
      filters: {
        type: ['statement'],
        speaker: [speaker],
        year: [year],
        meeting: [`meeting-${String(article)}`],
        mode: [at % 5 === 0 ? 'direct' : 'indirect'],
      },
      shown: {
        type: 'statement',
        title: speaker,
        meeting: `Meeting ${String(article)}`,
        date: `${year}-04-26`,
        mode: 'indirect',
        account: 'Daily News',
      },
    };
  });
}
