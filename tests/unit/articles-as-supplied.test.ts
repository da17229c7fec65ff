import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** SHA-256 of each article file as it was supplied. No command rewrites these. */
const supplied = {
  '2020-07-17-mfa-china': '4dc1ba0c8e599e70d8a5e226215d4b3b8fbd5b889436072c5bc7c1e5cca33b71',
  '2023-04-27-talks-in-xian': '7d3db5132fc3f9527c90e849cade70022c026bfd0fe2e60ea1e4accbb2bede43',
  '2025-04-28-china-daily': '601b0a66f716ba18b55e939310a31675632ab0bef3cf6c75f8acf1465d25a8ef',
  'undated-almaty-meeting': '2f933ea52d7c19e65b1d1c87f7616cf77dfba14dce08aae90bd71de05f313471',
  'undated-sixth-meeting-digest': 'b011124acb8d40b0f5da663eafb1165c5e05ec707f5b8bc19316e304b763836d',
};

test.each(Object.entries(supplied))('%s is byte for byte as supplied', (name, sha256) => {
  const bytes = readFileSync(`content/articles/${name}.txt`);
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
});
