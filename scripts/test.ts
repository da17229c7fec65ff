/** `npm test`: checks, then the tests of code and built site, then those in a browser; the last line is the total. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { siteVariable } from '../tests/built/site-under-test.ts';
import { runChecks } from './checks.ts';
import { getBrowser } from './find-browser.ts';
import { runTool } from './tool.ts';

interface Count {
  passed: number;
  failed: number;
}

const own = mkdtempSync(join(tmpdir(), 'readout-test-'));
process.env[siteVariable] = join(own, 'dist');
process.once('exit', () => {
  rmSync(own, { recursive: true, force: true });
});
rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results');

const counts = [runChecks(), runVitest(), runPlaywright()];
const total = counts.reduce((one, other) => ({ passed: one.passed + other.passed, failed: one.failed + other.failed }));
console.log(`${total.passed} passed, ${total.failed} failed`);
if (total.failed > 0) process.exitCode = 1;

function runVitest(): Count {
  const report = 'test-results/vitest.json';
  const { isFine } = runTool('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  return counted(isFine, () => {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
    return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 };
  });
}

function runPlaywright(): Count {
  try {
    process.env['CHROME_PATH'] = getBrowser();
  } catch (error) {
    console.error((error as Error).message);
    return { passed: 0, failed: 1 };
  }
  const { isFine } = runTool('playwright', ['test']);
  return counted(isFine, () => {
    const { stats } = JSON.parse(readFileSync('test-results/playwright.json', 'utf8')) as {
      stats: Record<string, number>;
    };
    return { passed: (stats['expected'] ?? 0) + (stats['flaky'] ?? 0), failed: stats['unexpected'] ?? 0 };
  });
}

/** What a runner counted; one that failed without a failed test, or left no report, counts as one failure. */
function counted(isFine: boolean, read: () => Count): Count {
  try {
    const count = read();
    return { ...count, failed: isFine ? count.failed : Math.max(count.failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
