import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Authority } from '../../src/authority/authority.ts';
import { attribute } from '../../src/extract/attribute.ts';
import { clean } from '../../src/extract/clean.ts';
import { read } from '../../src/extract/read.ts';
import { recognise } from '../../src/extract/recognise.ts';
import { segment } from '../../src/extract/segment.ts';
import type { ArticleFile } from '../../src/extract/types.ts';
import { extract } from '../../src/extract.ts';
import { authorityOf } from '../../src/loaders/content-folder.ts';
import { Records } from '../../src/model/records.ts';
import { Emendation } from '../../src/model/emendation.ts';
import { SideFile } from '../../src/model/side-file.ts';
import { asAttributed, asCleaned, asLinked, asRecognised, asSegmented } from './fixture-views.ts';

export const stages = ['clean', 'segment', 'recognise', 'attribute', 'link'] as const;
export type Stage = (typeof stages)[number];

/** What a fixture may say besides its text: an editor’s side file and emendations, and what is still read wrongly. */
export const FixtureOptions = z.strictObject({
  side: SideFile.optional(),
  emendations: z.array(Emendation).default([]),
  open: z.string().min(1).optional(),
});
export type FixtureOptions = z.infer<typeof FixtureOptions>;

export function fixtureOptions(folder: string): FixtureOptions {
  const path = join(folder, 'options.json');
  return FixtureOptions.parse(existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {});
}

let authority: Authority | null = null;

/** The names that all fixtures share, none of them of the archive. */
function fixtureAuthority(): Authority {
  authority ??= authorityOf('tests/fixtures').authority;
  if (authority === null) throw new Error('The authority files of the fixtures have a mistake.');
  return authority;
}

/** What a stage makes of a fixture’s texts, as plain values to compare. */
export function readFixture(stage: Stage, folder: string): unknown {
  const options = fixtureOptions(folder);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((path): ArticleFile => ({
      path,
      bytes: readFileSync(join(folder, path)),
      side: path === 'input.txt' ? (options.side ?? null) : null,
    }));
  const names = fixtureAuthority();
  if (stage === 'link') {
    const placed = options.emendations.map((emendation, index) => ({
      emendation,
      file: 'emendations.json',
      place: { line: index + 1, column: 1 },
    }));
    return asLinked(Records.parse(extract(files, names, placed)));
  }
  const input = files.find(({ path }) => path === 'input.txt');
  if (input === undefined) throw new Error(`${folder} has no input.txt.`);
  const { page } = read(input);
  if (page === null) throw new Error(`${folder}/input.txt cannot be read.`);
  const cleaned = clean(page);
  if (stage === 'clean') return asCleaned(cleaned);
  const segmented = segment(cleaned);
  if (stage === 'segment') return asSegmented(segmented);
  const recognised = recognise(segmented, names);
  return stage === 'recognise' ? asRecognised(recognised) : asAttributed(attribute(recognised, names));
}
