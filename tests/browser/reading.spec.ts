import { expect, test, type Page } from '@playwright/test';
import { addressOf, allKinds } from './pages.ts';

const shownMeetings = (page: Page) => page.locator('[data-meeting]:visible');
const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

test('filters narrow the picture and the list together, stand in the address, and Back undoes them', async ({
  page,
}) => {
  await page.goto('');
  const all = await shownMeetings(page).count();
  const marks = page.locator('[data-mark]:not([hidden])');
  const allMarks = await marks.count();
  await page.getByLabel('Status').selectOption('reported');
  await expect(page).toHaveURL(/\?status=reported$/u);
  await expect(page.locator('.filters output')).toHaveText(new RegExp(`^\\d+ of ${String(all)} meetings$`, 'u'));
  const reported = Number.parseInt((await page.locator('.filters output').textContent()) ?? '', 10);
  expect(reported).toBeLessThan(all);
  expect(await marks.count()).toBeLessThan(allMarks);
  await page.getByLabel('Kind').selectOption('bilateral-meeting');
  await expect(page).toHaveURL(/kind=bilateral-meeting&status=reported$/u);
  const narrow = await page.locator('[data-meeting]:visible:not(.is-context)').count();
  await page.reload();
  await expect(page.getByLabel('Kind')).toHaveValue('bilateral-meeting');
  expect(await page.locator('[data-meeting]:visible:not(.is-context)').count()).toBe(narrow);
  await page.goBack();
  await expect(page.getByLabel('Kind')).toHaveValue('');
  await expect(page.locator('.filters output')).toHaveText(new RegExp(`^${String(reported)} of`, 'u'));
  await page.goBack();
  await expect(page).not.toHaveURL(/\?/u);
  expect(await shownMeetings(page).count()).toBe(all);
  await page.goto('?status=announced');
  await page.getByRole('link', { name: 'Show all' }).click();
  expect(await shownMeetings(page).count()).toBe(all);
});

test('one utterance in several accounts opens side by side, with the words that differ marked', async ({ page }) => {
  await page.goto(addressOf('meeting'));
  const variants = page.locator('details.variants', { has: page.locator('.variants-side mark') }).first();
  await variants.locator('summary').click();
  const sides = variants.locator('.variants-side > div');
  const [one, other] = await Promise.all([sides.nth(0).boundingBox(), sides.nth(1).boundingBox()]);
  expect(Math.abs((one?.y ?? 0) - (other?.y ?? 1_000))).toBeLessThan(2);
  expect(other?.x).toBeGreaterThan((one?.x ?? 0) + (one?.width ?? 0) - 1);
  await expect(variants.locator('mark').first()).toBeVisible();
  await page.setViewportSize({ width: 360, height: 740 });
  const below = await sides.nth(1).boundingBox();
  expect(below?.y).toBeGreaterThan((await sides.nth(0).boundingBox())?.y ?? Infinity);
});

test('a fact’s evidence opens with its sentence in its paragraph, closes by Escape, and leads to the very sentence, lit', async ({
  page,
}) => {
  await page.goto(addressOf('meeting'));
  const evidence = page.locator('details.evidence').first();
  const before = await page.locator('main').boundingBox();
  await evidence.locator('summary').click();
  const item = evidence.locator('li').first();
  await expect(item).toBeVisible();
  await expect(item).toHaveAttribute('data-whole', '');
  expect((await page.locator('main').boundingBox())?.height).toBe(before?.height);
  await page.keyboard.press('Escape');
  await expect(item).toBeHidden();
  await expect(evidence.locator('summary')).toBeFocused();
  await page.keyboard.press('Enter');
  const words = (await item.locator('mark').textContent()) ?? '';
  await item.locator('a').click();
  const target = page.locator(':target');
  await expect(target).toBeInViewport();
  expect((await target.textContent())?.replaceAll('\n', ' ')).toContain(words);
  const lit = await target.evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(lit).not.toBe('rgba(0, 0, 0, 0)');
});

test('a statement’s source leads to the sentence, and its name in the article’s margin leads back', async ({
  page,
}) => {
  await page.goto(addressOf('meeting'));
  const statement = page.locator('.statement').first();
  const id = (await statement.getAttribute('id')) ?? '';
  const words = (await statement.locator('.words').textContent())?.trim().slice(0, 40) ?? '';
  await statement.locator('.source a').click();
  await expect(page.locator(':target')).toContainText(words);
  await page.locator(`.source-text small a[href$="#${id}"]`).click();
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
});

test('link, quotation, card and citation are copied with all they need', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(addressOf('meeting'));
  const statement = page.locator('.statement').first();
  const id = (await statement.getAttribute('id')) ?? '';
  const words = ((await statement.locator('.words').textContent()) ?? '').trim();
  const speaker = (await page.locator('.speaker h3').first().textContent())?.trim() ?? '';
  const occasion = (await page.locator('h1').textContent()) ?? '';
  await statement.getByRole('button', { name: 'Copy link' }).click();
  await expect(statement.getByRole('button', { name: 'Copied' })).toBeVisible();
  const [canonical] = await page
    .locator('link[rel="canonical"]')
    .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
  expect(await clipboard(page)).toBe(`${canonical ?? page.url()}#${id}`);
  await statement.getByRole('button', { name: 'Copy quotation' }).click();
  await expect(page.locator('[role="status"]')).toHaveText('Copied');
  const quotation = await clipboard(page);
  for (const part of [words, speaker, occasion, `#${id}`, ', ']) expect(quotation).toContain(part);
  await statement.getByRole('button', { name: 'Copy card' }).click();
  await expect(statement.getByRole('button', { name: 'Copied' }).last()).toBeVisible();
  const card = await clipboard(page);
  expect(card).not.toMatch(/<script|<link|class=|src=/u);
  await page.setContent(card);
  await expect(page.locator('blockquote')).toHaveText(words);
  await expect(page.locator('figcaption')).toContainText(speaker);
  await page.goto(addressOf('meeting'));
  await page.getByRole('button', { name: 'Copy citation' }).click();
  await expect(page.locator('[role="status"]')).toHaveText('Copied');
  expect(await clipboard(page)).toContain(occasion);
  await page.locator('.tools').first().getByRole('button', { name: 'Copy card' }).click();
  await expect(page.locator('.tools').first().getByRole('button', { name: 'Copied' }).last()).toBeVisible();
  expect(await clipboard(page)).toMatch(/^<figure .*<\/figure>$/u);
});

test('what was said at no meeting is copied from the margin of its article', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const note = page.locator('.source-text [data-sentences]').first();
  await page.goto('articles/');
  const articles = await page
    .locator('.line-name a')
    .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
  for (const article of articles) {
    await page.goto(article);
    if ((await note.count()) > 0) break;
  }
  await expect(note).toBeAttached();
  const [id = ''] = ((await note.getAttribute('data-sentences')) ?? '').split(' ');
  const speaker =
    (await page
      .locator('.source-text small a', { has: page.locator('xpath=following-sibling::span') })
      .first()
      .textContent()) ?? '';
  const words = ((await page.locator(`[id="${id}"]`).textContent()) ?? '').replace(/\s+/gu, ' ').trim();
  const outlet = (await note.getAttribute('data-from')) ?? '';
  await note.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.locator('[role="status"]')).toHaveText('Copied');
  expect(await clipboard(page)).toMatch(new RegExp(`/articles/[^#]+#${id}$`, 'u'));
  await note.getByRole('button', { name: 'Copy quotation' }).click();
  await expect.poll(() => clipboard(page)).toContain(words);
  const quotation = await clipboard(page);
  for (const part of [outlet, speaker, `#${id}`]) expect(quotation).toContain(part);
  await note.getByRole('button', { name: 'Copy card' }).click();
  await expect.poll(() => clipboard(page)).toMatch(/^<figure .*<\/figure>$/u);
  const card = await clipboard(page);
  await page.setContent(card);
  await expect(page.locator('blockquote')).toContainText(words);
  await expect(page.locator('figcaption')).toContainText(speaker);
});

test('a click on a sentence gives the page its address and lights it', async ({ page }) => {
  await page.goto(addressOf('article'));
  const sentence = page.locator('.source-text p:not(.furniture) [data-source][id]').nth(6);
  const id = (await sentence.getAttribute('id')) ?? '';
  await sentence.scrollIntoViewIfNeeded();
  const line = await sentence.evaluate((element) => element.getClientRects()[0]?.toJSON() as { x: number; y: number });
  await page.mouse.click(line.x + 4, line.y + 8);
  await expect(page).toHaveURL(new RegExp(`#${id}$`, 'u'));
  expect(await sentence.evaluate((element) => element.matches(':target'))).toBe(true);
});

test('with scripts off every kind of page reads, its links lead somewhere, and nothing dead is offered', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  const followed = new Map<string, Promise<number>>();
  for (const kind of allKinds) {
    await page.goto(addressOf(kind));
    await expect(page.locator('h1'), kind).toBeVisible();
    await expect(page.locator('button:visible'), kind).toHaveCount(kind === 'timeline' ? 1 : 0);
    const links = await page.locator('main a[href]:visible').all();
    for (const link of links.slice(0, 12)) {
      const address = new URL((await link.getAttribute('href')) ?? '', page.url());
      if (address.origin !== new URL(page.url()).origin || followed.has(address.pathname)) continue;
      followed.set(
        address.pathname,
        page.request.get(address.href).then((response) => response.status()),
      );
    }
  }
  for (const [path, status] of followed) expect(await status, path).toBe(200);
  expect(followed.size).toBeGreaterThan(20);
  await page.goto(addressOf('meeting'));
  await page.locator('details.evidence > summary').first().click();
  await expect(page.locator('details.evidence li').first()).toBeVisible();
  await page.locator('.permalink').first().click();
  await expect(page).toHaveURL(/#q-\d{10}$/u);
  await page.goto('');
  await expect(page.locator('.filters')).toBeHidden();
  await page.locator('#ask').fill('railway');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/search\/\?q=railway$/u);
  await expect(page.locator('h1')).toBeVisible();
  await context.close();
});
