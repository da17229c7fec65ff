import { expect, test } from '@playwright/test';
import { openFacet, results, settled, status, type } from './searching.ts';

const port = Number(process.env['READOUT_TEST_PORT']);

for (const root of [`http://localhost:${port}/`, `http://localhost:${port + 1}/a/b/`]) {
  test(`all of the search works at ${new URL(root).pathname} under a policy without unsafe-inline and unsafe-eval`, async ({
    page,
  }) => {
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('requestfailed', (request) => {
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(request.url());
    });
    const answer = await page.goto(root);
    const policy = (await answer?.headerValue('content-security-policy')) ?? '';
    expect(policy).toContain("'wasm-unsafe-eval'");
    expect(policy).not.toMatch(/'unsafe-(?:inline|eval)'/u);

    await page.keyboard.press('/');
    await page.keyboard.type('railway');
    await page.locator('dialog .result > a').first().click();
    await expect(page.locator('mark.hit').first()).toBeVisible();
    expect(page.url()).toContain(root);

    await page.goto(`${root}search/?q=trade`);
    await expect(results(page).first()).toBeVisible();
    await openFacet(page, 'speaker');
    await type(page, 'railwey');
    await settled(page);
    await expect(page.locator('[data-search-part="advice"]')).not.toBeEmpty();
    await type(page, 'The moon over the harbour is made of a very old green cheese.');
    await expect(status(page)).toHaveText('These words are not in this archive.');
    expect(faults).toEqual([]);
  });
}
