import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { Records } from '../../src/model/records.ts';
import { pagesUnderTest, textOf } from './pages-under-test.ts';
import { siteFolder } from './site-under-test.ts';

const records = Records.parse(JSON.parse(readFileSync(join(siteFolder(), 'data/records.json'), 'utf8')));

test('the archive holds statements', () => {
  expect(records.statements.length).toBeGreaterThan(0);
});

test('the anchor of every statement of a meeting stands on its page and holds its words', () => {
  const wrong = records.statements.flatMap(({ id, meeting, sentences }) => {
    if (meeting === null) return [];
    const words = wordsAt(`/meetings/${meeting}/`, id);
    return sentences.filter(({ text }) => !words.includes(spaced(text))).map(({ text }) => `${id}: ${text}`);
  });
  expect(wrong).toEqual([]);
});

test('the anchor of every sentence stands on the page of its article and holds its words', () => {
  const wrong = records.articles.flatMap((article) =>
    article.sentences
      .filter(
        ({ span }) =>
          !wordsAt(`/articles/${article.id}/`, sentenceId(span.start, article.sentences)).includes(spaced(span.text)),
      )
      .map(({ id, span }) => `${article.id} ${id}: ${span.text}`),
  );
  expect(wrong).toEqual([]);
});

const sentenceId = (start: number, sentences: readonly { id: string; span: { start: number } }[]): string =>
  sentences.find(({ span }) => span.start === start)?.id ?? '';

/** The words of the element with this id, spaces made even. */
function wordsAt(address: string, id: string): string {
  const element = anchors(address).get(id);
  return element ? spaced(textOf(element)) : '';
}

const known = new Map<string, Map<string, Element>>();

function anchors(address: string): Map<string, Element> {
  const found = known.get(address) ?? new Map<string, Element>();
  if (!known.has(address)) {
    for (const element of pagesUnderTest().find((page) => page.address === address)?.elements ?? []) {
      if (typeof element.properties['id'] === 'string') found.set(element.properties['id'], element);
    }
    known.set(address, found);
  }
  return found;
}

const spaced = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();
