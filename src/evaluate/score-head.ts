import type { Article } from '../model/article.ts';
import type { Records } from '../model/records.ts';
import type { Gold } from './gold.ts';
import { plain } from './plain.ts';
import type { Score } from './score.ts';

/** Counts which of title, publisher, date and writers are as in the gold; of a text without a record none are counted. */
export function scoreHead(gold: Gold, records: Records, score: Score): void {
  const [article] = records.articles;
  if (article === undefined) return;
  const bare = (words: string | null): string =>
    words === null
      ? ''
      : plain(words)
          .replace(/\b(?:of|the)\b/gu, '')
          .replace(/\s+/gu, ' ')
          .trim();
  const pairs: [string, string, string][] = [
    ['title', bare(article.title?.value ?? null), bare(gold.title)],
    ['publisher', publisherIn(article, gold, bare), bare(gold.publisher)],
    ['published', article.published?.edtf ?? '', gold.published ?? ''],
    [
      'byline',
      article.byline
        .map(({ value }) => plain(value))
        .sort()
        .join(),
      gold.bylines.map(plain).sort().join(),
    ],
  ];
  for (const [field, own, other] of pairs) {
    score.headOf += 1;
    if (own === other || (field === 'publisher' && isSameOffice(own, other))) score.head += 1;
    else score.errors.push({ kind: field, text: `${own} ≠ ${other}` });
  }
}

/** Gold has the publisher in the text’s words; the record its preferred name, with those words as evidence. */
function publisherIn(article: Article, gold: Gold, bare: (words: string | null) => string): string {
  const { publisher } = article;
  const inText = bare(publisher?.evidence.map(({ text }) => text).join(' ') ?? null);
  return inText !== '' && inText === bare(gold.publisher) ? inText : bare(publisher?.value ?? null);
}

/** A ministry named with its country or without is one publisher (tests/gold/README.md). */
function isSameOffice(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other].sort((a, b) => a.length - b.length);
  return /^(?:ministry|department) /u.test(short) && (long.startsWith(`${short} `) || long.endsWith(` ${short}`));
}
