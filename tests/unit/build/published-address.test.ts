import { expect, test } from 'vitest';
import { publishedAddress } from '../../../src/build/published-address.ts';

test('SITE_URL is the address of the archive, and what is no web address is none', () => {
  expect(publishedAddress('nowhere', 'https://archive.example/a/b/')).toBe('https://archive.example/a/b/');
  expect(publishedAddress('nowhere', 'archive.example')).toBeNull();
  expect(publishedAddress('nowhere', '')).toBeNull();
});
