import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageBudget, scriptAllowance } from './budgets.ts';
import { deadLinks, deadLinkSentences } from './dead-links.ts';
import { filesBelow, pageAddress } from './files-below.ts';
import { pageScales, type WeighedPage } from './page-sizes.ts';
import { readPage } from './read-page.ts';

/** What was found in a finished build; sentences in `faults` keep it from being published. */
export interface BuildCheck {
  pages: WeighedPage[];
  links: number;
  faults: string[];
}

/** Reads a finished build as a browser would get it: pages, links and fragments, sizes against their budgets. */
export function checkBuild(folder: string): BuildCheck {
  const files = filesBelow(folder);
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const weigh = pageScales(read);
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = read(file);
      return weigh(readPage(html, pageAddress(file)), html);
    });
  const { looked, dead } = deadLinks(
    pages.map(({ page }) => page),
    new Set(files),
  );
  const faults = [
    ...['/', '/404.html']
      .filter((address) => !pages.some(({ page }) => page.address === address))
      .map((address) => `There is no page ${address}.`),
    ...deadLinkSentences(dead),
    ...pages.flatMap(sizeFaults),
  ];
  return { pages, links: looked, faults };
}

function sizeFaults(weighed: WeighedPage): string[] {
  const { page, html, styles, scripts } = weighed;
  const budget = pageBudget(page);
  const allowance = scriptAllowance(page);
  return [
    ...(budget !== null && html + styles > budget
      ? [`${page.address} weighs ${html + styles} bytes compressed; a page like it may weigh ${budget}.`]
      : []),
    ...(allowance !== null && scripts > allowance
      ? [`${page.address} loads ${scripts} bytes of script compressed; it may load ${allowance}.`]
      : []),
  ];
}
