import { expect, test } from 'vitest';
import { compressedSize, pageScales } from '../../../src/build/page-sizes.ts';
import { readPage } from '../../../src/build/read-page.ts';

const files: Readonly<Record<string, string>> = {
  '/_astro/site.css': 'a { color: red }',
  '/_astro/filters.js': 'import{a}from"./shared.js";import("./later.js");',
  '/_astro/shared.js': 'import"./deep.js";export const a=1;',
  '/_astro/deep.js': 'void 0;',
};

test('a page weighs its HTML and styles, and loads its scripts with all that they import at once', () => {
  const html =
    '<link rel="stylesheet" href="../../_astro/site.css"><script type="module" src="../../_astro/filters.js"></script>';
  const size = (file: string): number => compressedSize(files[file] ?? '');
  const weighed = pageScales((file) => files[file] ?? '')(readPage(html, '/meetings/x/'), html);
  expect(weighed).toMatchObject({
    html: compressedSize(html),
    styles: size('/_astro/site.css'),
    scripts: size('/_astro/filters.js') + size('/_astro/shared.js') + size('/_astro/deep.js'),
  });
});
