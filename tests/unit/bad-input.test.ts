import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recordsOfFolder } from '../../src/loaders/content-folder.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';

let content: string;
beforeEach(() => {
  content = join(mkdtempSync(join(tmpdir(), 'readout-bad-')), 'andes');
  cpSync('tests/archives/andes', content, { recursive: true });
});
afterEach(() => rmSync(join(content, '..'), { recursive: true, force: true }));

const write = (name: string, text: string | Uint8Array): void => writeFileSync(join(content, name), text);
const spoil = (name: string, from: string, to: string): void => {
  const text = readFileSync(join(content, name), 'utf8');
  expect(text).toContain(from);
  write(name, text.replace(from, to));
};

/** The errors of the folder: place in the folder, code, what was found, and whether it says how to go on. */
const errors = (): string[] =>
  recordsOfFolder(content)
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ file, line, column, code, message, hint }: Diagnostic) => {
      expect(message).toMatch(/^Found .+; expected .+\.$/u);
      expect(hint).not.toBeNull();
      return `${file.slice(content.length + 1)}:${line}:${column} ${code} ${/“(?<what>[^”]*)”/u.exec(message)?.groups?.['what'] ?? ''}`.trim();
    });

describe('what is wrong in the content is named with its place', () => {
  test('an archive without a mistake has no error', () => {
    expect(errors()).toEqual([]);
  });

  test.each<[string, () => void, string[]]>([
    ['an empty article', () => write('articles/nothing.txt', ''), ['articles/nothing.txt:1:1 empty-article']],
    [
      'an article of white space',
      () => write('articles/nothing.txt', ' \n\u00A0\n'),
      ['articles/nothing.txt:1:1 empty-article'],
    ],
    [
      'bytes that are not UTF-8',
      () => write('articles/latin.txt', Buffer.from('Line\ncaf\u00E9 Lima', 'latin1')),
      ['articles/latin.txt:2:4 bad-utf8'],
    ],
    [
      'two articles of one id',
      () => write('articles/2023-05-12-FARO.txt', 'A text.\n'),
      ['articles/2023-05-12-faro.txt:1:1 same-article-id 2023-05-12-faro'],
    ],
    [
      'JSON that ends too soon',
      () => write('authority/topics.json', '[\n  {'),
      ['authority/topics.json:2:4 bad-json', 'authority/topics.json:2:4 bad-json'],
    ],
    [
      'a key that is not known',
      () => spoil('authority/people.json', '"country": "Peru"', '"contry": "Peru"'),
      ['authority/people.json:7:5 bad-json contry'],
    ],
    [
      'a value of the wrong type',
      () => spoil('authority/places.json', '"name": "Arequipa"', '"name": 4'),
      ['authority/places.json:3:13 bad-json 4'],
    ],
    [
      'a form under two records',
      () => spoil('authority/people.json', '"Quintana Rosa Elvira"', '"Waldo Mamani"'),
      ['authority/people.json:18:13 same-form-twice Waldo Mamani'],
    ],
    ['no archive.json', () => rmSync(join(content, 'archive.json')), ['archive.json:1:1 missing-file archive.json']],
    [
      'an emendation of nothing',
      () => spoil('emendations.json', '"2023-05-12-faro"', '"2023-05-12-fare"'),
      ['emendations.json:2:3 unknown-target 2023-05-12-fare'],
    ],
    [
      'an emendation whose reading has changed',
      () => spoil('emendations.json', '"from": null', '"from": "Public domain"'),
      ['emendations.json:2:3 stale-emendation Public domain'],
    ],
    [
      'an id that was published and is lost',
      () => write('ledger.json', '[\n  {"kind":"delegate","id":"somebody-else"}\n]\n'),
      ['ledger.json:2:3 lost-id somebody-else'],
    ],
    [
      'a side file with a bad address',
      () => spoil('articles/undated-cochabamba-preview.json', 'https://example.org/cochabamba', 'cochabamba'),
      ['articles/undated-cochabamba-preview.json:4:10 bad-json "cochabamba"'],
    ],
  ])('%s', (_, break_, expected) => {
    break_();
    expect(errors()).toEqual(expected);
  });

  test('all mistakes are named at once', () => {
    write('articles/nothing.txt', '');
    write('articles/latin.txt', Buffer.from([0xff]));
    write('authority/topics.json', '');
    spoil('authority/places.json', '"name": "Arequipa"', '"name": 4');
    expect(errors().map((line) => line.split(' ')[0])).toEqual([
      'articles/latin.txt:1:1',
      'articles/nothing.txt:1:1',
      'authority/places.json:3:13',
      'authority/topics.json:1:1',
    ]);
  });
});

describe('npm run records', { timeout: 120_000 }, () => {
  const records = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(process.execPath, ['scripts/records.ts', ...args], { encoding: 'utf8', maxBuffer: Infinity });

  test('prints an object all the same where the content has a mistake, and ends with 1', () => {
    write('articles/nothing.txt', '');
    const { status, stdout, stderr } = records('--content', content);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toHaveProperty('articles.length', 3);
    expect(stderr).toMatch(/nothing\.txt:1:1 error empty-article /u);
  });

  test.each([[['--loud']], [['--content']], [['--content', 'nowhere']]])(
    '%j is a misuse: 2, and nothing on standard output',
    (args) => {
      const { status, stdout, stderr } = records(...args);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain('Usage: npm run --silent records');
    },
  );
});

describe('the other commands', { timeout: 120_000 }, () => {
  test.each([
    ['accept', ['--all']],
    ['evaluate', ['--help']],
    ['check-gold', []],
    ['new-fixture', ['guess', 'a-name', 'README.md:1']],
    ['new-fixture', ['clean', 'A name', 'README.md:1']],
    ['new-fixture', ['clean', 'a-name', 'README.md:99999']],
  ])('%s %j is a misuse: 2, and nothing on standard output', (script, args) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('Usage: npm run');
  });

  test('a gold file that is not there is named, and ends with 1', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/check-gold.ts', 'nowhere.gold.json'], {
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^nowhere\.gold\.json: .*no such file/u);
  });
});
