import { expect, test } from 'vitest';
import { grownLedger, idsOf, ledgerText, lostIds } from '../../../src/loaders/ledger.ts';
import { Ledger } from '../../../src/model/ledger.ts';
import type { Records } from '../../../src/model/records.ts';

const none: Records = {
  schemaVersion: '1.0.0',
  articles: [],
  series: [],
  meetings: [],
  delegates: [],
  statements: [],
  figures: [],
  disagreements: [],
  countries: [],
  topics: [],
  publishers: [],
  emendations: [],
  diagnostics: [],
};
const withDelegate: Records = {
  ...none,
  delegates: [{ id: 'rosa-quintana', name: 'Rosa Quintana', variants: [], offices: [], meetings: [] }],
};

test('a ledger grows by the ids of the records, in order, and drops none', () => {
  const ledger: Ledger = [{ kind: 'series', id: 'lakes-forum' }];
  expect(grownLedger(ledger, withDelegate)).toEqual([
    { kind: 'delegate', id: 'rosa-quintana' },
    { kind: 'series', id: 'lakes-forum' },
  ]);
  expect(grownLedger(ledger, none)).toEqual(ledger);
});

test('what an editor wrote of an id stays when the ledger grows', () => {
  const moved: Ledger = [{ kind: 'delegate', id: 'rosa-quintana', to: 'rosa-quintana-paz' }];
  expect(grownLedger(moved, withDelegate)).toEqual(moved);
});

test('an id that the records no longer have is lost, unless somebody says where it went', () => {
  const ledger: Ledger = [
    { kind: 'delegate', id: 'ana-lopez' },
    { kind: 'delegate', id: 'ana-perez', to: null },
    { kind: 'delegate', id: 'rosa-quintana' },
  ];
  expect(lostIds(ledger, withDelegate)).toEqual([{ index: 0, kind: 'delegate', id: 'ana-lopez' }]);
});

test('a ledger’s file is read back as the same ledger, one id a line', () => {
  const ledger = idsOf(withDelegate);
  expect(Ledger.parse(JSON.parse(ledgerText(ledger)))).toEqual(ledger);
  expect(ledgerText([])).toBe('[]\n');
  expect(ledgerText([...ledger, { kind: 'series', id: 'lakes-forum' }]).split('\n')).toHaveLength(5);
});
