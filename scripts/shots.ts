/**
 * `npm run shots`: takes a screenshot of every kind of page of the last build at three widths, light and dark, into `shots/`.
 * `npm run shots -- --readme` takes the picture of the README instead.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { isBuild } from '../src/build/marker.ts';
import { onePageOfEachKind } from '../src/build/page-kinds.ts';
import { Refusal } from '../src/build/refusal.ts';
import { runCommand } from '../src/build/run-command.ts';
import { listen } from '../src/serve/listen.ts';
import { staticServer } from '../src/serve/static-server.ts';
import { browserFlags } from './browser-flags.ts';
import { getBrowser } from './find-browser.ts';

const widths = [360, 768, 1280];
const schemes = ['light', 'dark'] as const;

await runCommand(async () => {
  const { values } = parseArgs({ options: { readme: { type: 'boolean', default: false } } });
  const folder = process.env['OUT_DIR'] || 'dist';
  if (!isBuild(folder)) throw new Refusal(`${folder} holds no build: run “npm run build” first.`);
  const server = staticServer(folder);
  const root = `http://127.0.0.1:${await listen(server, 0)}`;
  const browser = await chromium.launch({ executablePath: getBrowser(), args: browserFlags });
  try {
    await (values.readme ? shootReadme(browser, root) : shootAll(browser, root, folder));
  } finally {
    await browser.close();
    server.close();
  }
});

async function shootReadme(browser: Browser, root: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 990 }, colorScheme: 'light' });
  await page.goto(`${root}/`, { waitUntil: 'networkidle' });
  await page.screenshot({ path: 'docs/timeline.png' });
  console.log('docs/timeline.png is new.');
}

async function shootAll(browser: Browser, root: string, folder: string): Promise<void> {
  rmSync('shots', { recursive: true, force: true });
  mkdirSync('shots');
  const kinds = [...onePageOfEachKind(folder), ['not-found', '/no/such/page/'] as const];
  for (const colorScheme of schemes) {
    for (const width of widths) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      for (const [kind, address] of kinds) {
        await page.goto(root + address);
        await page.evaluate(() => document.fonts.ready.then(() => null));
        await page.screenshot({ path: `shots/${kind}-${width}-${colorScheme}.png`, fullPage: true });
      }
      await page.close();
    }
  }
  console.log(`${kinds.length * widths.length * schemes.length} screenshots are in shots/.`);
}
