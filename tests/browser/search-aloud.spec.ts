import { expect, test, type Page } from '@playwright/test';
import { spokenOf, type Spoken } from './accessibility-tree.ts';
import { field, openFacet, search, settled, status } from './searching.ts';

const only = (spoken: readonly Spoken[], role: string): Spoken[] => spoken.filter((node) => node.role === role);
const focused = (spoken: readonly Spoken[]): Spoken | undefined =>
  spoken.findLast(({ properties }) => properties['focused'] === true);

/** Notes, in the page, all that its live region comes to say. */
const listen = (page: Page, region: string): Promise<void> =>
  page.locator(region).evaluate((element) => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => said.push(element.textContent)).observe(element, { childList: true, subtree: true });
  });
const said = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { said: string[] }).said.filter((words) => words !== ''));

test('a screen reader finds in the open dialog its field, the count and each result, and nothing of the page beneath', async ({
  page,
}) => {
  await page.goto('meetings/');
  await page.keyboard.press('/');
  await page.getByRole('dialog').locator('input').waitFor();
  await page.keyboard.type('railway');
  await page.locator('dialog .results:not([aria-busy]) > .result').first().waitFor();
  const spoken = await spokenOf(page);
  expect(only(spoken, 'dialog')).toMatchObject([{ name: 'Search', properties: { modal: true } }]);
  expect(only(spoken, 'main').concat(only(spoken, 'banner'), only(spoken, 'heading'))).toEqual([]);
  expect(focused(spoken)).toMatchObject({ role: 'searchbox', name: 'Search words, names or a quotation' });
  expect(only(spoken, 'status')).toMatchObject([{ properties: { live: 'polite', atomic: true } }]);
  const order = spoken.map(({ role }) => role);
  expect(order.indexOf('searchbox')).toBeLessThan(order.indexOf('status'));
  expect(order.indexOf('status')).toBeLessThan(order.indexOf('list'));
  const items = only(spoken, 'listitem');
  expect(items.length).toBeGreaterThan(0);
  expect(items.length).toBe(await page.locator('dialog .result').count());
  const named = only(spoken, 'link').filter(({ name }) => /^\S.*railway/u.test(name));
  expect(named.length).toBe(items.length);
});

test('with the arrow keys a screen reader is told each result in turn, and the field again before the first', async ({
  page,
}) => {
  await page.goto('');
  await page.keyboard.press('/');
  await page.getByRole('dialog').locator('input').waitFor();
  await page.keyboard.type('railway');
  const titles = page.locator('dialog .results:not([aria-busy]) > .result > a > b');
  await titles.first().waitFor();
  for (const title of (await titles.allTextContents()).slice(0, 2)) {
    await page.keyboard.press('ArrowDown');
    const told = focused(await spokenOf(page));
    expect(told?.role).toBe('link');
    expect(told?.name.startsWith(title)).toBe(true);
  }
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(focused(await spokenOf(page))?.role).toBe('searchbox');
});

test('each answer is announced once, politely, in the dialog as on the search page', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('/');
  const inDialog = page.getByRole('dialog').locator('input');
  await inDialog.waitFor();
  await listen(page, 'dialog [role="status"]');
  for (const words of ['railway', 'qqqq']) {
    await inDialog.fill(words);
    await expect(page.locator('dialog .results')).not.toHaveAttribute('aria-busy', 'true');
  }
  expect(await said(page)).toEqual([
    expect.stringMatching(/^\d+ results? /u),
    expect.stringMatching(/^Nothing .*“qqqq”/u),
  ]);

  await search(page, 'q=trade');
  await listen(page, '[data-search-part="status"]');
  for (const words of ['railway', 'qqqq']) {
    await field(page).fill(words);
    await settled(page);
  }
  expect(await said(page)).toEqual([
    expect.stringMatching(/^\d+ results? /u),
    expect.stringMatching(/^Nothing .*“qqqq”/u),
  ]);
});

test('on the search page every part has its role and name: form, count, results, filters with their counts', async ({
  page,
}) => {
  await search(page, 'q=trade');
  const group = await openFacet(page, 'type');
  await group.locator('[data-facet="type:statement"]').click();
  await settled(page);
  await expect(group.locator('[aria-current]')).toBeVisible();
  const spoken = await spokenOf(page);
  expect(only(spoken, 'search').length).toBe(1);
  expect(only(spoken, 'searchbox').map(({ name }) => name)).toEqual([
    'Words, names, or a whole quotation to be looked up',
  ]);
  expect(only(spoken, 'checkbox').map(({ name }) => name)).toContain('Only direct quotations');
  expect(only(spoken, 'combobox').map(({ name }) => name)).toContain('Order');
  expect(only(spoken, 'status')).toMatchObject([{ properties: { live: 'polite', atomic: true } }]);
  expect(await status(page).textContent()).toMatch(/^\d+ results? /u);
  const folded = only(spoken, 'DisclosureTriangle');
  expect(folded.find(({ name }) => name === 'Filters')?.properties['expanded']).toBe(true);
  expect(folded.find(({ name }) => name === 'What it is (1)')?.properties['expanded']).toBe(true);
  expect(folded.find(({ name }) => name === 'Speaker')?.properties['expanded']).toBe(false);
  expect(only(spoken, 'link').map(({ name }) => name)).toContainEqual(expect.stringMatching(/^Statements \d+$/u));
  expect(only(spoken, 'link').filter(({ name }) => name === '')).toEqual([]);
  expect(only(spoken, 'list').map(({ name }) => name)).toContain('Filters that are set');
});

test('a filter set from the keyboard keeps the focus, and says that it is set', async ({ page }) => {
  await search(page, 'q=trade');
  const filter = (await openFacet(page, 'type')).locator('[data-facet="type:statement"]');
  await filter.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-search-part="chosen"] a')).toHaveCount(1);
  await settled(page);
  await expect(filter).toBeFocused();
  await expect(filter).toHaveAttribute('aria-current', 'true');
});
