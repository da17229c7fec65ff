import { expect, it } from 'vitest';
import { readAuthority } from '../../../src/authority/read-authority.ts';
import { otherForms } from '../../../src/search/naming.ts';
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

it('makes every abbreviation of the content’s terms find what it stands for', () => {
  const forms = otherForms(namesOfAuthority());
  for (const { name, variants } of namesOfAuthority())
    for (const variant of variants.filter((form) => /^\p{Lu}{2,}$/u.test(form)))
      expect(forms(name).join(' · '), name).toContain(variant.toLowerCase().replaceAll('z', 's'));
});
