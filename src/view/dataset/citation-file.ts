import type { Archive } from '../../model/archive.ts';
import { dataAddress } from '../addresses.ts';
import { absoluteAddress } from '../edition.ts';

/** CITATION.cff (1.2.0): how the dataset asks to be cited. Strings are written as JSON, which YAML reads. */
export function citationFile(archive: Archive, version: string): string {
  const address = absoluteAddress(archive, dataAddress);
  const fields: (readonly [name: string, value: string])[] = [
    ['cff-version', '1.2.0'],
    ['message', JSON.stringify('Cite the original publisher of an article first, then this edition.')],
    ['type', 'dataset'],
    ['title', JSON.stringify(archive.title)],
    ['abstract', JSON.stringify(archive.description)],
    ['version', JSON.stringify(version)],
    ['authors', `\n  - name: ${JSON.stringify(archive.publisher)}`],
    ...(address === null ? [] : [['url', JSON.stringify(address)] as const]),
  ];
  return fields.map(([name, value]) => `${name}:${value.startsWith('\n') ? '' : ' '}${value}\n`).join('');
}
