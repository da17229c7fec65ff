import type { BuiltPage } from './read-page.ts';

/** A link that leads nowhere: the page where it stands, and the address of ours that is missing. */
export interface DeadLink {
  page: string;
  target: string;
}

interface Looked {
  /** How many links of our own were looked at. */
  looked: number;
  dead: DeadLink[];
}

const site = 'https://build.invalid';

/** Follows every link of our own to its file and to its fragment. */
export function deadLinks(pages: readonly BuiltPage[], files: ReadonlySet<string>): Looked {
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const dead: DeadLink[] = [];
  let looked = 0;
  for (const page of pages) {
    for (const link of page.links) {
      const target = URL.parse(link, site + page.address);
      if (target?.origin !== site) continue;
      looked += 1;
      const address = decodeURIComponent(target.pathname);
      const found = byAddress.get(address);
      if (!found && !files.has(address)) dead.push({ page: page.address, target: address });
      else if (found && isMissing(target.hash, found)) dead.push({ page: page.address, target: address + target.hash });
    }
  }
  return { looked, dead };
}

const isMissing = (hash: string, { ids }: BuiltPage): boolean =>
  hash.length > 1 && !hash.startsWith('#:~:') && !ids.has(decodeURIComponent(hash.slice(1)));

/** One sentence for each address that is missing, however many links lead there. */
export function deadLinkSentences(dead: readonly DeadLink[]): string[] {
  return [...Map.groupBy(dead, ({ target }) => target)].map(([target, links]) => {
    const pages = [...new Set(links.map(({ page }) => page))];
    const others = pages.length === 1 ? '' : `; pages that link to it: ${pages.length}`;
    return `${pages[0] ?? ''} links to ${target}, which is not there${others}.`;
  });
}
