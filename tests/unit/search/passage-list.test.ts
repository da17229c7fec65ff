import { encode } from 'cborg';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { joinWordParts } from '../../../src/integrations/search-index/join-word-parts.ts';
import { pack, packValue, unpack } from '../../../src/integrations/search-index/packed.ts';
import { passageListOf, withPassageList } from '../../../src/integrations/search-index/passage-list.ts';

const path = 'pagefind.en_0123456789.pf_meta';
const passages = [
  ['en_0000001', 24, 'en_group_0000000'],
  ['en_0000002', 300],
];
const parts = [
  ['a', 'm', 'en_aaaaaaa'],
  ['n', 'z', 'en_bbbbbbb'],
];
const list = ['1.6.0', passages, parts, [['year', 'en_ccccccc']], [], []];
const listOf = (value: unknown) => passageListOf([{ path, content: packValue(value) }]);

it('reads the list of passages, and writes it to the byte as it was', () => {
  const files = [{ path, content: pack(encode(list)) }];
  expect(passageListOf(files)).toEqual(list);
  const [written] = withPassageList(files, passageListOf(files));
  expect(written === undefined ? null : unpack(written)).toEqual(Buffer.from(encode(list)));
});

it('refuses a list that is laid out otherwise, and names it', () => {
  const [release, , , ...others] = list;
  for (const other of [
    [release, parts, passages, ...others],
    [release, passages, [['a', 'en_aaaaaaa']], ...others],
    { release, passages, parts },
  ])
    expect(() => listOf(other)).toThrow(`“${path}” of the search index is not laid out as by the release`);
});

it('refuses a file that is not Pagefind’s, and an index without a list', () => {
  expect(() => passageListOf([{ path, content: gzipSync(encode(list)) }])).toThrow(
    `“${path}” of the search index does not begin with “pagefind_dcd”`,
  );
  expect(() => passageListOf([])).toThrow('did not write one list of passages');
});

it('refuses to join parts of words that are not there or are laid out otherwise', () => {
  const words = (value: unknown) => [
    { path, content: packValue(list) },
    { path: 'index/en_aaaaaaa.pf_index', content: packValue([[['a', []]]]) },
    { path: 'index/en_bbbbbbb.pf_index', content: packValue(value) },
  ];
  expect(() => joinWordParts(words([[['n', []]]]).slice(0, 2), 'en', 1)).toThrow(
    'names “index/en_bbbbbbb.pf_index”, which Pagefind did not write',
  );
  expect(() => joinWordParts(words([{ n: [] }]), 'en', 1)).toThrow(
    '“index/en_bbbbbbb.pf_index” of the search index is not laid out',
  );
});

it('joins parts into one with the words of both, from the first of the one to the last of the other', () => {
  const joined = joinWordParts(
    [
      { path, content: packValue(list) },
      { path: 'index/en_aaaaaaa.pf_index', content: packValue([[['a', [[1, [7]]], []]]]) },
      { path: 'index/en_bbbbbbb.pf_index', content: packValue([[['n', [[2, [-1, 7]]], []]]]) },
    ],
    'en',
    1,
  );
  const [part, ...others] = passageListOf(joined)[2];
  expect(others).toEqual([]);
  expect(part?.slice(0, 2)).toEqual(['a', 'z']);
  expect(joined.map((file) => file.path)).toEqual([path, `index/${part?.[2] ?? ''}.pf_index`]);
  const words = [
    [
      ['a', [[1, [7]]], []],
      ['n', [[2, [-1, 7]]], []],
    ],
  ];
  expect(joined[1] === undefined ? null : unpack(joined[1])).toEqual(Buffer.from(encode(words)));
});
