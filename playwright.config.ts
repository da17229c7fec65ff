import { defineConfig } from '@playwright/test';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserFlags } from './scripts/browser-flags.ts';
import { findBrowser } from './scripts/find-browser.ts';
import { siteVariable } from './tests/built/site-under-test.ts';

// Chosen once by the first process of a run; its server and its workers inherit them.
process.env['READOUT_TEST_PORT'] ??= String(20_000 + (process.pid % 20_000));
process.env[siteVariable] ??= join(tmpdir(), `readout-browser-${process.pid}`, 'dist');
const port = Number(process.env['READOUT_TEST_PORT']);
const address = `http://localhost:${port}/`;

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results/browser',
  globalTeardown: './tests/browser/clean-up.ts',
  fullyParallel: true,
  // Long enough for a machine that does other work as well; nothing waits for it where all is well.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['line'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    baseURL: address,
    launchOptions: {
      executablePath: findBrowser() ?? '',
      args: browserFlags,
    },
  },
  webServer: {
    command: `"${process.execPath}" tests/browser/serve.ts`,
    url: address,
    timeout: 240_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2_000 },
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
