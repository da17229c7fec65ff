import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow } from '../../src/build/files-below.ts';
import { inCheckout } from './checkout.ts';
import { buildInto, siteFolder } from './site-under-test.ts';

/** Every file of a folder with the fingerprint of its bytes. */
function fingerprints(folder: string): string[] {
  return filesBelow(folder).map(
    (file) =>
      `${file} ${createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex')}`,
  );
}

/** The files that are not the same in both, or are in one alone. */
const differing = (one: readonly string[], other: readonly string[]): string[] =>
  [...new Set(one).symmetricDifference(new Set(other))].map((line) => line.replace(/ .*/u, ''));

/** What a build that must fail says. */
function failure(build: () => void): string {
  try {
    build();
  } catch (error) {
    return (error as { stderr?: string }).stderr ?? String(error);
  }
  throw new Error('The build did not fail.');
}

test('a build elsewhere and in another time zone is the same to the byte; one that fails, early or late, leaves it as it was', async () => {
  await inCheckout((checkout) => {
    const target = join(dirname(checkout), 'site');
    buildInto(target, { cwd: checkout, env: { TZ: 'America/New_York' } });
    const earlier = fingerprints(target);
    expect(differing(earlier, fingerprints(siteFolder()))).toEqual([]);

    const bad = join(dirname(checkout), 'bad-content');
    cpSync(join(checkout, 'content'), bad, { recursive: true });
    writeFileSync(join(bad, 'articles/not-utf-8.txt'), Buffer.from([0x41, 0x0a, 0x42, 0xff]));
    writeFileSync(join(bad, 'articles/nothing.txt'), '');
    const said = failure(() => buildInto(target, { cwd: checkout, args: ['--content', bad] }));
    expect(said).toMatch(/not-utf-8\.txt:2:2 error /u);
    expect(said).toMatch(/nothing\.txt:1:1 error /u);

    const page = join(checkout, 'src/pages/unfinished.astro');
    writeFileSync(page, "---\nthrow new Error('No such luck.');\n---\n");
    expect(failure(() => buildInto(target, { cwd: checkout }))).toContain('No such luck.');

    writeFileSync(
      page,
      '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title></head><body><a href="/nowhere/">x</a></body></html>',
    );
    expect(failure(() => buildInto(target, { cwd: checkout }))).toContain(
      '/unfinished/ links to /nowhere/, which is not there.',
    );

    expect(differing(fingerprints(target), earlier)).toEqual([]);
    expect(readdirSync(dirname(checkout)).toSorted()).toEqual(['bad-content', 'elsewhere', 'site']);
  });
});
