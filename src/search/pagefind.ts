import type { Shown } from './passage.ts';

/* The part of Pagefind's browser module that we use; its package has no types for it. */

export type Filters = Readonly<Record<string, { readonly any: readonly string[] }>>;
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Result {
  readonly id: string;
  readonly score: number;
  data(): Promise<{ raw_url: string; content: string; raw_content: string; meta: Shown & { also: string } }>;
}

export interface Pagefind {
  options(options: { ranking: Record<string, number> }): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Counts>;
  search(
    words: string | null,
    options?: { filters?: Filters },
  ): Promise<{ results: Result[]; filters: Counts; totalFilters: Counts }>;
}

interface PagefindModule {
  readonly createInstance: (options: { basePath: string; noWorker: boolean }) => Pagefind;
}

/** Long statements lose less than Pagefind's usual; a word that only begins with the one asked for counts little. */
const ranking = { termSimilarity: 2, pageLength: 0.4, termSaturation: 1.4 };

/** Fetches Pagefind’s code alone, which the dialog’s own code need not wait for. */
export const fetchPagefind = (root: string): Promise<PagefindModule> =>
  import(/* @vite-ignore */ `${root}pagefind/pagefind.js`) as Promise<PagefindModule>;

/** Loads Pagefind and its list of passages from the folder at the site's root. In the page itself: a worker costs 12 kB more. */
export async function loadPagefind(root: string): Promise<Pagefind> {
  const basePath = `${root}pagefind/`;
  const { createInstance } = await fetchPagefind(root);
  const pagefind = createInstance({ basePath, noWorker: true });
  // In this order: told its options first, Pagefind would look for its code only every 50 ms.
  await pagefind.init();
  await pagefind.options({ ranking });
  return pagefind;
}
