import { expect, type Page } from '@playwright/test';
import { onePageOfEachKind } from '../../src/build/page-kinds.ts';
import { pageKinds, type PageKind } from '../../src/view/page-kinds.ts';
import { siteFolder } from '../built/site-under-test.ts';

/** Every kind of page that a reader can come to, with the page for what is not there. */
export const allKinds = [...pageKinds, 'not-found'] as const;
export type AnyKind = (typeof allKinds)[number];

/** The address of the longest page of a kind, to be resolved against the root of the site. */
export function addressOf(kind: AnyKind): string {
  if (kind === 'not-found') return 'no/such/page/';
  const address = onePageOfEachKind(siteFolder()).get(kind);
  expect(address, `a page of the kind “${kind}”`).toBeDefined();
  return (address ?? '/').slice(1);
}

export const openKind = async (page: Page, kind: PageKind): Promise<void> => {
  await page.goto(addressOf(kind));
};
