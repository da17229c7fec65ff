import type { SearchAction, WebSite } from 'schema-dts';
import type { Archive } from '../../model/archive.ts';
import { searchAddress, timelineAddress } from '../addresses.ts';
import { absoluteAddress } from '../edition.ts';
import { identified, present } from './identified.ts';

/** The archive as a schema.org WebSite, with its search where it has an address. */
export function webSite(archive: Archive): WebSite {
  const search = absoluteAddress(archive, searchAddress());
  const action =
    search === null
      ? undefined
      : { '@type': 'SearchAction', target: `${search}?q={query}`, 'query-input': 'required name=query' };
  return present({
    '@type': 'WebSite' as const,
    ...identified(archive, timelineAddress),
    name: archive.title,
    description: archive.description,
    inLanguage: archive.language,
    publisher: { '@type': 'Organization' as const, name: archive.publisher },
    potentialAction: action as SearchAction | undefined,
  });
}
