import { readFileSync } from 'node:fs';
import type { People, SeriesNames } from '../src/authority/schemas.ts';
import type { z } from 'astro/zod';
import type { Archive } from '../src/model/archive.ts';

const read = (name: string): unknown => JSON.parse(readFileSync(`content/${name}.json`, 'utf8'));

/** Names in the title that a sentence elsewhere would not have: capitalised words, and runs of them. */
const namesIn = (title: string): string[] => title.match(/\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*/gu) ?? [];

/**
 * The words by which the archive in `content` is known, and no other: its title and the names in it, its people’s names, whole and
 * word by word from four letters on, its series and their parties.
 */
export function namesOfTheArchive(): string[] {
  const { title } = read('archive') as Archive;
  const people = (read('authority/people') as z.input<typeof People>).flatMap(({ name, variants = [] }) => [
    name,
    ...variants,
  ]);
  const series = read('authority/series') as z.input<typeof SeriesNames>;
  return [
    ...new Set([
      title,
      ...namesIn(title),
      ...people,
      ...people.flatMap((name) => name.split(/[ -]/u)).filter((word) => word.length >= 4),
      ...series.flatMap(({ name, variants = [], parties = [] }) => [name, ...variants, ...parties]),
    ]),
  ];
}

/** Which of the names stand in a text, as whole words. */
export function namesStandingIn(text: string, names: readonly string[]): string[] {
  return names.filter((name) => {
    const escaped = RegExp.escape(name);
    return new RegExp(String.raw`(?<![\p{L}\p{M}])${escaped}(?![\p{L}\p{M}])`, 'u').test(text);
  });
}
