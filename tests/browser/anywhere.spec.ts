import { expect, test, type Page } from '@playwright/test';
import { onePageOfEachKind } from '../../src/build/page-kinds.ts';
import { siteFolder } from '../built/site-under-test.ts';

const port = Number(process.env['READOUT_TEST_PORT']);
const places = [
  { name: 'at /', root: `http://localhost:${port}/` },
  { name: 'under /a/b/', root: `http://localhost:${port + 1}/a/b/` },
];

for (const { name, root } of places) {
  test(`${name}, one page of each kind loads all it asks for, from its own host alone, within its policy`, async ({
    page,
  }) => {
    const { faults, left } = watch(page, root);
    for (const address of onePageOfEachKind(siteFolder()).values()) {
      await page.goto(new URL(address.slice(1), root).href, { waitUntil: 'networkidle' });
      await page.evaluate(() => document.fonts.ready);
    }
    for (const url of left) expect((await page.request.get(url)).status(), url).toBe(200);
    expect(faults).toEqual([]);
  });

  test(`${name}, what is not there is answered by a page with a style and no dead link`, async ({ page }) => {
    const faults: string[] = [];
    page.on('requestfailed', (request) => faults.push(request.url()));
    const response = await page.goto(new URL('no/such/page/', root).href, { waitUntil: 'networkidle' });
    expect(response?.status()).toBe(404);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('script[src], link[rel=stylesheet]')).toHaveCount(0);
    expect(faults).toEqual([]);
  });
}

/**
 * Gathers what goes wrong while pages load: failed answers, other hosts, breaches of the policy, errors. What the browser itself
 * still asked for as its page was left (its icon, mostly) stands apart: it failed by the leaving, and has to be asked for again.
 */
function watch(page: Page, root: string): { faults: string[]; left: string[] } {
  const faults: string[] = [];
  const left: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(root) && !/^(?:data|blob):/u.test(request.url()))
      faults.push(`asks elsewhere: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    if (why === 'net::ERR_ABORTED') left.push(request.url());
    else faults.push(`failed: ${request.url()} ${why}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  return { faults, left };
}
