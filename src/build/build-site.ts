import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { takeCache } from './cache.ts';
import { checkBuild, type BuildCheck } from './check-build.ts';
import { publishedAddress } from './published-address.ts';
import { Refusal } from './refusal.ts';
import { moveFolder, openWorkshop } from './target.ts';

/** What to build, and where to. */
export interface BuildOptions {
  root: string;
  contentFolder: string;
  target: string;
}

/** Builds the site beside its target, checks it, and puts it in the target's place; where anything fails, the target stays. */
export async function buildSite({ root, contentFolder, target }: BuildOptions): Promise<BuildCheck> {
  if (!existsSync(join(root, contentFolder)) && !existsSync(contentFolder))
    throw new Refusal(`There is no content folder ${resolve(contentFolder)}.`);
  const workshop = openWorkshop(target);
  const cache = takeCache(join(root, 'node_modules/.cache/readout'), {
    root,
    contentFolder,
    options: { address: publishedAddress(contentFolder) },
  });
  const leave = (): void => {
    workshop.abandon();
    cache.release();
  };
  process.once('exit', leave);
  try {
    // Astro keeps what it renders with in its output folder, or, where that lies outside the project, in one that all builds share.
    const rendered = join(cache.folder, 'site');
    rmSync(rendered, { recursive: true, force: true });
    Object.assign(process.env, { CONTENT_DIR: contentFolder, OUT_DIR: rendered, CACHE_DIR: cache.folder });
    await build({ root, logLevel: 'warn', logger: { entrypoint: join(root, 'src/build/build-log.ts') } });
    moveFolder(rendered, workshop.folder);
    const check = checkBuild(workshop.folder);
    if (check.faults.length > 0) throw new Refusal([`The build is not fit to publish:`, ...check.faults].join('\n  '));
    workshop.publish();
    return check;
  } finally {
    process.off('exit', leave);
    leave();
  }
}
