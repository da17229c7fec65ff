/**
 * `npm run fixture -- STAGE NAME FILE.txt:LINE[-LINE]`: starts a fixture from lines of an article, with what the stage makes of them as a
 * first `expected.json`, to be corrected by hand.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readFixture, stages } from '../tests/unit/read-fixture.ts';

const usage = `Usage: npm run fixture -- STAGE NAME FILE.txt:LINE[-LINE]\nSTAGE is one of ${stages.join(', ')}; NAME says in words-with-hyphens what the case proves.`;

function misused(why: string): number {
  console.error(`${why}\n${usage}`);
  return 2;
}

function main(): number {
  let given: string[];
  try {
    ({ positionals: given } = parseArgs({ options: {}, allowPositionals: true }));
  } catch (cause) {
    return misused(cause instanceof Error ? cause.message : String(cause));
  }
  const [stageName, name = '', place = ''] = given;
  const stage = stages.find((one) => one === stageName);
  if (stage === undefined) return misused(`Found the stage “${stageName ?? ''}”; expected one of those below.`);
  if (!/^(?:finds-nothing\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(name))
    return misused(`Found the name “${name}”; expected words in small letters with hyphens between.`);
  const groups = /^(?<path>.+):(?<first>\d+)(?:-(?<last>\d+))?$/u.exec(place)?.groups;
  const path = groups?.['path'];
  if (path === undefined || !existsSync(path))
    return misused(`Found the place “${place}”; expected a file that is there, and its lines.`);
  const lines = readFileSync(path, 'utf8').split(/(?<=\n)/u);
  const first = Number(groups?.['first']);
  const last = Number(groups?.['last'] ?? first);
  if (first < 1 || last < first || last > lines.length)
    return misused(`Found the lines ${first} to ${last}; expected some of 1 to ${lines.length}.`);
  const folder = join('tests/fixtures', stage, name);
  if (existsSync(folder)) return misused(`Found a fixture at ${folder} already; expected a new name.`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'input.txt'), lines.slice(first - 1, last).join(''));
  writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(readFixture(stage, folder), null, 2)}\n`);
  console.log(`Started ${folder}: put into expected.json what should be read there.`);
  return 0;
}

process.exitCode = main();
