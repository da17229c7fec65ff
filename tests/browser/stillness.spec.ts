import { expect, test } from '@playwright/test';
import { addressOf, allKinds } from './pages.ts';

/** How much the page has moved by itself, as browsers count it. */
const watchShifts = (): void => {
  const shifts: number[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
  }).observe({ type: 'layout-shift', buffered: true });
};

for (const width of [360, 1280]) {
  test(`at ${String(width)} pixels no kind of page shifts when its typeface comes late`, async ({ context }) => {
    await context.addInitScript(watchShifts);
    await context.route('**/*.woff2', async (route) => {
      await new Promise((done) => setTimeout(done, 700));
      await route.continue();
    });
    const moved = await Promise.all(
      allKinds.map(async (kind) => {
        const page = await context.newPage();
        await page.setViewportSize({ width, height: 900 });
        await page.goto(addressOf(kind));
        await page.waitForTimeout(400);
        const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
        await page.close();
        return shifts.length === 0 ? [] : [`${kind}: ${shifts.join(', ')}`];
      }),
    );
    expect(moved.flat()).toEqual([]);
  });
}

test('the face that the site serves has the letters of the names: ğ, ş, ʻ, ł', async ({ page }) => {
  await page.goto('');
  const loaded = await page.evaluate(async () => {
    const faces = await Promise.all(
      ['ğ', 'ş', 'ʻ', 'ł', 'é'].map((letter) => document.fonts.load('16px "Source Serif"', letter)),
    );
    return faces.map(([face]) => face?.status);
  });
  expect(loaded).toEqual(['loaded', 'loaded', 'loaded', 'loaded', 'loaded']);
});
