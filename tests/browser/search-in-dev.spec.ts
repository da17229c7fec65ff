import { expect, test } from '@playwright/test';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { inCheckout } from '../built/checkout.ts';
import { results } from './searching.ts';

const isServed = async (root: string): Promise<boolean> => {
  const answer = await fetch(root).catch(() => null);
  return answer?.ok === true;
};

test('in dev the search finds statements and the pages about the method', async ({ page }) => {
  test.setTimeout(240_000);
  const port = Number(process.env['READOUT_TEST_PORT']) + 2 + test.info().parallelIndex;
  const root = `http://localhost:${port}/`;
  await inCheckout(async (folder) => {
    const server = spawn(process.execPath, ['scripts/dev.ts'], {
      cwd: folder,
      stdio: 'ignore',
      env: { ...process.env, PORT: String(port), CACHE_DIR: join(folder, '.cache') },
    });
    try {
      await expect.poll(() => isServed(root), { timeout: 150_000 }).toBe(true);
      await page.goto(`${root}search/?q=railway&type=statement`);
      await expect(results(page).first().locator('mark').first()).toHaveText(/railway/iu);
      await results(page).first().locator('a').first().click();
      await expect(page.locator('mark.hit').first()).toHaveText(/railway/iu);
      await page.goto(`${root}search/?type=method`);
      await expect(results(page).first()).toContainText('about this edition');
      await page.goto(`${root}search/?q=Nurtleo`);
      await expect(page.locator('[data-search-part="advice"] a').first()).toHaveText('Nurtleu');
    } finally {
      server.kill();
    }
  });
});
