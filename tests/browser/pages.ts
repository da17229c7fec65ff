import { onePageOfEachKind } from '../../src/build/page-kinds.ts';
import { pageKinds } from '../../src/view/page-kinds.ts';
import { siteFolder } from '../built/site-under-test.ts';

/** Every kind of page that a reader can come to, with the page for what is not there. */
export const allKinds = [...pageKinds, 'not-found'] as const;

let known: ReadonlyMap<string, string> | null = null;

/** The address of the longest page of a kind, to be resolved against the root of the site. */
export function addressOf(kind: (typeof allKinds)[number]): string {
  if (kind === 'not-found') return 'no/such/page/';
  known ??= onePageOfEachKind(siteFolder());
  const address = known.get(kind);
  if (address === undefined) throw new Error(`The build has no page of the kind “${kind}”.`);
  return address.slice(1);
}
