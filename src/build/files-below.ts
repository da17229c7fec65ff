import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Every file below a folder, as addresses rooted at `/`, in the order of their bytes on any machine. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`)
    .toSorted((one, other) => (one < other ? -1 : 1));
}

/** The address of a page by its file: `/meetings/x/index.html` is `/meetings/x/`. */
export const pageAddress = (file: string): string => file.replace(/\/index\.html$/u, '/');
