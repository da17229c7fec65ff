import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { filesBelow } from './files-below.ts';
import { isRunning } from './target.ts';

/** What tells one cache from another besides the code. */
export interface CacheOptions {
  root: string;
  contentFolder: string;
  options: Readonly<Record<string, string | null>>;
}

/** A cache folder that no other build uses meanwhile. */
export interface Cache {
  folder: string;
  release: () => void;
}

const codeFiles = ['astro.config.mjs', 'package-lock.json', 'tsconfig.json'];
const kept = 8;

/**
 * Takes the cache of this content folder, this code and these options, so that changed code never meets old records.
 * Where another build holds it, this one gets an empty folder for itself alone.
 */
export function takeCache(place: string, cacheOptions: CacheOptions): Cache {
  mkdirSync(place, { recursive: true });
  const folder = join(place, cacheKey(cacheOptions));
  const lock = `${folder}.lock`;
  if (!lockFor(lock)) return privateCache(`${folder}-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  utimesSync(folder, new Date(), new Date());
  prune(place);
  return {
    folder,
    release: () => {
      rmSync(lock, { force: true });
    },
  };
}

/** The name of a cache: a fingerprint of all that decides what may lie in it. */
export function cacheKey({ root, contentFolder, options }: CacheOptions): string {
  const hash = createHash('sha256').update(
    JSON.stringify([resolve(root, contentFolder), Object.entries(options).toSorted()]),
  );
  const sources = filesBelow(join(root, 'src')).map((file) => `src${file}`);
  for (const file of [...sources, ...codeFiles]) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 16);
}

function privateCache(folder: string): Cache {
  mkdirSync(folder);
  return {
    folder,
    release: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Whether the lock is ours now; the lock of a process that is gone counts for nothing. */
function lockFor(lock: string): boolean {
  if (existsSync(lock) && !isRunning(Number(readFileSync(lock, 'utf8')))) rmSync(lock, { force: true });
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

/** Keeps the caches used last and those in use. */
function prune(place: string): void {
  const folders = readdirSync(place, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, used: statSync(join(place, name)).mtimeMs }))
    .toSorted((one, other) => other.used - one.used);
  for (const { name } of folders.slice(kept)) {
    const pid = /-(\d+)$/u.exec(name)?.[1];
    if (existsSync(join(place, `${name}.lock`)) || (pid !== undefined && isRunning(Number(pid)))) continue;
    rmSync(join(place, name), { recursive: true, force: true });
  }
}
