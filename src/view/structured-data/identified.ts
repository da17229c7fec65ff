import type { Archive } from '../../model/archive.ts';
import { absoluteAddress } from '../edition.ts';

/** `@id` and `url` of a thing that has a page here; neither where the archive has no address. */
export function identified(archive: Archive, own: string): { '@id'?: string; url?: string } {
  const address = absoluteAddress(archive, own);
  return address === null ? {} : { '@id': address, url: address };
}

/** One value bare, several as a list, none as nothing. */
export const oneOrMany = <T>(values: readonly T[]): T | T[] | undefined =>
  values.length > 1 ? [...values] : values[0];

type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The same without what is unknown. */
export function present<T extends object>(thing: T): Present<T> {
  return Object.fromEntries(
    Object.entries(thing).filter(([, value]) => value !== undefined && value !== null),
  ) as Present<T>;
}
