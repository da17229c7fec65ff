import { spawnSync } from 'node:child_process';

/** How a tool that was run ended, and how long it took. */
export interface Ended {
  isFine: boolean;
  seconds: string;
}

/** The programs that the checks and tests start: run by this very Node, so that no shell and no shim chooses another. */
const programs = {
  astro: 'node_modules/astro/bin/astro.mjs',
  eslint: 'node_modules/eslint/bin/eslint.js',
  playwright: 'node_modules/@playwright/test/cli.js',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  vitest: 'node_modules/vitest/vitest.mjs',
} as const;

/** Runs a tool to its end. A quiet one speaks only where it found something. */
export function runTool(program: keyof typeof programs, args: readonly string[], { quiet = false } = {}): Ended {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [programs[program], ...args], {
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    maxBuffer: Infinity,
  });
  if (quiet && status !== 0) process.stderr.write(`${stdout}${stderr}`);
  return { isFine: status === 0, seconds: `${((performance.now() - started) / 1_000).toFixed(1)} s` };
}
