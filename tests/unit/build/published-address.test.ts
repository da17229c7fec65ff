import { expect, test } from 'vitest';
import { contentFolder } from '../../../src/build/content-folder.ts';
import { publishedAddress } from '../../../src/build/published-address.ts';

test('SITE_URL is the address of the archive, and what is no web address is none', () => {
  expect(publishedAddress('nowhere', 'https://archive.example/a/b/')).toBe('https://archive.example/a/b/');
  expect(publishedAddress('nowhere', 'archive.example')).toBeNull();
  expect(publishedAddress('nowhere', '')).toBeNull();
});

test('--content wins over CONTENT_DIR, which wins over “content”', () => {
  expect(contentFolder(['--content', 'a'], { CONTENT_DIR: 'b' })).toBe('a');
  expect(contentFolder([], { CONTENT_DIR: 'b' })).toBe('b');
  expect(contentFolder([], {})).toBe('content');
  expect(() => contentFolder(['--contents', 'a'], {})).toThrow(/The only option is --content DIR/u);
});
