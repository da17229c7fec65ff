import { getCollection, type CollectionEntry } from 'astro:content';
import { methodAddress } from '../view/addresses.ts';
import { compare } from '../view/timeline.ts';

/** A page of the archive about itself, and where it stands. */
export interface MethodPage {
  entry: CollectionEntry<'pages'>;
  /** “rights”, “decisions/3”; null for the method page itself. */
  path: string | null;
  address: string;
}

/** “decisions/0003-what-a-statement-is” stands at “decisions/3”: its title may change, its number not. */
const pathOf = (id: string): string | null =>
  id === 'method' ? null : id.replace(/^decisions\/0*(\d+)-.*$/u, 'decisions/$1');

/** The pages that the archive has, in order of their file names; another archive has others, or none. */
export async function methodPages(): Promise<MethodPage[]> {
  const entries = (await getCollection('pages')).toSorted((one, other) => compare(one.id, other.id));
  return entries.map((entry) => {
    const path = pathOf(entry.id);
    return { entry, path, address: path === null ? methodAddress() : methodAddress(path) };
  });
}

/** One of them by its file name without “.md”. */
export const methodPage = async (id: string): Promise<MethodPage | undefined> =>
  (await methodPages()).find(({ entry }) => entry.id === id);
