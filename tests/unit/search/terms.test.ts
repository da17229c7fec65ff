import { expect, it } from 'vitest';
import { readAuthority } from '../../../src/authority/read-authority.ts';
import { fold } from '../../../src/search/fold.ts';
import { namesIn } from '../../../src/search/naming.ts';
import { namesOfAuthority } from '../../../src/search/names-of-authority.ts';

const none = {
  people: null,
  countries: null,
  bodies: null,
  places: null,
  series: null,
  outlets: null,
  offices: null,
  topics: null,
};
const terms = (text: string) => ({ ...none, terms: { file: 'authority/terms.json', text } });

it('names a mistake among the terms with its place', () => {
  const { authority, diagnostics } = readAuthority(terms('[{ "name": "free trade agreement", "variant": ["FTA"] }]'));
  expect(authority).toBeNull();
  expect(diagnostics).toMatchObject([{ file: 'authority/terms.json', line: 1, code: 'bad-json' }]);
});

it('gives the pipeline no party for a term', () => {
  const { authority } = readAuthority(terms('[{ "name": "free trade agreement", "variants": ["FTA"] }]'));
  expect(JSON.stringify({ ...authority, countries: [] })).not.toContain('FTA');
});

it('gives each name all its other forms, of terms as of bodies', () => {
  const named = namesOfAuthority();
  const names = namesIn(named);
  for (const { name, variants } of named) {
    const all = new Set([name, ...variants].map(fold));
    const { form, others } = names(name)[0] ?? { form: '', others: [] };
    const contained = [...all].filter((one) => ` ${fold(name)} `.includes(` ${one} `));
    expect(new Set([form, ...others, ...contained]), name).toEqual(
      all.size > contained.length ? all : new Set(['', ...all]),
    );
  }
});
