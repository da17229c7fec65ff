import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkBuild } from '../../src/build/check-build.ts';
import { filesBelow } from '../../src/build/files-below.ts';
import { pagesUnderTest } from './pages-under-test.ts';
import { siteFolder } from './site-under-test.ts';

test('no link and no fragment is dead, and at least as many links are followed as there are pages', () => {
  const { faults, links, pages } = checkBuild(siteFolder());
  expect(faults).toEqual([]);
  expect(links).toBeGreaterThanOrEqual(pages.length);
});

test('a planted dead link, a planted dead fragment and a page too heavy are found', () => {
  const copy = mkdtempSync(join(tmpdir(), 'readout-planted-'));
  try {
    cpSync(siteFolder(), copy, { recursive: true });
    const home = join(copy, 'index.html');
    writeFileSync(
      home,
      readFileSync(home, 'utf8').replace('</main>', '<a href="meetings/nowhere/">x</a><a href="#nowhere">y</a></main>'),
    );
    const method = join(copy, 'method/index.html');
    writeFileSync(method, readFileSync(method, 'utf8').replace('</main>', `${noise(60_000)}</main>`));
    const { faults } = checkBuild(copy);
    expect(faults).toHaveLength(3);
    expect(faults).toContain('/ links to /meetings/nowhere/, which is not there.');
    expect(faults).toContain('/ links to /#nowhere, which is not there.');
    expect(faults).toContainEqual(expect.stringMatching(/^\/method\/ weighs \d+ bytes/u));
  } finally {
    rmSync(copy, { recursive: true });
  }
});

test('every address of our own is relative and a directory', () => {
  const addresses = pagesUnderTest().flatMap(({ address, elements }) =>
    elements.flatMap(({ properties }) =>
      ['href', 'src', 'action', 'cite', 'srcSet', 'poster', 'xLinkHref'].flatMap((name) =>
        typeof properties[name] === 'string' ? [`${address} → ${properties[name]}`] : [],
      ),
    ),
  );
  expect(addresses.length).toBeGreaterThan(pagesUnderTest().length);
  expect(addresses.filter((one) => /→ \/(?!\/)|index\.html/u.test(one))).toEqual([]);
});

test('no style and no script has an address that begins at the root', () => {
  const ours = filesBelow(siteFolder()).filter((file) => /^\/_astro\/.*\.(?:css|js)$/u.test(file));
  const rooted = ours.filter((file) =>
    /url\(["']?\/(?!\/)|["'`]\/_astro\//u.test(readFileSync(join(siteFolder(), file), 'utf8')),
  );
  expect(ours.length).toBeGreaterThan(0);
  expect(rooted).toEqual([]);
});

/** Words that do not compress, the same in every run. */
function noise(length: number): string {
  let state = 1;
  return Array.from({ length }, () => ((state = (state * 48_271) % 2_147_483_647) % 36).toString(36)).join('');
}
