import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';

/** What a build says of itself in its marker file: that it is one, and the policy that its host may send. */
const Marker = z.strictObject({ build: z.literal('readout'), contentSecurityPolicy: z.string() });
type Marker = z.infer<typeof Marker>;

const markerFile = '.readout-build';

/** Marks a folder as a build of ours, so that a later build may take its place. */
export function writeMarker(folder: string, contentSecurityPolicy: string): void {
  const marker: Marker = { build: 'readout', contentSecurityPolicy };
  writeFileSync(join(folder, markerFile), `${JSON.stringify(marker, null, 2)}\n`);
}

/** Whether a folder is a build of ours. */
export const isBuild = (folder: string): boolean => existsSync(join(folder, markerFile));

/** The policy that a host may send with every file of a build. */
export function policyOf(folder: string): string {
  return Marker.parse(JSON.parse(readFileSync(join(folder, markerFile), 'utf8'))).contentSecurityPolicy;
}
