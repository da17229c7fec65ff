import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const status = (page: Page) => page.locator('[data-search-part="status"]');
const results = (page: Page) => page.locator('[data-search-part="results"] > .result');
const isIndex = (url: string): boolean => url.includes('/pagefind/');

async function search(page: Page, query: string): Promise<void> {
  await page.goto(`search/?${query}`);
  await expect(status(page)).not.toBeEmpty();
}

test('a word shows who spoke of it, marked, and leads to the very passage with the word lit', async ({ page }) => {
  await search(page, 'q=railway&type=statement');
  const first = results(page).first();
  await expect(first.locator('mark').first()).toHaveText(/railway/iu);
  await expect(first.locator('.result-facts').first()).not.toBeEmpty();
  await first.locator('a').first().click();
  await expect(page).toHaveURL(/hl=railway#[qs]-\d{10}$/u);
  const target = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  await expect(target.locator('mark.hit').first()).toHaveText(/railway/iu);
  await expect(target).toBeInViewport();
  await page.reload();
  await expect(target.locator('mark.hit').first()).toBeVisible();
});

test('nothing of search is loaded before the reader turns to it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  for (const address of ['', 'meetings/', 'search/']) await page.goto(address, { waitUntil: 'networkidle' });
  expect(asked.filter(isIndex)).toEqual([]);
});

test('the dialog opens by keys anywhere, is worked by keys, and gives the focus back', async ({ page }) => {
  await page.goto('meetings/');
  const link = page.locator('main a').first();
  for (const keys of ['/', 'Control+k']) {
    await link.focus();
    await page.keyboard.press(keys);
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await expect(dialog).toBeVisible();
    await expect(dialog.locator('input')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(link).toBeFocused();
  }
  await page.keyboard.press('/');
  await page.keyboard.type('railway');
  await expect(page.locator('dialog [role="status"]')).toHaveText(/\d+ results?/u);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('dialog .result > a').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/hl=railway/u);
  await expect(page.locator('mark.hit').first()).toBeVisible();
});

test('a slash typed into a field stays a slash', async ({ page }) => {
  await page.goto('search/');
  const field = page.locator('[data-search-part="words"]');
  await field.focus();
  await page.keyboard.type('a/b');
  await expect(field).toHaveValue('a/b');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('typing asks once for each pause, and a late answer is dropped', async ({ page }) => {
  await page.goto('search/?q=trade');
  await expect(results(page).first()).toBeVisible();
  const chunks: string[] = [];
  await page.route(/\.pf_fragment/u, async (route) => {
    chunks.push(route.request().url());
    await new Promise((done) => setTimeout(done, 400));
    await route.continue();
  });
  const field = page.locator('[data-search-part="words"]');
  await field.fill('');
  await field.pressSequentially('tariff', { delay: 20 });
  await page.waitForTimeout(200);
  await field.fill('railway');
  await expect(results(page).first().locator('mark').first()).toHaveText(/railway/iu, { timeout: 10_000 });
  await page.waitForTimeout(900);
  await expect(results(page).first().locator('mark').first()).toHaveText(/railway/iu);
});

test('filters have counts that keep their word, several hold at once, and what gives nothing is no link', async ({
  page,
}) => {
  await search(page, 'q=trade');
  await page.locator('[data-search-part="facets"] > summary').click();
  for (const name of [
    'Speaker',
    'Speaking for',
    'Meeting',
    'Kind of meeting',
    'Year',
    'Topic',
    'How it is given',
    'Outlet',
    'Meeting is',
  ]) {
    await expect(page.locator('.facet > summary', { hasText: new RegExp(`^${name}$`, 'u') })).toBeVisible();
  }
  const choose = async (facet: string): Promise<number> => {
    const group = page.locator('.facet', { has: page.locator(`[data-facet^="${facet}:"]`) });
    if (!(await group.evaluate((element: HTMLDetailsElement) => element.open))) await group.locator('summary').click();
    const link = group.locator(`[data-facet^="${facet}:"]:not([aria-current])`).first();
    const count = Number(await link.locator('.count').textContent());
    await link.click();
    return count;
  };
  for (const facet of ['type', 'year']) {
    const count = await choose(facet);
    await expect(status(page)).toHaveText(new RegExp(`^${String(count)} result`, 'u'));
  }
  await expect(page).toHaveURL(/type=.*year=/u);
  await expect(page.locator('.facet .none').first()).toBeAttached();
  await expect(page.locator('.facet .none a')).toHaveCount(0);
});

test('query, filters, order and page stand in the address; Back and reload keep them', async ({ page }) => {
  await search(page, 'q=china&type=statement&sort=date&page=2');
  await expect(page.locator('[data-search-part="words"]')).toHaveValue('china');
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
  await page.getByLabel('Only direct quotations').check();
  await expect(page).toHaveURL(/mode=direct/u);
  await expect(page.locator('[data-search-part="chosen"]')).toContainText('Direct quotation');
  await page.locator('[data-search-part="chosen"] a').click();
  await expect(page).not.toHaveURL(/mode=/u);
  await expect(page.getByLabel('Only direct quotations')).not.toBeChecked();
});

for (const [one, other] of [
  ['Xi’an', 'xian'],
  ["Xi'an", 'xian'],
  ['neighbouring', 'neighboring'],
  ['globalisation', 'globalization'],
  ['organisation', 'organization'],
  ['SCO', '"Shanghai Cooperation Organization"'],
  ['Zheenbek', 'Jeenbek'],
  ['Tileuberdi', 'Tleuberdi'],
  ['Kulubayev', 'Kulubaev'],
] as const) {
  test(`${one} finds what ${other} finds`, async ({ page }) => {
    await search(page, `q=${encodeURIComponent(other)}&type=statement&type=narration&type=delegate&type=meeting`);
    const wanted = await status(page).textContent();
    expect(wanted).toMatch(/^\d+ result/u);
    await search(page, `q=${encodeURIComponent(one)}&type=statement&type=narration&type=delegate&type=meeting`);
    await expect(status(page)).toHaveText(/^\d+ result/u);
    if (!other.startsWith('"')) await expect(status(page)).toHaveText(wanted ?? '');
  });
}

test('a word half typed finds its names', async ({ page }) => {
  await search(page, 'q=Jee');
  await expect(results(page).first()).toContainText('Jeenbek');
});

test('words in quotation marks are found together or not at all', async ({ page }) => {
  await search(page, `q=${encodeURIComponent('"green lane"')}`);
  await expect(results(page).first()).toContainText(/green lane/iu);
  await search(page, `q=${encodeURIComponent('"lane green"')}`);
  await expect(status(page)).toHaveText(/^No result/u);
});

test('no result says what the archive holds, offers the nearest names and to drop each filter', async ({ page }) => {
  await search(page, 'q=Nurtleo');
  await expect(status(page)).toHaveText(/in this archive/u);
  await expect(page.locator('[data-search-part="advice"] a', { hasText: 'Nurtleu' })).toBeVisible();
  await page.locator('[data-search-part="advice"] a', { hasText: 'Nurtleu' }).click();
  await expect(results(page).first()).toBeVisible();
  await search(page, 'q=railway&year=1900&type=statement');
  await expect(page.locator('[data-search-part="advice"] li a')).toHaveCount(2);
  await page.locator('[data-search-part="advice"] li a', { hasText: '1900' }).click();
  await expect(results(page).first()).toBeVisible();
});

test('what the page around an article says is never found', async ({ page }) => {
  for (const word of ['childbirth', 'Korean BBQ', '"leave a reply"', 'spotimg', 'subscribe']) {
    await search(page, `q=${encodeURIComponent(word)}`);
    await expect(results(page)).toHaveCount(0);
  }
});

test('a pasted passage is looked up: the same words, near ones with the difference marked, and what is not here', async ({
  page,
}) => {
  const exact = 'Peace talks should be encouraged to advance peace and reconciliation process in Afghanistan.';
  await search(page, `q=${encodeURIComponent(`“${exact.replace('reconciliation', 'reconciliation  ')}”`)}`);
  await expect(status(page)).toHaveText('These words are in this archive.');
  await search(page, `q=${encodeURIComponent(exact.replace('encouraged', 'supported'))}`);
  await expect(status(page)).toHaveText('Words close to these are in this archive.');
  await expect(page.locator('mark.differs').first()).toHaveText('encouraged');
  await expect(page.locator('del').first()).toHaveText('supported');
  await search(page, `q=${encodeURIComponent('The moon over the harbour is made of a very old green cheese.')}`);
  await expect(status(page)).toHaveText('These words are not in this archive.');
  await expect(page.locator('.looked-up')).toContainText('Not in this archive.');
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

test('no rule of accessibility is broken by the results, the filters or the dialog', async ({ page }) => {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
  await search(page, 'q=trade');
  await page.locator('[data-search-part="facets"] > summary').click();
  await page.locator('.facet > summary').first().click();
  expect((await new AxeBuilder({ page }).withTags(tags).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await page.goto('');
  await page.keyboard.press('/');
  await page.keyboard.type('railway');
  await expect(page.locator('dialog .result').first()).toBeVisible();
  expect(
    (await new AxeBuilder({ page }).withTags(tags).include('dialog').analyze()).violations.map(({ id }) => id),
  ).toEqual([]);
});

test('at 360 pixels nothing runs over the edge', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await search(page, 'q=trade&type=statement&sort=date');
  await page.locator('[data-search-part="facets"] > summary').click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.goto('');
  await page.keyboard.press('/');
  await page.keyboard.type('railway');
  await expect(page.locator('dialog .result').first()).toBeVisible();
  expect(
    await page.locator('dialog').evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth),
  ).toBeLessThanOrEqual(0);
});
