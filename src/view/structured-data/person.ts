import type { Person } from 'schema-dts';
import type { Archive } from '../../model/archive.ts';
import type { Delegate } from '../../model/delegate.ts';
import { delegateAddress } from '../addresses.ts';
import { identified, oneOrMany, present } from './identified.ts';

/** A delegate as a schema.org Person, with the spellings and offices that the articles give. */
export function person(delegate: Delegate, archive: Archive): Person {
  const offices = delegate.offices.map(({ title, represents }) =>
    represents === null ? title : `${title}, ${represents}`,
  );
  return present({
    '@type': 'Person' as const,
    ...identified(archive, delegateAddress(delegate.id)),
    identifier: delegate.id,
    name: delegate.name,
    alternateName: oneOrMany(delegate.variants),
    jobTitle: oneOrMany([...new Set(offices)]),
  });
}
