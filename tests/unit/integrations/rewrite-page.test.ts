import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { rewritePage } from '../../../src/integrations/relative-addresses/rewrite-page.ts';

const head = '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">';
const policy = /<meta http-equiv="content-security-policy" content="[^"]*">/u;

/** What a page of these contents becomes, its policy aside. */
function rewritten(body: string, page = '/meetings/x/'): string {
  const { html } = rewritePage(head + body, page);
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
  const { html, hashes } = rewritePage(`${head}<style>b { background: url("/p.png") }</style>`, '/');
  const hash = createHash('sha256').update('b { background: url("p.png") }').digest('base64');
  expect(hashes).toEqual([`sha256-${hash}`]);
  expect(html).toContain(`style-src 'self' 'sha256-${hash}'; `);
});

test('404.html is shown at any depth and keeps its addresses', () => {
  const body = '<a href="https://archive.example/meetings/">Meetings</a><style>b { color: red }</style>';
  expect(rewritten(body, '/404.html')).toBe(body);
});
