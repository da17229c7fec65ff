import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isBuild } from './marker.ts';
import { Refusal } from './refusal.ts';

/** A fresh folder beside the target of a build, which takes the target's place or vanishes. */
export interface Workshop {
  /** Where to build. */
  folder: string;
  /** Puts the finished folder in the target's place. */
  publish: () => void;
  /** Leaves the target as it was and nothing beside it; once published, there is nothing to abandon. */
  abandon: () => void;
}

/** Opens a fresh folder beside the target; refuses a target that holds what no build of ours made. */
export function openWorkshop(target: string): Workshop {
  const place = resolve(target);
  refuseForeign(place);
  const parent = dirname(place);
  const madeParent = mkdirSync(parent, { recursive: true });
  removeForsaken(parent, basename(place));

  const folder = join(parent, `.${basename(place)}-building-${process.pid}`);
  const former = join(parent, `.${basename(place)}-former-${process.pid}`);
  mkdirSync(folder);
  let isPublished = false;
  return {
    folder,
    publish: () => {
      refuseForeign(place);
      swap({ folder, place, former });
      isPublished = true;
    },
    abandon: () => {
      if (isPublished) return;
      rmSync(folder, { recursive: true, force: true });
      if (madeParent !== undefined) rmSync(madeParent, { recursive: true, force: true });
    },
  };
}

function refuseForeign(place: string): void {
  if (!existsSync(place)) return;
  if (!statSync(place).isDirectory())
    throw new Refusal(`${place} is a file; a build needs a folder: name another with OUT_DIR.`);
  if (readdirSync(place).length === 0 || isBuild(place)) return;
  throw new Refusal(
    `${place} holds files that no build of Readout made, and they stay: empty the folder, or name another with OUT_DIR.`,
  );
}

function swap({ folder, place, former }: { folder: string; place: string; former: string }): void {
  const isReplaced = existsSync(place);
  if (isReplaced) renameSync(place, former);
  try {
    renameSync(folder, place);
  } catch (error) {
    if (isReplaced) renameSync(former, place);
    throw error;
  }
  rmSync(former, { recursive: true, force: true });
}

/** Moves a folder to where an empty one is, also from one disk to another. */
export function moveFolder(from: string, to: string): void {
  rmdirSync(to);
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}

/** Removes what a build left behind that was ended from outside; a former target that lost its place goes back. */
function removeForsaken(parent: string, name: string): void {
  for (const entry of readdirSync(parent)) {
    const [, kind, pid] = new RegExp(`^\\.${RegExp.escape(name)}-(building|former)-(\\d+)$`, 'u').exec(entry) ?? [];
    if (kind === undefined || isRunning(Number(pid))) continue;
    if (kind === 'former' && !existsSync(join(parent, name))) renameSync(join(parent, entry), join(parent, name));
    else rmSync(join(parent, entry), { recursive: true, force: true });
  }
}

/** Whether a process with this number is there, whoever owns it. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
