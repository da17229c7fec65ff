import { describe, expect, it } from 'vitest';
import { accountsOf } from '../../../src/view/accounts.ts';
import { spokenOf } from '../../../src/view/spoken.ts';
import { article, span, statement } from './samples.ts';

const accounts = accountsOf(['gazette#lead', 'herald#lead'], [article('gazette'), article('herald')]);
const at = (start: number, name = 'gazette') => ({ article: name, sentences: [span('Ana said yes.', start, name)] });
const bo = { kind: 'delegate' as const, id: 'bo', label: 'Bo' };

describe('what was said', () => {
  it('stands by speaker, in the order of the accounts', () => {
    const spoken = spokenOf(
      [
        statement('q-0000000003', { ...at(0, 'herald'), speaker: bo }),
        statement('q-0000000002', { ...at(50), speaker: bo }),
        statement('q-0000000001', at(10)),
      ],
      accounts,
    );
    expect(
      spoken.map(({ speaker, runs }) => [
        speaker.label,
        runs.flatMap(({ entries }) => entries.map((entry) => entry.statement.id)),
      ]),
    ).toEqual([
      ['Ana', ['q-0000000001']],
      ['Bo', ['q-0000000002', 'q-0000000003']],
    ]);
  });

  it('has the same words in several accounts once, also where they are tied through a third', () => {
    const spoken = spokenOf(
      [
        statement('q-0000000001', { ...at(0), parallels: ['q-0000000002'] }),
        statement('q-0000000002', { ...at(0, 'herald'), parallels: ['q-0000000001', 'q-0000000003'] }),
        statement('q-0000000003', { ...at(90, 'herald'), parallels: ['q-0000000002', 'q-elsewhere'] }),
      ],
      accounts,
    );
    expect(spoken).toHaveLength(1);
    expect(spoken[0]?.count).toBe(1);
    expect(spoken[0]?.runs[0]?.entries[0]?.parallels.map(({ id }) => id)).toEqual(['q-0000000002', 'q-0000000003']);
  });

  it('keeps the points of one proposal together and says how many there are', () => {
    const point = (number: number) => ({ point: { of: 'q-0000000001', number } });
    const [ana] = spokenOf(
      [
        statement('q-0000000001', at(0)),
        statement('q-0000000002', { ...at(20), ...point(1) }),
        statement('q-0000000003', { ...at(40), ...point(2) }),
        statement('q-0000000004', at(60)),
      ],
      accounts,
    );
    expect(ana?.runs.map(({ isProposal, entries }) => [isProposal, entries.map((entry) => entry.point)])).toEqual([
      [false, [null]],
      [
        true,
        [
          { number: 1, total: 2 },
          { number: 2, total: 2 },
        ],
      ],
      [false, [null]],
    ]);
  });
});
