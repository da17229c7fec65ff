import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Records } from '../../src/model/records.ts';
import { ask } from '../../src/search/ask.ts';
import { fold } from '../../src/search/fold.ts';
import { readQuery } from '../../src/search/query.ts';
import { landing } from '../../src/search/result-item.ts';
import { openIndex } from './open-index.ts';
import { pagesUnderTest, textOf } from './pages-under-test.ts';
import { siteFolder } from './site-under-test.ts';

const records = Records.parse(JSON.parse(readFileSync(join(siteFolder(), 'data/records.json'), 'utf8')));
const pagefind = await openIndex(siteFolder());
const root = 'https://archive.example/';
const answer = (search: string) => ask(pagefind, readQuery(new URLSearchParams(search)));

/** Every text that can be found, as compared. */
const passages = [
  ...records.statements.map(({ id, sentences }) => ({ id, words: fold(sentences.map(({ text }) => text).join(' ')) })),
  ...records.articles.flatMap(({ sentences }) =>
    sentences
      .filter(({ role, reading }) => reading !== 'statement' && role !== 'furniture')
      .map(({ id, span }) => ({ id, words: fold(span.text) })),
  ),
];

/** A few words in a row that no other passage has; null where others have them all. */
function ownPhrase({ id, words }: (typeof passages)[number], length: number): string | null {
  const all = words.split(' ');
  const phrases = Array.from({ length: Math.max(1, all.length - length + 1) }, (_, at) =>
    all.slice(at, at + length).join(' '),
  );
  const isOwn = (phrase: string): boolean =>
    passages.every((other) => other.id === id || !` ${other.words} `.includes(` ${phrase} `));
  return phrases.find(isOwn) ?? null;
}

test('every statement is found first by words that it alone has, or with all that share its words, and its link lands on them', async () => {
  const places = new Map(
    pagesUnderTest().flatMap(({ address, elements }) =>
      elements.flatMap((element): [string, string][] =>
        typeof element.properties['id'] === 'string' && /^[sq]-/u.test(element.properties['id'])
          ? [[`${address}#${element.properties['id']}`, fold(textOf(element))]]
          : [],
      ),
    ),
  );
  const wrong: string[] = [];
  let own = 0;
  for (const { id, sentences } of records.statements) {
    const words = fold(sentences.map(({ text }) => text).join(' '));
    const phrase = ownPhrase({ id, words }, 6) ?? ownPhrase({ id, words }, 15);
    const { asked, found } = await answer(`q="${phrase ?? words}"&type=statement&type=narration`);
    const [first] = found;
    if (first === undefined) {
      wrong.push(`${id}: nothing has “${phrase ?? words}”`);
      continue;
    }
    const address = decodeURI(landing(root, first, asked)).replace(/^https:\/\/[^/]+|\?[^#]*/gu, '');
    if (phrase !== null) own += 1;
    if (phrase !== null && fold(first.text) !== words) wrong.push(`${id}: “${phrase}” finds “${first.text}” first`);
    if (phrase === null && !found.some(({ text }) => fold(text) === words)) wrong.push(`${id} is not with its like`);
    if (places.get(address)?.includes(phrase ?? words) !== true)
      wrong.push(`${id}: “${phrase ?? words}” is not at ${address}`);
  }
  expect(wrong).toEqual([]);
  expect(own).toBeGreaterThan(records.statements.length / 2);
});

test('no furniture is found', async () => {
  const kept = new Set(passages.map(({ words }) => words));
  const found: string[] = [];
  for (const { role, span } of records.articles.flatMap(({ sentences }) => sentences)) {
    const words = fold(span.text);
    if (role !== 'furniture' || words.split(' ').length < 3 || [...kept].some((one) => one.includes(words))) continue;
    const { total } = await answer(`q="${words}"&type=statement&type=narration&type=meeting&type=delegate`);
    if (total > 0) found.push(span.text);
  }
  expect(found).toEqual([]);
});

test('every delegate, country, topic and meeting leads to its own search, which finds as many statements as the page counts', async () => {
  const wrong: string[] = [];
  const pages = pagesUnderTest().filter(({ address }) =>
    /^\/(?:delegates|countries|topics|meetings)\/[^/]+\/$/u.test(address),
  );
  expect(pages.length).toBe(
    records.delegates.length + records.countries.length + records.topics.length + records.meetings.length,
  );
  for (const { address, elements } of pages) {
    const own = elements.flatMap((element) => {
      const href = element.tagName === 'a' ? element.properties['href'] : undefined;
      const search = typeof href === 'string' ? /\/search\/\?(.+)$/u.exec(href)?.[1] : undefined;
      return search === undefined ? [] : [{ search, text: textOf(element) }];
    });
    if (own.length === 0) wrong.push(`${address} has no search of its own`);
    for (const { search, text } of own) {
      const { total } = await answer(search);
      const count = /^([\d,]+) statement/u.exec(text.trim())?.[1];
      if (total === 0) wrong.push(`${address}: ${search} finds nothing`);
      if (count !== undefined && Number(count.replaceAll(',', '')) !== total)
        wrong.push(`${address} says ${text}, ${search} finds ${String(total)}`);
    }
  }
  expect(wrong).toEqual([]);
});
