import { expect, test } from 'vitest';
import { contentOption } from '../../../src/build/content-option.ts';

test('a command is told its content folder, or is told none', () => {
  expect(contentOption(['--content', 'a'])).toBe('a');
  expect(contentOption([])).toBeNull();
});

test('any other option is refused', () => {
  expect(() => contentOption(['--contents', 'a'])).toThrow(/The only option is --content DIR/u);
});
