/**
 * `npm run lighthouse [-- [--five] KIND …]`: Lighthouse, mobile preset, on every kind of page of the last build but 404, or
 * those named; prints a table of medians and fails below the mark. A page short of 100 in performance at first is measured
 * five times; with `--five`, every page.
 */
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { isBuild } from '../src/build/marker.ts';
import { onePageOfEachKind } from '../src/build/page-kinds.ts';
import { Refusal } from '../src/build/refusal.ts';
import { runCommand } from '../src/build/run-command.ts';
import { listen } from '../src/serve/listen.ts';
import { staticServer } from '../src/serve/static-server.ts';
import { browserFlags } from './browser-flags.ts';
import { getBrowser } from './find-browser.ts';

/** What each category must reach. */
const marks = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
const categories = Object.keys(marks) as (keyof typeof marks)[];
const mostRuns = 5;

type Scores = Record<keyof typeof marks, number>;
interface Measured {
  scores: Scores;
  /** Titles of the audits that fell short in a category that must be full. */
  short: string[];
}

await runCommand(async () => {
  const folder = process.env['OUT_DIR'] || 'dist';
  if (!isBuild(folder)) throw new Refusal(`${folder} holds no build: run “npm run build” first.`);
  const server = staticServer(folder);
  const root = `http://localhost:${await listen(server, 0, 'localhost')}`;
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: getBrowser(),
    args: [...browserFlags, `--remote-debugging-port=${port}`],
  });
  try {
    console.log(['kind', ...categories, 'runs', 'address'].join('\t'));
    const { values, positionals: wanted } = parseArgs({
      options: { five: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    for (const [kind, address] of onePageOfEachKind(folder))
      if (wanted.length === 0 || wanted.includes(kind)) await report(kind, root + address, port, values.five);
  } finally {
    await browser.close();
    server.close();
  }
});

/** Measures a page, prints its line, and notes for the exit what falls short. */
async function report(kind: string, address: string, port: number, isWhole: boolean): Promise<void> {
  const runs = [await measure(address, port)];
  while (runs.length < mostRuns && (isWhole || runs[0]?.scores.performance !== 100))
    runs.push(await measure(address, port));
  const median = (category: keyof Scores): number =>
    runs.map(({ scores }) => scores[category]).toSorted((one, other) => one - other)[Math.floor(runs.length / 2)] ?? 0;
  console.log([kind, ...categories.map(median), runs.length, new URL(address).pathname].join('\t'));
  for (const title of new Set(runs.flatMap(({ short }) => short))) console.log(`\t${title}`);
  if (categories.some((category) => median(category) < marks[category])) process.exitCode = 1;
}

async function measure(address: string, port: number): Promise<Measured> {
  const result = await lighthouse(address, { port, onlyCategories: categories, logLevel: 'error', output: 'json' });
  if (result === undefined || result.lhr.runtimeError !== undefined)
    throw new Error(`Lighthouse gave no result for ${address}: ${result?.lhr.runtimeError?.message ?? ''}`);
  const { lhr } = result;
  const scoreOf = (category: keyof Scores): number => Math.round((lhr.categories[category]?.score ?? 0) * 100);
  const short = categories
    .filter((category) => scoreOf(category) < marks[category])
    .flatMap((category) => lhr.categories[category]?.auditRefs ?? [])
    .flatMap(({ id, weight }) => {
      const audit = lhr.audits[id];
      return weight > 0 && audit?.score !== null && (audit?.score ?? 1) < 0.9
        ? [`${audit?.title ?? id} ${audit?.displayValue ?? ''}`.trim()]
        : [];
    });
  return { scores: Object.fromEntries(categories.map((one) => [one, scoreOf(one)])) as Scores, short };
}

async function freePort(): Promise<number> {
  const taken = createServer();
  const port = await listen(taken, 0);
  await new Promise((done) => taken.close(done));
  return port;
}
