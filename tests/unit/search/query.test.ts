import { expect, it } from 'vitest';
import { nearest } from '../../../src/search/nearest.ts';
import { namesIn } from '../../../src/search/naming.ts';
import { readQuery, toggled, writeQuery } from '../../../src/search/query.ts';

it('reads and writes the address of a search alike', () => {
  const address = 'q=railway&speaker=a&speaker=b&country=c&year=2025&mode=direct&sort=date&page=2';
  const query = readQuery(new URLSearchParams(address));
  expect(query).toMatchObject({
    text: 'railway',
    sort: 'newest',
    page: 2,
    filters: { speaker: ['a', 'b'], mode: ['direct'] },
  });
  expect(readQuery(writeQuery(query))).toEqual(query);
});

it('takes what an address cannot mean as if it were not there', () => {
  expect(readQuery(new URLSearchParams('sort=loud&page=-3&colour=red'))).toEqual({
    text: '',
    filters: {},
    sort: 'relevance',
    page: 1,
  });
});

it('sets a value of a filter and takes it away', () => {
  const none = readQuery(new URLSearchParams('q=x&page=4'));
  const one = toggled(none, 'year', '2025');
  expect(writeQuery(one).toString()).toBe('q=x&year=2025');
  expect(writeQuery(toggled(one, 'year', '2025')).toString()).toBe('q=x');
});

it('offers the nearest names, the nearest first', () => {
  expect(nearest('marenko', ['Marenkov', 'Marenka', 'Borodin'])).toEqual(['Marenka', 'Marenkov']);
});

it('gives a name its other forms, an abbreviation only in its own capitals', () => {
  const names = namesIn([{ name: 'World Health Organization', variants: ['WHO'] }]);
  expect(names('The WHO said')).toEqual([{ form: 'who', others: ['world health organisation'] }]);
  expect(names('Those who said')).toEqual([]);
});
