import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

test('the dialog opens by keys anywhere, is worked by keys, and gives the focus back', async ({ page }) => {
  await page.goto('meetings/');
  const link = page.locator('main a').first();
  const dialog = page.getByRole('dialog', { name: 'Search' });
  for (const keys of ['/', 'Control+k', 'Meta+k']) {
    await link.focus();
    await page.keyboard.press(keys);
    await expect(dialog).toBeVisible();
    await expect(dialog.locator('input')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(link).toBeFocused();
  }
  await page.keyboard.press('/');
  await page.keyboard.type('railway');
  await expect(dialog.getByRole('status')).toHaveText(/^\d+ results?/u);
  await page.keyboard.press('Tab');
  expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await dialog.locator('input').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(dialog.locator('.result > a').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/hl=railway/u);
  await expect(page.locator('mark.hit').first()).toBeVisible();
});

test('Enter in the dialog leads to all results', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('/');
  await page.keyboard.type('railway');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/search\/\?q=railway/u);
});

test('what is typed before the dialog has come is not lost', async ({ page }) => {
  let letThrough = (): void => undefined;
  const held = new Promise<void>((done) => (letThrough = done));
  await page.route(/dialog[^/]*\.js$/u, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('');
  const asked = page.waitForRequest(/dialog[^/]*\.js$/u);
  await page.keyboard.press('/');
  await asked;
  await page.keyboard.type('railwayz');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Enter');
  letThrough();
  await expect(page).toHaveURL(/search\/\?q=railway$/u);
});

test('a slash typed into a field stays a slash', async ({ page }) => {
  await page.goto('search/');
  const field = page.locator('[data-search-part="words"]');
  await field.focus();
  await page.keyboard.type('a/b');
  await expect(field).toHaveValue('a/b');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the dialog breaks no rule of accessibility and fits 360 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('');
  await page.keyboard.press('/');
  await page.keyboard.type('railway');
  await expect(page.locator('dialog .result').first()).toBeVisible();
  const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).include('dialog').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  const over = await page.locator('dialog').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  expect(over).toBeLessThanOrEqual(0);
});
