import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Records } from '../../src/model/records.ts';
import { siteFolder } from '../built/site-under-test.ts';
import { facets, field, openFacet, results, search, settled, status, total, type } from './searching.ts';

test('filters have counts that keep their word, several hold at once, and what gives nothing is no link', async ({
  page,
}) => {
  for (const words of ['trade', 'SCO cooperation', 'railway tariffs countries']) {
    await search(page, `q=${encodeURIComponent(words)}`);
    for (const name of ['type', 'year']) {
      const group = await openFacet(page, name);
      const link = group.locator(`[data-facet^="${name}:"]:not([aria-current])`).first();
      const count = Number(await link.locator('.count').textContent());
      expect(count, words).toBeGreaterThan(0);
      await link.click();
      await expect(page).toHaveURL(new RegExp(`${name}=`, 'u'));
      await settled(page);
      expect(await status(page).textContent(), words).toMatch(
        new RegExp(`\\b${String(count)} (?:result|has|have)`, 'u'),
      );
    }
    await expect(page.locator('.facet .none').first()).toBeAttached();
    await expect(page.locator('.facet .none a')).toHaveCount(0);
  }
});

test('the filters are all there, and are loaded only when they are opened or one is set', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await search(page, 'q=trade');
  expect(asked.filter((url) => /\.pf_filter|names\.json/u.test(url))).toEqual([]);
  await openFacet(page, 'type');
  await expect(page.locator('.facet > summary')).toHaveText([
    'What it is',
    'Speaker',
    'Speaking for',
    'Meeting',
    'Kind of meeting',
    'Year',
    'Topic',
    'How it is given',
    'Outlet',
    'Article',
    'Meeting is',
  ]);
  expect(asked.filter((url) => url.endsWith('.pf_filter')).length).toBeGreaterThan(0);
});

test('query, filters, order and page stand in the address; Back and reload keep them', async ({ page }) => {
  await search(page, 'q=china&type=statement&sort=date&page=2');
  await expect(field(page)).toHaveValue('china');
  await expect(page.locator('[data-search-part="sort"]')).toHaveValue('newest');
  await expect(page.locator('[data-search-part="pages"]')).toContainText('Page 2');
  const before = await results(page).first().textContent();
  await page.locator('[data-search-part="sort"]').selectOption('oldest');
  await expect(page).toHaveURL(/sort=oldest/u);
  await expect(page).not.toHaveURL(/page=/u);
  await page.goBack();
  await expect(page).toHaveURL(/page=2/u);
  await expect(results(page).first()).toHaveText(before ?? '');
  await page.reload();
  await expect(results(page).first()).toHaveText(before ?? '');
});

test('results in the order of time are in the order of time', async ({ page }) => {
  await search(page, 'q=china&type=meeting&sort=oldest');
  const years = (await results(page).allTextContents()).flatMap((text) => /\b(?:19|20)\d{2}\b/u.exec(text)?.[0] ?? []);
  expect(years.length).toBeGreaterThan(1);
  expect(years).toEqual([...years].sort());
});

test('only direct quotations are one click away', async ({ page }) => {
  await search(page, 'q=china');
  const all = await total(page);
  await page.getByLabel('Only direct quotations').check();
  await expect(page).toHaveURL(/mode=direct/u);
  await settled(page);
  expect(await total(page)).toBeLessThan(all);
  await page.locator('[data-search-part="chosen"] a', { hasText: 'Direct quotation' }).click();
  await expect(page).not.toHaveURL(/mode=/u);
  await expect(page.getByLabel('Only direct quotations')).not.toBeChecked();
});

test('a record’s page leads to its own search', async ({ page }) => {
  const records = JSON.parse(readFileSync(join(siteFolder(), 'data/records.json'), 'utf8')) as Records;
  for (const kind of ['delegates', 'countries', 'topics', 'meetings'] as const) {
    await page.goto(`${kind}/${records[kind][0]?.id ?? ''}/`);
    await page.locator('main a[href*="search/?"]').first().click();
    await expect(results(page).first()).toBeVisible();
  }
});

test('without scripts the search page leads to the indexes', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('search/');
  await expect(page.locator('form')).toBeHidden();
  for (const name of ['Delegates', 'Meetings', 'Topics', 'Years'])
    await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
  await page.locator('.browse ul a').first().click();
  await expect(page.locator('h1')).toBeVisible();
  await context.close();
});

test('no rule of accessibility is broken by results and filters, and at 360 pixels nothing runs over the edge', async ({
  page,
}) => {
  await search(page, 'q=trade');
  await openFacet(page, 'speaker');
  const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
  expect((await new AxeBuilder({ page }).withTags(tags).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  await type(page, 'Wang Yi trade');
  await expect(facets(page)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
