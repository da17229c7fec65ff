import type { Archive } from '../model/archive.ts';

/** An own address in full, under the archive's; null where the archive has none. */
export function absoluteAddress(archive: Pick<Archive, 'address'>, own: string): string | null {
  return archive.address === null ? null : `${archive.address.replace(/\/+$/u, '')}${own}`;
}

/** An own address as a citation gives it: in full where the archive has an address, else as the path within the edition. */
export const citedAddress = (archive: Pick<Archive, 'address'>, own: string): string =>
  absoluteAddress(archive, own) ?? own.replace(/^\//u, '');
