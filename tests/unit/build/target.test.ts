import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeMarker } from '../../../src/build/marker.ts';
import { openWorkshop } from '../../../src/build/target.ts';

let place = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'readout-target-'));
});
afterEach(() => {
  rmSync(place, { recursive: true });
});

function earlierBuild(target: string): void {
  mkdirSync(target);
  writeMarker(target, 'policy');
  writeFileSync(join(target, 'page'), 'earlier');
}

test('a finished build takes the place of an earlier one and leaves nothing beside it', () => {
  const target = join(place, 'dist');
  earlierBuild(target);
  const workshop = openWorkshop(target);
  writeFileSync(join(workshop.folder, 'page'), 'later');
  workshop.publish();
  expect(readFileSync(join(target, 'page'), 'utf8')).toBe('later');
  expect(readdirSync(place)).toEqual(['dist']);
});

test('an abandoned build leaves the earlier one as it was', () => {
  const target = join(place, 'dist');
  earlierBuild(target);
  openWorkshop(target).abandon();
  expect(readFileSync(join(target, 'page'), 'utf8')).toBe('earlier');
  expect(readdirSync(place)).toEqual(['dist']);
});

test('a published build stays, also where its folders were made for it', () => {
  const workshop = openWorkshop(join(place, 'a/dist'));
  writeFileSync(join(workshop.folder, 'page'), 'later');
  workshop.publish();
  workshop.abandon();
  expect(readFileSync(join(place, 'a/dist/page'), 'utf8')).toBe('later');
});

test('an abandoned build takes the folders with it that it made above the target', () => {
  openWorkshop(join(place, 'a/b/dist')).abandon();
  expect(readdirSync(place)).toEqual([]);
});

test('an empty folder may be a target', () => {
  mkdirSync(join(place, 'dist'));
  const workshop = openWorkshop(join(place, 'dist'));
  workshop.publish();
  expect(existsSync(join(place, 'dist'))).toBe(true);
});

test('a folder with files of another kind, and a file, are refused and stay', () => {
  writeFileSync(join(place, 'letter.txt'), 'dear');
  expect(() => openWorkshop(place)).toThrow(/holds files that no build of Readout made/u);
  expect(() => openWorkshop(join(place, 'letter.txt'))).toThrow(/is a file; a build needs a folder/u);
  expect(readdirSync(place)).toEqual(['letter.txt']);
});

test('what a killed build left behind is cleared away, and a target caught between two names comes back', () => {
  const gone = 2 ** 22 + 1; // above the highest number that a process can have
  mkdirSync(join(place, `.dist-building-${gone}`));
  earlierBuild(join(place, `.dist-former-${gone}`));
  openWorkshop(join(place, 'dist')).abandon();
  expect(readdirSync(place)).toEqual(['dist']);
});
