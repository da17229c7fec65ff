import { expect, test } from 'vitest';
import { deadLinks } from '../../../src/build/dead-links.ts';
import { readPage } from '../../../src/build/read-page.ts';

const home = readPage('<a href="meetings/x/#q-1">1</a><link href="site.css"><a href="https://example.org/">2</a>', '/');
const files = new Set(['/index.html', '/meetings/x/index.html', '/site.css']);

test('links that lead somewhere are counted and none is dead', () => {
  const meeting = readPage(
    '<p id="q-1"></p><a href="../../">home</a><a href="#q-1">1</a><a href="./#:~:text=a">2</a>',
    '/meetings/x/',
  );
  expect(deadLinks([home, meeting], files)).toEqual({ looked: 5, dead: [] });
});

test('a planted dead link and a planted dead fragment are found', () => {
  const meeting = readPage('<a href="../y/">gone</a>', '/meetings/x/');
  expect(deadLinks([home, meeting], files).dead).toEqual([
    { page: '/', link: 'meetings/x/#q-1', missing: 'fragment' },
    { page: '/meetings/x/', link: '../y/', missing: 'file' },
  ]);
});

test('a page is only found under its directory address', () => {
  const page = readPage('<a href="meetings/x">no slash</a>', '/');
  const meeting = readPage('', '/meetings/x/');
  expect(deadLinks([page, meeting], files).dead).toHaveLength(1);
});
