import { expect, type Locator, type Page } from '@playwright/test';

export const status = (page: Page): Locator => page.locator('[data-search-part="status"]');
export const list = (page: Page): Locator => page.locator('[data-search-part="results"]');
export const results = (page: Page): Locator => page.locator('[data-search-part="results"] > .result');
export const field = (page: Page): Locator => page.locator('[data-search-part="words"]');
export const facets = (page: Page): Locator => page.locator('[data-search-part="facets"]');

/** Waits until the list answers what the page was last asked. */
export const settled = (page: Page): Promise<void> => expect(list(page)).not.toHaveAttribute('aria-busy', 'true');

/** Opens the search page with a query in its address, `q=railway&year=2025`. */
export async function search(page: Page, query: string): Promise<void> {
  await page.goto(`search/?${query}`);
  await expect(status(page)).not.toBeEmpty();
  await settled(page);
}

/** Types words into the search page that is open. */
export async function type(page: Page, words: string): Promise<void> {
  await field(page).fill(words);
  await settled(page);
}

/** How many results the status line tells of. */
export async function total(page: Page): Promise<number> {
  const words = (await status(page).textContent()) ?? '';
  return Number(/^([\d,]+) results?/u.exec(words)?.[1]?.replaceAll(',', '') ?? 0);
}

/** Opens the filters and the group of one of them. */
export async function openFacet(page: Page, name: string): Promise<Locator> {
  if (!(await facets(page).evaluate((element: HTMLDetailsElement) => element.open)))
    await facets(page).locator('> summary').click();
  const group = page.locator('.facet', { has: page.locator(`[data-facet^="${name}:"]`) });
  await expect(group).toBeVisible();
  if (!(await group.evaluate((element: HTMLDetailsElement) => element.open))) await group.locator('summary').click();
  return group;
}
