import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const names = [
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
  'msedge',
];

/** The usual places of programs that no PATH names. */
const places: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  linux: ['/opt/google/chrome/chrome', '/snap/bin/chromium'],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((variable) =>
    ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((program) =>
      join(process.env[variable] ?? '', program),
    ),
  ),
};

/** A Chromium, Chrome or Edge on this machine: CHROME_PATH, PATH, the usual places, Playwright's own; or null. */
export function findBrowser(): string | null {
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  const inPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.flatMap((name) => endings.map((ending) => join(folder, name + ending))));
  const named = process.env['CHROME_PATH'];
  const candidates = [
    ...(named ? [named] : []),
    ...inPath,
    ...(places[process.platform] ?? []),
    chromium.executablePath(),
  ];
  return candidates.find(isProgram) ?? null;
}

/** How to come by a browser, one way after the other; each is quiet and may fail. */
const ways: readonly { name: string; isOpen: () => boolean; commands: readonly (readonly [string, ...string[]])[] }[] =
  [
    {
      name: "Playwright's Chromium",
      isOpen: () => true,
      commands: [[process.execPath, 'node_modules/@playwright/test/cli.js', 'install', 'chromium']],
    },
    {
      name: "Debian's chromium package",
      isOpen: () => process.getuid?.() === 0 && isProgram('/usr/bin/apt-get'),
      commands: [
        ['apt-get', 'update', '--quiet=2'],
        ['apt-get', 'install', '--yes', '--quiet=2', '--no-install-recommends', 'chromium'],
      ],
    },
  ];

/** A browser found or installed; otherwise an error that says exactly what to install. */
export function getBrowser(): string {
  for (const { name, isOpen, commands } of ways) {
    const found = findBrowser();
    if (found !== null) return found;
    if (!isOpen()) continue;
    console.log(`No browser found: installing ${name}.`);
    try {
      for (const [program, ...args] of commands)
        execFileSync(program, args, { stdio: 'ignore', timeout: 300_000, env: quietInstall() });
    } catch {
      console.log(`${name} could not be installed.`);
    }
  }
  const found = findBrowser();
  if (found !== null) return found;
  throw new Error(
    'The browser tests need Chrome, Chromium or Edge: install one (on Debian and Ubuntu “apt-get install chromium”, elsewhere “npx playwright install chromium”), or name its program in CHROME_PATH.',
  );
}

const quietInstall = (): NodeJS.ProcessEnv => ({ ...process.env, DEBIAN_FRONTEND: 'noninteractive' });

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
