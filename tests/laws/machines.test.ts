import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

const records = (env: NodeJS.ProcessEnv): string =>
  execFileSync(process.execPath, ['scripts/records.ts'], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: Infinity,
    stdio: ['ignore', 'pipe', 'ignore'],
  });

test('the records are the same bytes in every time zone and language', { timeout: 240_000 }, () => {
  const here = records({ TZ: 'UTC', LANG: 'C' });
  expect(records({ TZ: 'America/New_York', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })).toBe(here);
  expect(records({ TZ: 'Asia/Almaty', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' })).toBe(here);
});
