import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAuthority, type AuthorityTexts } from '../authority/read-authority.ts';
import type { Authority } from '../authority/authority.ts';
import { readJson } from '../authority/read-json.ts';
import { diagnose } from '../diagnostics/diagnose.ts';
import { extract, type PlacedEmendation } from '../extract.ts';
import type { ArticleFile } from '../extract/types.ts';
import { Archive } from '../model/archive.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { Emendation } from '../model/emendation.ts';
import { Ledger } from '../model/ledger.ts';
import { type Records, schemaVersion } from '../model/records.ts';
import { SideFile } from '../model/side-file.ts';
import { z } from 'astro/zod';
import { lostIds } from './ledger.ts';

/** The content folder that a command reads: what it was told, else `CONTENT_DIR`, else `content`. */
export function contentFolder(told: string | null = null): string {
  return told ?? (process.env['CONTENT_DIR'] || 'content');
}

const shown = (path: string): string => path.replaceAll('\\', '/').replace(/^\.\//u, '');

/** The side file beside an article, if there is one. */
function sideFileOf(path: string, diagnostics: Diagnostic[]): SideFile | null {
  const beside = path.replace(/\.txt$/iu, '.json');
  if (beside === path || !existsSync(beside)) return null;
  const { value, diagnostics: found } = readJson(shown(beside), readFileSync(beside, 'utf8'), SideFile);
  diagnostics.push(...found);
  return value;
}

/** An article file with its side file; null, with a diagnostic, where it cannot be read. */
export function articleFile(path: string, diagnostics: Diagnostic[]): ArticleFile | null {
  try {
    return { path: shown(path), bytes: readFileSync(path), side: sideFileOf(path, diagnostics) };
  } catch (cause) {
    diagnostics.push(
      diagnose(
        'unreadable-file',
        shown(path),
        { line: 1, column: 1 },
        { cause: cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown' },
      ),
    );
    return null;
  }
}

/** The paths of a folder’s articles, in order of name. */
export function articlePaths(folder: string): string[] {
  const articles = join(folder, 'articles');
  return existsSync(articles)
    ? readdirSync(articles)
        .filter((name) => /\.txt$/iu.test(name))
        .sort()
        .map((name) => join(articles, name))
    : [];
}

/** The authority files of a content folder. */
export function authorityOf(folder: string): { authority: Authority | null; diagnostics: Diagnostic[] } {
  const text = (name: string): { file: string; text: string } | null => {
    const path = join(folder, 'authority', `${name}.json`);
    return existsSync(path) ? { file: shown(path), text: readFileSync(path, 'utf8') } : null;
  };
  const texts: AuthorityTexts = {
    people: text('people'),
    countries: text('countries'),
    bodies: text('bodies'),
    places: text('places'),
    series: text('series'),
    outlets: text('outlets'),
    offices: text('offices'),
    topics: text('topics'),
    terms: text('terms'),
  };
  return readAuthority(texts);
}

/** The archive’s own file; `SITE_URL` wins over its address. */
export function archiveOf(folder: string): { archive: Archive | null; diagnostics: Diagnostic[] } {
  const path = join(folder, 'archive.json');
  if (!existsSync(path))
    return {
      archive: null,
      diagnostics: [diagnose('missing-file', shown(path), { line: 1, column: 1 }, { name: 'archive.json' })],
    };
  const { value, diagnostics, placeOf } = readJson(shown(path), readFileSync(path, 'utf8'), Archive);
  if (value === null) return { archive: null, diagnostics };
  const address = process.env['SITE_URL'] || value.address;
  const archive = Archive.parse({ ...value, address });
  return {
    archive,
    diagnostics:
      archive.address === null
        ? [...diagnostics, diagnose('no-address', shown(path), placeOf(['address']))]
        : diagnostics,
  };
}

function emendationsOf(folder: string, diagnostics: Diagnostic[]): PlacedEmendation[] {
  const path = join(folder, 'emendations.json');
  if (!existsSync(path)) return [];
  const { value, diagnostics: found, placeOf } = readJson(shown(path), readFileSync(path, 'utf8'), z.array(Emendation));
  diagnostics.push(...found);
  return (value ?? []).map((emendation, index) => ({ emendation, file: shown(path), place: placeOf([index]) }));
}

function ledgerDiagnostics(folder: string, records: Records): Diagnostic[] {
  const path = join(folder, 'ledger.json');
  if (!existsSync(path)) return [];
  const { value, diagnostics, placeOf } = readJson(shown(path), readFileSync(path, 'utf8'), Ledger);
  return [
    ...diagnostics,
    ...lostIds(value ?? [], records).map(({ index, kind, id }) =>
      diagnose('lost-id', shown(path), placeOf([index]), { kind, id }),
    ),
  ];
}

const empty = (diagnostics: Diagnostic[]): Records => ({
  schemaVersion,
  articles: [],
  series: [],
  meetings: [],
  delegates: [],
  statements: [],
  figures: [],
  disagreements: [],
  countries: [],
  topics: [],
  publishers: [],
  emendations: [],
  diagnostics,
});

/** Records of a whole content folder: its articles, authority, emendations and ledger. All that is wrong is in `diagnostics`. */
export function recordsOfFolder(folder: string): Records {
  const { archive, diagnostics } = archiveOf(folder);
  const { authority, diagnostics: found } = authorityOf(folder);
  diagnostics.push(...found);
  const files = articlePaths(folder).flatMap((path) => articleFile(path, diagnostics) ?? []);
  const emendations = emendationsOf(folder, diagnostics);
  if (authority === null) return empty(sorted([...diagnostics, ...unreadable(files)]));
  const records = extract(files, authority, emendations);
  const ledger = archive === null ? [] : ledgerDiagnostics(folder, records);
  return { ...records, diagnostics: sorted([...diagnostics, ...records.diagnostics, ...ledger]) };
}

/** Records of single files, read with the authority of a folder; emendations and ledger aside. */
export function recordsOfFiles(paths: readonly string[], folder: string): Records {
  const { authority, diagnostics } = authorityOf(folder);
  const files = paths.flatMap((path) => articleFile(path, diagnostics) ?? []);
  if (authority === null) return empty(sorted([...diagnostics, ...unreadable(files)]));
  const records = extract(files, authority);
  return { ...records, diagnostics: sorted([...diagnostics, ...records.diagnostics]) };
}

/** What is wrong with the articles themselves, where a mistake in an authority file keeps them from being read. */
function unreadable(files: readonly ArticleFile[]): Diagnostic[] {
  const nothing: Authority = {
    people: [],
    countries: [],
    provinces: new Map(),
    bodies: [],
    places: [],
    series: [],
    outlets: [],
    offices: [],
    topics: [],
  };
  return extract(files, nothing).diagnostics.filter(({ severity }) => severity === 'error');
}

const sorted = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  [...diagnostics].sort((a, b) =>
    a.file !== b.file
      ? a.file < b.file
        ? -1
        : 1
      : a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : 1),
  );
