/*
 * How long the list takes to settle after the last key, in a browser that has seen nothing of the site, on localhost.
 */
import { chromium, type Browser } from '@playwright/test';
import { browserFlags } from '../../scripts/browser-flags.ts';
import { getBrowser } from '../../scripts/find-browser.ts';
import { listen } from '../../src/serve/listen.ts';
import { staticServer } from '../../src/serve/static-server.ts';

const runs = 9;
const ways = [
  { name: 'all letters at once', delay: 0 },
  { name: 'a letter every 120 ms', delay: 120 },
];

/** In the page: when the last key went down, and when the list last ceased to be busy. */
const watch = (): void => {
  const times = { key: 0, settled: 0 };
  Object.assign(window, { times });
  addEventListener('keydown', () => (times.key = performance.now()), { capture: true });
  new MutationObserver((changes) => {
    for (const { target } of changes)
      if (target instanceof Element && !target.hasAttribute('aria-busy')) times.settled = performance.now();
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['aria-busy'] });
};

async function timeOf(browser: Browser, root: string, delay: number): Promise<number> {
  const context = await browser.newContext();
  await context.addInitScript(watch);
  const page = await context.newPage();
  await page.goto(root, { waitUntil: 'networkidle' });
  await page.keyboard.press('/');
  await page.locator('dialog input').waitFor();
  await page.keyboard.type('trade', { delay });
  await page.locator('dialog .results:not([aria-busy]) > .result').first().waitFor();
  await page.waitForTimeout(150);
  const { key, settled } = await page.evaluate(
    () => (window as unknown as { times: { key: number; settled: number } }).times,
  );
  await context.close();
  return settled - key;
}

/** Prints the times for the build in a folder. */
export async function measureTime(folder: string): Promise<void> {
  const server = staticServer(folder);
  const port = await listen(server, 0, 'localhost');
  const browser = await chromium.launch({ executablePath: getBrowser(), args: browserFlags });
  for (const { name, delay } of ways) {
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1)
      times.push(await timeOf(browser, `http://localhost:${String(port)}/`, delay));
    times.sort((a, b) => a - b);
    const [least, middle, most] = [times[0], times[Math.floor(runs / 2)], times.at(-1)].map((time) =>
      (time ?? 0).toFixed(0),
    );
    console.log(`${name}: ${middle ?? ''} ms (${least ?? ''} to ${most ?? ''} in ${String(runs)} runs)`);
  }
  await browser.close();
  server.close();
  server.closeAllConnections();
}
