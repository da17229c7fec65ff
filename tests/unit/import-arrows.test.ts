import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';
import { filesBelow } from '../../src/build/files-below.ts';

/** What each room may import besides itself; a room that is not named here may import what it likes. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  diagnostics: ['model', 'text'],
  authority: ['model', 'text', 'diagnostics'],
  extract: ['model', 'text', 'diagnostics', 'authority'],
  evaluate: ['model', 'text', 'diagnostics', 'authority', 'extract', 'loaders'],
  loaders: ['model', 'text', 'diagnostics', 'authority', 'extract'],
  view: ['model', 'text'],
  markup: ['model', 'text'],
  components: ['model', 'text', 'view', 'markup', 'search'],
  layouts: ['model', 'text', 'view', 'markup', 'components', 'fonts', 'styles'],
  search: ['model', 'text', 'view'],
  integrations: ['build', 'search'],
  build: [],
  serve: ['build'],
};

/** Stages of the pipeline in the order in which they run; none imports a later one. */
const stages = ['read', 'clean', 'segment', 'recognise', 'attribute', 'link', 'validate'];

const files = filesBelow('src').filter((file) => /\.(?:ts|astro)$/u.test(file));
const imports = files.flatMap((file) =>
  [...readFileSync(`src${file}`, 'utf8').matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/gu)].map(([, name = '']) => ({
    file,
    to: name.startsWith('.') ? join(dirname(file), name) : name,
  })),
);

test('imports are found', () => {
  expect(imports.length).toBeGreaterThan(files.length);
});

test('no room imports one that its data does not come from', () => {
  const wrong = imports.filter(({ file, to }) => {
    const rooms = allowed[roomOf(file)];
    return rooms !== undefined && to.startsWith('/') && roomOf(to) !== roomOf(file) && !rooms.includes(roomOf(to));
  });
  expect(wrong.map(({ file, to }) => `src${file} → src${to}`)).toEqual([]);
});

test('no stage imports a later one', () => {
  const wrong = imports.filter(({ file, to }) => {
    const [here, there] = [stageOf(file), stageOf(to)];
    return here !== -1 && there > here;
  });
  expect(wrong.map(({ file, to }) => `src${file} → src${to}`)).toEqual([]);
});

test('what reads an article knows neither Astro nor the machine it runs on', () => {
  const pure = new Set(['model', 'text', 'diagnostics', 'extract']);
  const wrong = imports.filter(
    ({ file, to }) => pure.has(roomOf(file)) && /^(?:astro:|node:(?!crypto|path))/u.test(to),
  );
  expect(wrong.map(({ file, to }) => `src${file} → ${to}`)).toEqual([]);
  const clocks = files.filter(
    (file) =>
      pure.has(roomOf(file)) &&
      /\bDate\.now\(|\bnew Date\(\)|\bprocess\.|\bfetch\(/u.test(readFileSync(`src${file}`, 'utf8')),
  );
  expect(clocks).toEqual([]);
});

/** The folder just below `src`, or the file itself: `/extract.ts` belongs to `extract`. */
function roomOf(address: string): string {
  return (address.split('/')[1] ?? '').replace(/\.ts$/u, '');
}

function stageOf(address: string): number {
  const [, room = '', stage = ''] = address.split('/');
  return room === 'extract' ? stages.indexOf(stage.replace(/\.ts$/u, '')) : -1;
}
