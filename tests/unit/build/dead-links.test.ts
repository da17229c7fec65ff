import { expect, test } from 'vitest';
import { deadLinks, deadLinkSentences } from '../../../src/build/dead-links.ts';
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
  const { dead } = deadLinks([home, meeting], files);
  expect(dead).toEqual([
    { page: '/', target: '/meetings/x/#q-1' },
    { page: '/meetings/x/', target: '/meetings/y/' },
  ]);
  expect(deadLinkSentences([...dead, { page: '/', target: '/meetings/y/' }])).toEqual([
    '/ links to /meetings/x/#q-1, which is not there.',
    '/meetings/x/ links to /meetings/y/, which is not there; pages that link to it: 2.',
  ]);
});

test('a page is only found under its directory address', () => {
  const page = readPage('<a href="meetings/x">no slash</a>', '/');
  const meeting = readPage('', '/meetings/x/');
  expect(deadLinks([page, meeting], files).dead).toHaveLength(1);
});
