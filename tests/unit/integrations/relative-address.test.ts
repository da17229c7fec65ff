import fc from 'fast-check';
import { expect, test } from 'vitest';
import { relativeAddress } from '../../../src/integrations/relative-addresses/relative-address.ts';

test.each([
  ['/', '/', './'],
  ['/', '/meetings/x/', 'meetings/x/'],
  ['/meetings/x/', '/', '../../'],
  ['/meetings/x/', '/meetings/x/', './'],
  ['/meetings/x/', '/meetings/', '../'],
  ['/meetings/x/', '/meetings/y/#q-1', '../y/#q-1'],
  ['/meetings/x/', '/meetings/x/#q-1', '#q-1'],
  ['/search/', '/search/?q=a', './?q=a'],
  ['/search/', '/search/?q=a#top', './?q=a#top'],
  ['/articles/a/', '/_astro/site.css', '../../_astro/site.css'],
  ['/_astro/site.css', '/_astro/serif.woff2', 'serif.woff2'],
  ['/', '/a:b/', './a:b/'],
])('from %s to %s is %s', (from, to, way) => {
  expect(relativeAddress(from, to)).toBe(way);
});

test('a browser under any path resolves it to the same page', () => {
  const folders = fc
    .array(fc.stringMatching(/^[a-z0-9:-]{1,4}$/u), { maxLength: 4 })
    .map((names) => ['', ...names, ''].join('/'));
  const rests = fc.constantFrom('', '?q=a/b', '#s-1', '?q=a#s-1');
  fc.assert(
    fc.property(folders, folders, rests, fc.constantFrom('', '/a', '/a/b'), (from, to, rest, base) => {
      const resolved = new URL(relativeAddress(from, to + rest), `https://archive.example${base}${from}`).href;
      expect(resolved).toBe(`https://archive.example${base}${to}${rest}`);
    }),
  );
});
