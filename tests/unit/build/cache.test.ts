import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cacheKey, takeCache } from '../../../src/build/cache.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'readout-cache-'));
  mkdirSync(join(root, 'src'));
  for (const file of ['src/a.ts', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'])
    writeFileSync(join(root, file), file);
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const options = (contentFolder = 'content', address: string | null = null) => ({
  root,
  contentFolder,
  options: { address },
});

test('content folder, code and options each make a cache of their own', () => {
  const keys = [
    cacheKey(options()),
    cacheKey(options('other')),
    cacheKey(options('content', 'https://archive.example/')),
  ];
  writeFileSync(join(root, 'src/a.ts'), 'changed');
  keys.push(cacheKey(options()));
  expect(new Set(keys).size).toBe(4);
  expect(cacheKey(options())).toBe(keys[3]);
});

test('a build beside another never shares its cache, and the next one finds it again', () => {
  const place = join(root, 'caches');
  const first = takeCache(place, options());
  const beside = takeCache(place, options());
  expect(beside.folder).not.toBe(first.folder);
  beside.release();
  expect(existsSync(beside.folder)).toBe(false);
  first.release();
  const next = takeCache(place, options());
  expect(next.folder).toBe(first.folder);
  next.release();
});

test('the lock of a build that was killed counts for nothing', () => {
  const place = join(root, 'caches');
  const { folder } = takeCache(place, options());
  writeFileSync(`${folder}.lock`, String(2 ** 22 + 1));
  expect(takeCache(place, options()).folder).toBe(folder);
});

test('of many caches the ones used last are kept', () => {
  const place = join(root, 'caches');
  for (let day = 1; day <= 20; day += 1) {
    mkdirSync(join(place, `old-${day}x`), { recursive: true });
    utimesSync(join(place, `old-${day}x`), day, day);
  }
  takeCache(place, options()).release();
  expect(readdirSync(place)).toHaveLength(8);
  expect(readdirSync(place)).toContain('old-20x');
});
