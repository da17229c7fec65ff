import type { Authority } from '../../src/authority/authority.ts';
import { extract } from '../../src/extract.ts';
import { authorityOf } from '../../src/loaders/content-folder.ts';
import type { Records } from '../../src/model/records.ts';

const { authority } = authorityOf('tests/fixtures');

/** The names that the generated articles use. */
export function lawfulAuthority(): Authority {
  if (authority === null) throw new Error('The authority files of the fixtures have a mistake.');
  return authority;
}

/** The records of some texts, by file name. */
export function recordsOf(texts: Readonly<Record<string, string | Uint8Array>>): Records {
  const files = Object.entries(texts).map(([path, text]) => ({
    path,
    bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
    side: null,
  }));
  return extract(files, lawfulAuthority());
}
