import { expect, test } from 'vitest';
import { cardHtml } from '../../../src/view/card.ts';

const card = {
  words: 'Ana said “<b>” & more.',
  isQuotation: true,
  about: 'Ana, reported speech, The Gazette, 2 May 2031; Third Council.',
  archive: 'River talks',
  address: 'https://example.org/meetings/x/#q-1',
  place: '/meetings/x/#q-1',
};

test('a card is one element of plain HTML that asks nobody for anything', () => {
  const html = cardHtml(card);
  expect(html).toMatch(/^<figure [^>]*>.*<\/figure>$/u);
  expect(html).not.toMatch(/<script|<link|<img|class=|src=/u);
  expect(html).toContain('Ana said “&lt;b&gt;” &amp; more.');
  expect(html).toContain('<a href="https://example.org/meetings/x/#q-1">River talks</a>');
});

test('without an address the archive is named, and the place in it', () => {
  expect(cardHtml({ ...card, address: null })).toContain('River talks, /meetings/x/#q-1');
  expect(cardHtml({ ...card, address: null })).not.toContain('href');
});

test('a meeting’s card is no quotation', () => {
  expect(cardHtml({ ...card, isQuotation: false })).not.toContain('blockquote');
});
