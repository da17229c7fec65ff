import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Records } from '../../src/model/records.ts';
import { siteFolder } from '../built/site-under-test.ts';
import { field, results, search, settled, status, total, type } from './searching.ts';

const everywhere = 'type=statement&type=narration&type=delegate&type=meeting';

test('a word shows who spoke of it, marked, and leads to the very passage, with the word lit, also on a cold load', async ({
  page,
  context,
}) => {
  await search(page, 'q=railway&type=statement');
  const first = results(page).first();
  await expect(first.locator('mark').first()).toHaveText(/railway/iu);
  await expect(first.locator('b').first()).not.toBeEmpty();
  await expect(first.locator('.result-facts').first()).not.toBeEmpty();
  await first.locator('a').first().click();
  await expect(page).toHaveURL(/hl=railway#[qs]-\d{10}$/u);
  const cold = await context.newPage();
  await cold.goto(page.url());
  const target = cold.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  await expect(target.locator('mark.hit').first()).toHaveText(/railway/iu);
  await expect(target).toBeInViewport();
});

test('a statement is found by its words and lit where it stands, on a meeting’s page and in an article', async ({
  page,
}) => {
  const { statements } = JSON.parse(readFileSync(join(siteFolder(), 'data/records.json'), 'utf8')) as Records;
  const some = [
    ...statements.filter(({ meeting }) => meeting !== null).slice(0, 2),
    ...statements.filter(({ meeting }) => meeting === null).slice(0, 1),
  ];
  expect(some.length).toBeGreaterThan(1);
  for (const { sentences } of some) {
    const words = (sentences[0]?.text ?? '').split(' ').slice(2, 8).join(' ').replace(/["“”]/gu, '');
    await search(page, `q=${encodeURIComponent(`"${words}"`)}`);
    await results(page).first().locator('a').first().click();
    await page.waitForURL(/#[qs]-/u);
    const target = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
    await expect(target.locator('mark.hit').first()).toBeVisible();
    await expect(target).toBeInViewport();
  }
});

test('meetings, delegates, narration and the method are found, and each says what it is', async ({ page }) => {
  for (const [kind, words] of [
    ['meeting', 'meeting'],
    ['delegate', 'delegate'],
    ['narration', 'narration'],
    ['method', 'about this edition'],
  ]) {
    await search(page, `type=${kind ?? ''}`);
    await expect(results(page).first().locator('.result-facts').first()).toContainText(words ?? '');
  }
  await search(page, 'q=attribution&type=method');
  await results(page).first().locator('a').first().click();
  await expect(page).toHaveURL(/\/method\//u);
});

test('words are found as people type them', async ({ page }) => {
  await search(page, everywhere);
  for (const [one, other] of [
    ['Xi’an', 'xian'],
    ["Xi'an", 'xian'],
    ['neighbouring', 'neighboring'],
    ['globalisation', 'globalization'],
    ['organisation', 'organization'],
    ['Zheenbek', 'Jeenbek'],
    ['Tileuberdi', 'Tleuberdi'],
    ['Kulubayev', 'Kulubaev'],
  ] as const) {
    await type(page, other);
    const wanted = await total(page);
    expect(wanted, other).toBeGreaterThan(0);
    await type(page, one);
    expect(await total(page), one).toBe(wanted);
  }
});

test('an abbreviation finds what it stands for, and no word that only begins with it', async ({ page }) => {
  await search(page, everywhere);
  for (const [short, long] of [
    ['BRI', /Belt and Road/u],
    ['SCO', /Shanghai Cooperation Organi[sz]ation|SCO/u],
    ['UN', /United Nations|\bUN\b/u],
  ] as const) {
    await type(page, short);
    expect(await total(page), short).toBeGreaterThan(0);
    for (const text of await results(page).allTextContents()) expect(text).toMatch(long);
  }
});

test('a word half typed finds its names', async ({ page }) => {
  await search(page, 'q=Jee');
  await expect(results(page).first()).toContainText('Jeenbek');
});

test('words in quotation marks are found together or not at all', async ({ page }) => {
  await search(page, `q=${encodeURIComponent('"green lane"')}`);
  await expect(results(page).first()).toContainText(/green lane/iu);
  await type(page, '"lane green"');
  await expect(status(page)).toHaveText(/^No result/u);
});

test('no result says what the archive holds, offers the nearest names and to drop each filter', async ({ page }) => {
  await search(page, 'q=Nurtleo');
  await expect(status(page)).toHaveText(/in this archive/u);
  const advice = page.locator('[data-search-part="advice"]');
  await advice.locator('a', { hasText: 'Nurtleu' }).click();
  await expect(results(page).first()).toBeVisible();
  await search(page, 'q=railway&year=1900&type=statement');
  await expect(status(page)).toHaveText(/^No result with these filters in this archive/u);
  await expect(advice.locator('li a')).toHaveCount(2);
  await advice.locator('li a', { hasText: '1900' }).click();
  await expect(results(page).first()).toBeVisible();
});

test('what the page around an article says is never found', async ({ page }) => {
  await search(page, 'q=railway');
  for (const words of ['childbirth', 'Korean BBQ', '"leave a reply"', 'spotimg', 'subscribe']) {
    await type(page, words);
    await expect(results(page)).toHaveCount(0);
  }
});

test('a pasted passage is looked up: the same words, near ones with the difference marked, and what is not here', async ({
  page,
}) => {
  const exact = 'Peace talks should be encouraged to advance peace and reconciliation process in Afghanistan.';
  await search(page, `q=${encodeURIComponent(`“${exact.replace('reconciliation', 'reconciliation  ')}”`)}`);
  await expect(status(page)).toHaveText('These words are in this archive.');
  await type(page, exact.replace('encouraged', 'supported'));
  await expect(status(page)).toHaveText('Words close to these are in this archive.');
  await expect(page.locator('mark.differs').first()).toHaveText('encouraged');
  await expect(page.locator('del').first()).toHaveText('supported');
  await type(page, 'The moon over the harbour is made of a very old green cheese.');
  await expect(status(page)).toHaveText('These words are not in this archive.');
  await expect(page.locator('.looked-up')).toContainText('Not in this archive.');
});

test('a passage under filters is searched for, and can be looked up without them', async ({ page }) => {
  const exact = 'Peace talks should be encouraged to advance peace and reconciliation process in Afghanistan.';
  await search(page, `q=${encodeURIComponent(exact)}&type=statement`);
  await expect(results(page).first()).toContainText('Peace talks');
  await page.locator('[data-search-part="advice"] a', { hasText: 'as a quotation' }).click();
  await expect(status(page)).toHaveText('These words are in this archive.');
  await expect(page).not.toHaveURL(/type=/u);
  await expect(page.getByLabel('Order')).toBeHidden();
  await type(page, 'railway');
  await expect(page.getByLabel('Order')).toBeVisible();
});

test('typing asks once for each pause, and an answer that comes late is dropped', async ({ page }) => {
  // The module of the index, with every search counted, and the answers about one word held back.
  await page.route(/pagefind\.js$/u, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `import * as real from './pagefind.js?real';
        export const asked = globalThis.asked = [];
        export const answered = globalThis.answered = [];
        export function createInstance(options) {
          const index = real.createInstance(options);
          const init = index.init.bind(index);
          index.init = async () => {
            await init();
            globalThis.loaded = ['index'];
          };
          const search = index.search.bind(index);
          index.search = async (words, given) => {
            asked.push(words);
            const answer = await search(words, given);
            if (words === 'tariffs') await new Promise((done) => setTimeout(done, 600));
            answered.push(words);
            return answer;
          };
          return index;
        }`,
    }),
  );
  const said = (what: 'asked' | 'answered' | 'loaded'): Promise<string[]> =>
    page.evaluate((name) => (globalThis as unknown as Record<string, string[]>)[name] ?? [], what);
  await page.clock.install({ time: '2025-01-01T00:00' });
  await page.goto('search/');
  // Pagefind itself waits by the clock until its code is there, so the clock stops only then.
  await field(page).focus();
  await expect.poll(() => said('loaded')).toEqual(['index']);
  await page.clock.pauseAt('2025-01-01T01:00');
  await field(page).pressSequentially('tariff');
  await page.clock.runFor(30);
  await field(page).press('s');
  await page.clock.runFor(30);
  expect(await said('asked')).toEqual([]);
  await page.clock.runFor(30);
  await expect.poll(() => said('asked')).toEqual(['tariffs']);
  await field(page).fill('railway');
  await page.clock.runFor(100);
  await settled(page);
  await expect(results(page).first().locator('mark').first()).toHaveText(/railway/iu);
  expect(await said('answered')).toEqual(['railway']);
  await page.clock.runFor(1_000);
  await expect.poll(() => said('answered')).toEqual(['railway', 'tariffs']);
  await expect(results(page).first().locator('mark').first()).toHaveText(/railway/iu);
  expect(await said('asked')).toEqual(['tariffs', 'railway']);
});
