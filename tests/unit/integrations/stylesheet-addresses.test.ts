import { expect, test } from 'vitest';
import { stylesheetAddresses } from '../../../src/integrations/relative-addresses/stylesheet-addresses.ts';

const change = (address: string): string => address.replace(/^\//u, '../');

test.each([
  ['@font-face{src:url(/f.woff2) format("woff2")}', '@font-face{src:url(../f.woff2) format("woff2")}'],
  ['a{background:url("/a.png"),url( \'/b.png\' )}', 'a{background:url("../a.png"),url( \'../b.png\' )}'],
  ['@import "/a.css" layer(x);', '@import "../a.css" layer(x);'],
  ['@import url(/a.css);', '@import url(../a.css);'],
  ['a{background:image-set("/a.png" 1x)}', 'a{background:image-set("../a.png" 1x)}'],
])('%s becomes %s', (before, after) => {
  expect(stylesheetAddresses(before, change)).toBe(after);
});

test.each([
  'a::before{content:"/a.png"}',
  'a{grid-area:1/2/3/4}',
  'a{mask:url(data:image/svg+xml,x)}',
  '/* url(/a.png) */a{color:red}',
])('%s stays as it is', (css) => {
  expect(stylesheetAddresses(css, change)).toBe(css);
});
