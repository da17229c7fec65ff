import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { cutFonts, fontRules, type CutFont } from '../../../src/fonts/cut-fonts.ts';

let fonts: CutFont[] = [];
beforeAll(async () => {
  fonts = await cutFonts();
});

test('the files of the face are those that its package gives today', () => {
  for (const { file, bytes } of fonts) expect(Buffer.compare(bytes, readFileSync(`src/fonts/${file}`)), file).toBe(0);
  expect(readFileSync('src/fonts/fonts.css', 'utf8')).toBe(fontRules(fonts));
});

test('plain text, upright and slanted, is small enough to come with the page', () => {
  const first = fonts.filter(({ file }) => file.includes('-text-'));
  expect(first.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThan(40_000);
});
