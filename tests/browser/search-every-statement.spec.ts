import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Records } from '../../src/model/records.ts';
import { fold } from '../../src/search/fold.ts';
import { siteFolder } from '../built/site-under-test.ts';

const phraseLength = 6;

interface Asked {
  id: string;
  phrase: string;
}

/** For each statement a phrase of its words that no other statement and no sentence outside it has, where it has one. */
function phrases({ statements, articles }: Records): Asked[] {
  const texts = statements.map(({ id, sentences }) => ({
    id,
    text: ` ${fold(sentences.map(({ text }) => text).join(' '))} `,
  }));
  const narration = articles.flatMap(({ sentences }) =>
    sentences
      .filter(({ reading }) => reading === 'narration' || reading === 'unclaimed')
      .map(({ span }) => ` ${fold(span.text)} `),
  );
  return texts.flatMap(({ id, text }) => {
    const words = text.trim().split(' ');
    for (let at = 0; at + phraseLength <= words.length; at += 1) {
      const phrase = words.slice(at, at + phraseLength).join(' ');
      const isElsewhere =
        texts.some((other) => other.id !== id && other.text.includes(` ${phrase} `)) ||
        narration.some((sentence) => sentence.includes(` ${phrase} `));
      if (!isElsewhere) return [{ id, phrase }];
    }
    return [];
  });
}

test('for every statement, a phrase that it alone has finds it first, and its link lands on its words', async ({
  page,
}) => {
  test.setTimeout(600_000);
  const records = JSON.parse(readFileSync(join(siteFolder(), 'data/records.json'), 'utf8')) as Records;
  const asked = phrases(records);
  expect(asked.length).toBeGreaterThan(records.statements.length / 2);
  await page.goto('search/');
  const field = page.locator('[data-search-part="words"]');
  const first = page.locator('[data-search-part="results"] > .result > a').first();
  const landings = new Map<string, Asked[]>();
  const statements = new Map(records.statements.map((statement) => [statement.id, statement]));
  for (const { id, phrase } of asked) {
    await field.fill(`"${phrase}"`);
    const sentence = statements.get(id)?.sentences[0];
    const expected = new RegExp(`#(?:${id}|s-\\d{10})$`, 'u');
    await expect(first, `“${phrase}” of ${id}, ${sentence?.text ?? ''}`).toHaveAttribute(
      'href',
      new RegExp(`hl=${encodeURIComponent(`"${phrase}"`).replace(/%20/gu, '\\+')}#`, 'u'),
    );
    const href = (await first.getAttribute('href')) ?? '';
    expect(href, `“${phrase}”`).toMatch(expected);
    const url = new URL(href);
    landings.set(url.origin + url.pathname, [
      ...(landings.get(url.origin + url.pathname) ?? []),
      { id: url.hash.slice(1), phrase },
    ]);
  }
  for (const [address, there] of landings) {
    await page.goto(address);
    const texts = await page.evaluate(
      (ids) => ids.map((id) => document.getElementById(id)?.textContent ?? ''),
      there.map(({ id }) => id),
    );
    for (const [at, { id, phrase }] of there.entries()) {
      const text = texts[at] ?? '';
      if (id.startsWith('q-')) expect(fold(text), `${address}#${id}`).toContain(phrase);
      else expect(text, `${address}#${id}`).not.toBe('');
    }
  }
});
