import { execFileSync } from 'node:child_process';
import { isBuild } from '../../src/build/marker.ts';

/** The variable that names the built site; `npm test` sets it once for all tests of a run. */
export const siteVariable = 'READOUT_SITE_UNDER_TEST';

/** Sees to it that the site is built once, in the folder that the run names. */
export function provideSite(): void {
  const site = siteFolder();
  if (!isBuild(site)) buildInto(site);
}

/** Where the built site lies. */
export function siteFolder(): string {
  const site = process.env[siteVariable];
  if (site === undefined) throw new Error('No folder is named for the site under test.');
  return site;
}

/** Runs `npm run build` as a person would, by its own script; throws with what it said where it fails. */
export function buildInto(
  target: string,
  { env = {}, cwd = process.cwd(), args = [] }: { env?: NodeJS.ProcessEnv; cwd?: string; args?: string[] } = {},
): string {
  return execFileSync(process.execPath, ['scripts/build.ts', ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...cleanEnvironment(), OUT_DIR: target, ...env },
  });
}

/** The environment without what a test runner sets for its own ends. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const {
    NODE_ENV,
    VITEST,
    VITEST_MODE,
    TEST,
    MODE,
    DEV,
    PROD,
    SSR,
    BASE_URL,
    CONTENT_DIR,
    SITE_URL,
    CACHE_DIR,
    ...env
  } = process.env;
  return env;
}
