import { expect, test } from '@playwright/test';
import { gzipSync } from 'node:zlib';

const budget = 125_000;
/** Pagefind's own files are packed already. */
const isPacked = (url: string): boolean => /\/pagefind\/.*\.(?:pf_\w+|pagefind)$/u.test(url);

test('one word, from opening search to the first ten results, costs at most 125 kB', async ({ page }) => {
  const sizes = new Map<string, Promise<number>>();
  await page.goto('', { waitUntil: 'networkidle' });
  page.on('response', (response) => {
    const url = response.url().replace(/\?.*$/u, '');
    sizes.set(
      url,
      response.body().then((body) => (isPacked(url) ? body.length : gzipSync(body).length)),
    );
  });
  await page.keyboard.press('/');
  await page.locator('dialog input').waitFor();
  await page.keyboard.insertText('trade');
  await expect(page.locator('dialog [role="status"]')).toHaveText(/results/u);
  await page.waitForLoadState('networkidle');
  const total = (await Promise.all(sizes.values())).reduce((sum, size) => sum + size, 0);
  test.info().annotations.push({ type: 'bytes', description: String(total) });
  console.log(`search cost: ${String(total)} bytes in ${String(sizes.size)} files`);
  expect(total).toBeLessThanOrEqual(budget);
});

test('nothing of search is loaded before the reader turns to it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  for (const address of ['', 'meetings/', 'search/']) await page.goto(address, { waitUntil: 'networkidle' });
  expect(asked.filter((url) => /\/pagefind\/|\/dialog\.|names\.json/u.test(url))).toEqual([]);
});
