import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let folder: string;
let article: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-explain-'));
  article = join(folder, 'talks.txt');
  writeFileSync(
    article,
    'Ministers meet in Lima\n\nPeru’s Minister of Health Rosa Quintana said on Monday that vaccines would arrive by June.\n\nThe weather in the bay is mild.\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const explain = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, ['scripts/explain.ts', ...args], { encoding: 'utf8' });

describe('npm run explain', { timeout: 60_000 }, () => {
  test('says of one line what each stage made of it, and names all prose that nothing claimed', () => {
    const { status, stdout } = explain(`${article}:3`);
    expect(status).toBe(0);
    expect(stdout).toContain('role      prose');
    expect(stdout).toContain(
      'person “Rosa Quintana”: Rosa Quintana, in no authority file, Peru; Minister of Health of Peru',
    );
    expect(stdout).toContain('claim     leading-say: “Rosa Quintana” by “said”');
    expect(stdout).toContain('reading   statement, by leading-say');
    expect(stdout).not.toContain('headline');
    expect(stdout).toContain('1 of 2 sentences of prose that nothing claimed:\n  5:1 The weather in the bay is mild.');
  });

  test('shows a whole file where no line is named', () => {
    expect(explain(article).stdout).toContain('headline');
  });

  test.each([
    ['no file', []],
    ['a file that is not there', ['nowhere.txt']],
    ['a line beyond the last', () => [`${article}:99`]],
    ['an unknown option', ['--loud', 'x.txt']],
    ['a content folder that is not there', () => [article, '--content', 'nowhere']],
  ])('refuses %s with exit 2 and nothing on standard output', (_, args) => {
    const { status, stdout, stderr } = explain(...(typeof args === 'function' ? args() : args));
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('Usage: npm run explain');
  });
});
