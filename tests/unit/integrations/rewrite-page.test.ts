import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { rewritePage } from '../../../src/integrations/relative-addresses/rewrite-page.ts';

const files: Readonly<Record<string, string>> = {
  '/site.css': '@font-face { src: url(/serif.woff2) } body { color: red; background: url(/paper.png) }',
  '/icon.svg': '<svg/>',
};
const read = (address: string): string => files[address] ?? '';
const head = '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">';
const policy = /<meta http-equiv="content-security-policy" content="[^"]*">/u;

/** What a page of these contents becomes, its policy aside. */
function rewritten(body: string, page = '/meetings/x/', address: string | null = null): string {
  const { html } = rewritePage(head + body, page, { address, read });
  expect(html.startsWith(head)).toBe(true);
  expect(html).toMatch(policy);
  return html.slice(head.length).replace(policy, '');
}

test.each([
  ['<a href="/delegates/y/">', '<a href="../../delegates/y/">'],
  ['<a href=/delegates/y/>', '<a href="../../delegates/y/">'],
  ["<a href='/'>", '<a href="../../">'],
  [
    '<img src="/a.png" srcset="/a.png 1x, /b.png 2x" alt="">',
    '<img src="../../a.png" srcset="../../a.png 1x, ../../b.png 2x" alt="">',
  ],
  ['<form action="/search/">', '<form action="../../search/">'],
  ['<blockquote cite="/articles/a/#s-1">', '<blockquote cite="../../articles/a/#s-1">'],
  [
    '<svg><use href="/marks.svg#full"></use><use xlink:href="/marks.svg#full"></use></svg>',
    '<svg><use href="../../marks.svg#full"></use><use xlink:href="../../marks.svg#full"></use></svg>',
  ],
  ['<i data-index-address="/pagefind/">', '<i data-index-address="../../pagefind/">'],
  ['<meta http-equiv="refresh" content="0; url=/new/">', '<meta http-equiv="refresh" content="0; url=../../new/">'],
  ['<template><a href="/">', '<template><a href="../../">'],
  ['<a href="/search/?q=a&amp;b=&quot;">', '<a href="../../search/?q=a&amp;b=&quot;">'],
  ['<style>b { background: url("/p.png") }</style>', '<style>b { background: url("../../p.png") }</style>'],
])('%s becomes %s', (before, after) => {
  expect(rewritten(before)).toBe(after);
});

test.each([
  '<a href="https://example.org/">',
  '<a href="//example.org/">',
  '<a href="#s-1">',
  '<a href="mailto:a@example.org">',
  '<p title="/ or">and / or /this/</p>',
  '<meta name="description" content="/ a slash">',
  '<pre>\n\n  two  spaces &#13; &nbsp;</pre>',
  '<p>a<br/>b &lt; c &amp;amp; d<p>unclosed',
])('%s stays as it is to the byte', (body) => {
  expect(rewritten(body)).toBe(body);
});

test('the policy names the hash of an inline style after its addresses were rewritten', () => {
  const { html, hashes } = rewritePage(`${head}<style>b { background: url("/p.png") }</style>`, '/', {
    address: null,
    read,
  });
  const hash = createHash('sha256').update('b { background: url("p.png") }').digest('base64');
  expect(hashes).toEqual([`sha256-${hash}`]);
  expect(html).toContain(`style-src 'self' 'sha256-${hash}'; `);
});

const lost =
  '<link rel="stylesheet" href="/site.css"><link rel="icon" href="/icon.svg"><link rel="preload" href="/serif.woff2"><script src="/site.js"></script><form action="/search/"><a href="/">x</a></form><a href="/meetings/">Meetings</a>';

test('404.html without an address has its style inline, no script and no link', () => {
  expect(rewritten(lost, '/404.html')).toBe(
    '<style>body { color: red }</style><link rel="icon" type="image/svg+xml" href="data:image/svg+xml;base64,PHN2Zy8+"><a>Meetings</a>',
  );
});

test('404.html under an address has absolute links', () => {
  const html = rewritten(lost, '/404.html', 'https://archive.example/a/b');
  expect(html).toContain(
    '<form action="https://archive.example/a/b/search/"><a href="https://archive.example/a/b/">x</a></form>',
  );
  expect(html).toContain('<a href="https://archive.example/a/b/meetings/">Meetings</a>');
  expect(html).not.toMatch(/<script|preload|font-face/u);
});
